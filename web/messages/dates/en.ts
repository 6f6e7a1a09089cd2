import type { DatesText } from './keys'

export const en: DatesText = {
  kinds: {
    deadline: () => 'last day to apply',
    virtualSession: (number) => (number === undefined ? 'online session' : `online session ${number}`),
    virtualMonths: () => 'online sessions, days not stated',
    stay: () => 'on site',
    instalment: (number) => `payment ${number ?? 1}: the time to pay it begins`,
  },
  past: 'over',
  of: (name, what) => `${name}: ${what}`,
  undated: (kind) =>
    kind === 'stay' ? 'the days on site are not stated' : 'the days of the online part are not stated',
  calendar: 'Put the dates into my calendar (.ics)',
  calendarName: 'Erasmus+: my dates',
  lead: 'What is known of your dates. Should they change, a new file corrects them in your calendar.',
}
