import type { TypicalText } from './keys'

export const en: TypicalText = {
  heading: 'What universities publish',
  counted: (publishers, country, lowest, middle, highest) =>
    `${publishers} institutions of this country (${country}) published a rate for such a destination: from ${lowest} to ${highest}, ${middle} in the middle.`,
  few: (country) =>
    `Too few rates of this country (${country}) for such a destination are known here to speak of a middle.`,
  notYours: 'Your institution may pay another one: ask there.',
  list: 'Who, how much and when',
  agency: 'the agency of the country, for all its institutions',
  call: (call) => `call ${call}:`,
  perMonth: (rate) => `${rate} a month`,
  perDay: (rate) => `${rate} a day`,
  outside: 'outside the range of your call, not counted',
  take: (middle) => `Calculate with ${middle}`,
  taken: (middle) =>
    `Assumption: ${middle}, the middle of what these institutions publish. Change it once you know yours.`,
}
