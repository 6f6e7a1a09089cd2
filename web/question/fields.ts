import type { Activity, Role } from '../core/core'

/// What the person typed or chose, kept as text exactly as given; an empty text is a question not answered.
/// The words are those of the module wherever the module has one.
export const fields = [
  'institution',
  'role',
  'direction',
  'activity',
  'country',
  'lengthKnownAs',
  'start',
  'end',
  'days',
  'months',
  'interruptedDays',
  'kilometres',
  'greenTravel',
  'realTravelCost',
  'fewerOpportunities',
  'virtualPart',
  'teachingHours',
  'teachingContract',
  'yearOfStudy',
  'outermostRegion',
  'call',
  'monthlyRate',
  'dailyRate',
  'fundedDays',
  'travelDays',
  'travelPaid',
  'compareFrom',
  'compareTo',
  'returnedOn',
  'daysDone',
  'papers',
] as const

export type Field = (typeof fields)[number]
export type Answers = Record<Field, string>

export const noAnswers: Readonly<Answers> = Object.freeze(
  Object.fromEntries(fields.map((field) => [field, ''])) as Answers,
)

/// Answers that are amounts in euros.
export const amounts = ['monthlyRate', 'dailyRate', 'realTravelCost'] as const satisfies readonly Field[]

export function isAmount(field: Field): field is (typeof amounts)[number] {
  return amounts.some((amount) => amount === field)
}
/// What is asked within the result, of the stay as answered: which calls to compare, what coming home early costs, and
/// which papers are ready.
export const afterthoughts: readonly Field[] = ['compareFrom', 'compareTo', 'returnedOn', 'daysDone', 'papers']

export const roles = ['student', 'doctoralCandidate', 'teachingStaff', 'administrativeStaff'] as const
export const directions = ['outgoing', 'incoming'] as const
export const lengthsKnownAs = ['dates', 'duration'] as const
export const yesOrNo = ['yes', 'no'] as const

/// The kinds of stay worth offering to each role, the most usual first. Whether one may go is the core's answer.
export const activitiesOf: Record<Role, readonly Activity[]> = {
  student: ['BIP', 'SMS', 'SMT', 'shortBlended', 'combinedStudent'],
  doctoralCandidate: ['shortDoctoral', 'BIP', 'SMS', 'SMT', 'STA', 'STT', 'combinedStaff', 'conference'],
  teachingStaff: ['STA', 'STT', 'combinedStaff', 'BIP', 'conference'],
  administrativeStaff: ['STT', 'STA', 'combinedStaff', 'BIP', 'conference'],
}

export const activities: readonly Activity[] = [...new Set(Object.values(activitiesOf).flat())]

/// Student stays whose length people know in months.
export function isKnownInMonths(activity: string): boolean {
  return activity === 'SMS' || activity === 'SMT' || activity === 'combinedStudent'
}
