import type { Activity, Direction, Mobility, Role } from '../core/core'
import type { Kind, NumberKind } from './kinds'
import { anotherInstitution } from './institution'

// Every question of the page, once. Links and files, form and widgets, checks, units and the question for the module
// follow from its entry; its words are in messages/form.

/// Fields of the module's question whose value has this type.
type FieldOf<Value> = {
  [Name in keyof Mobility]-?: Mobility[Name] extends Value | undefined ? Name : never
}[keyof Mobility]

/// The values of an answer, and the field of the module that it becomes; a country becomes the country on the other
/// side.
type Answer =
  | { kind: 'choice'; words: readonly string[]; to: FieldOf<string> | null }
  | { kind: 'yesNo'; to: FieldOf<boolean> | null }
  | { kind: 'date' | 'id' | 'ids'; to: FieldOf<string> | null }
  | { kind: 'country'; to: FieldOf<string> | Record<Direction, FieldOf<string>> }
  | { kind: NumberKind; to: FieldOf<number> | null }

/// Answers that others depend on.
type DecidingAnswers = Readonly<Record<'institution' | 'activity' | 'lengthKnownAs', string>>

export type Question = Answer & {
  /// The section of the form: `length` is within the question how the length is known, `result` within the result.
  section: 'situation' | 'stay' | 'length' | 'journey' | 'funding' | 'ownFigures' | 'optional' | 'unusual' | 'result'
  /// When it is asked: at first, one after the other (visible-questions.ts), when the module mentions it, when its
  /// answer would count, or within the result.
  asked: 'first' | 'inTurn' | 'whenItMatters' | 'whenItCounts' | 'later'
  /// True if its answer counts together with these answers.
  when?: (answers: DecidingAnswers) => boolean
  /// Fields of the module that it settles without filling them.
  settles?: readonly (keyof Mobility)[]
  /// An answer for the module that changes the result wherever the question counts at all.
  probe?: number
  /// Concerns health or social situation: stored in a link or a file only if the person asks for it, and never in the
  /// address.
  isPrivate?: true
  /// Other pages that ask it too.
  alsoIn?: readonly Page[]
  /// The problem if the whole answer contradicts another one.
  contradictory?: 'wholeStay'
  /// The page that helps to answer it.
  help?: string
}
export type Page = 'offers' | 'schools'

export const roles = [
  'student',
  'doctoralCandidate',
  'teachingStaff',
  'administrativeStaff',
  'enterpriseStaff',
] as const satisfies readonly Role[]
export const directions = ['outgoing', 'incoming'] as const satisfies readonly Direction[]
export const lengthsKnownAs = ['dates', 'duration'] as const

/// The stays to offer to each role, the most usual first. The core decides whether the person may go.
export const activitiesOf: Record<Role, readonly Activity[]> = {
  student: ['BIP', 'SMS', 'SMT', 'shortBlended', 'combinedStudent'],
  doctoralCandidate: ['shortDoctoral', 'BIP', 'SMS', 'SMT', 'STA', 'STT', 'combinedStaff', 'conference'],
  teachingStaff: ['STA', 'STT', 'combinedStaff', 'BIP', 'conference'],
  administrativeStaff: ['STT', 'STA', 'combinedStaff', 'BIP', 'conference'],
  enterpriseStaff: ['STA', 'BIP'],
}
export const activities: readonly Activity[] = [...new Set(Object.values(activitiesOf).flat())]

/// Student stays, whose length people know in months.
export function isKnownInMonths(activity: string): boolean {
  return activity === 'SMS' || activity === 'SMT' || activity === 'combinedStudent'
}

const byDates = ({ lengthKnownAs }: DecidingAnswers) => lengthKnownAs !== 'duration'
const inDays = (answers: DecidingAnswers) => !byDates(answers) && !isKnownInMonths(answers.activity)
const inMonths = (answers: DecidingAnswers) => !byDates(answers) && isKnownInMonths(answers.activity)

/// In the order of links and files, and of the form within each section.
const table = {
  institution: { kind: 'id', section: 'situation', asked: 'first', to: 'institution', alsoIn: ['offers'] },
  institutionCountry: {
    kind: 'country',
    section: 'situation',
    asked: 'first',
    to: 'institutionCountry',
    when: ({ institution }) => institution === anotherInstitution,
    alsoIn: ['offers'],
  },
  role: { kind: 'choice', words: roles, section: 'situation', asked: 'first', to: 'role', alsoIn: ['offers'] },
  direction: { kind: 'choice', words: directions, section: 'situation', asked: 'first', to: 'direction' },
  activity: { kind: 'choice', words: activities, section: 'stay', asked: 'inTurn', to: 'activity' },
  country: {
    kind: 'country',
    section: 'stay',
    asked: 'inTurn',
    to: { outgoing: 'receivingCountry', incoming: 'sendingCountry' },
    settles: ['sendingCountry', 'receivingCountry', 'action'],
  },
  lengthKnownAs: {
    kind: 'choice',
    words: lengthsKnownAs,
    section: 'stay',
    asked: 'inTurn',
    to: null,
    settles: ['days'],
  },
  start: { kind: 'date', section: 'length', asked: 'inTurn', to: 'start', when: byDates, alsoIn: ['schools'] },
  end: { kind: 'date', section: 'length', asked: 'inTurn', to: 'end', when: byDates, alsoIn: ['schools'] },
  days: { kind: 'whole', section: 'length', asked: 'inTurn', to: 'days', when: inDays, alsoIn: ['schools'] },
  months: { kind: 'months', section: 'length', asked: 'inTurn', to: 'days', when: inMonths },
  interruptedDays: {
    kind: 'whole',
    section: 'unusual',
    asked: 'whenItCounts',
    to: 'interruptedDays',
    probe: 1,
    contradictory: 'wholeStay',
  },
  kilometres: {
    kind: 'kilometres',
    section: 'journey',
    asked: 'whenItMatters',
    to: 'distanceMetres',
    help: 'https://erasmus-plus.ec.europa.eu/resources-and-tools/distance-calculator',
  },
  greenTravel: { kind: 'yesNo', section: 'journey', asked: 'whenItMatters', to: 'greenTravel', alsoIn: ['offers'] },
  realTravelCost: {
    kind: 'euros',
    section: 'journey',
    asked: 'whenItCounts',
    to: 'realTravelCost',
    probe: 10_000_000,
  },
  virtualPart: {
    kind: 'yesNo',
    section: 'stay',
    asked: 'whenItMatters',
    to: 'virtualPart',
    // Such a programme has a virtual part by definition.
    when: ({ activity }) => activity !== 'BIP',
  },
  teachingHours: { kind: 'whole', section: 'stay', asked: 'whenItMatters', to: 'teachingHours' },
  teachingContract: { kind: 'yesNo', section: 'stay', asked: 'whenItMatters', to: 'teachingContract' },
  yearOfStudy: { kind: 'whole', section: 'optional', asked: 'whenItMatters', to: 'yearOfStudy' },
  earlierMonths: { kind: 'months', section: 'optional', asked: 'whenItMatters', to: 'earlierStayDays' },
  oneCycleStudies: { kind: 'yesNo', section: 'optional', asked: 'whenItMatters', to: 'oneCycleStudies' },
  fewerOpportunities: {
    kind: 'yesNo',
    section: 'optional',
    asked: 'whenItMatters',
    to: 'fewerOpportunities',
    isPrivate: true,
    alsoIn: ['offers'],
  },
  outermostRegion: { kind: 'yesNo', section: 'optional', asked: 'whenItMatters', to: 'outermostRegion' },
  call: { kind: 'year', section: 'funding', asked: 'first', to: 'call' },
  monthlyRate: { kind: 'euros', section: 'ownFigures', asked: 'whenItMatters', to: 'monthlyRate', probe: 1 },
  dailyRate: { kind: 'euros', section: 'ownFigures', asked: 'whenItMatters', to: 'dailyRate', probe: 1 },
  fundedDays: { kind: 'whole', section: 'ownFigures', asked: 'whenItMatters', to: 'fundedDays', probe: 0 },
  travelDays: { kind: 'whole', section: 'ownFigures', asked: 'whenItMatters', to: 'travelDays', probe: 10 },
  travelPaid: { kind: 'yesNo', section: 'ownFigures', asked: 'whenItMatters', to: 'travelPaid' },
  compareFrom: { kind: 'year', section: 'result', asked: 'later', to: null },
  compareTo: { kind: 'year', section: 'result', asked: 'later', to: null },
  returnedOn: { kind: 'date', section: 'result', asked: 'later', to: null },
  daysDone: { kind: 'whole', section: 'result', asked: 'later', to: null },
  papers: { kind: 'ids', section: 'result', asked: 'later', to: null },
} as const satisfies Record<string, Question>

type Table = typeof table
export type Field = keyof Table
export type FieldWith<Part> = { [Name in Field]: Table[Name] extends Part ? Name : never }[Field]

/// What the person typed or chose, stored exactly as given; an empty text is an unanswered question. Values are the
/// module's words wherever it has one.
export type Answers = Record<Field, string>

export const questions: Readonly<Record<Field, Question>> = table
export const fields = Object.keys(table) as readonly Field[]

export const noAnswers: Readonly<Answers> = Object.freeze(
  Object.fromEntries(fields.map((field) => [field, ''])) as Answers,
)

export function fieldNamed(name: string | undefined): Field | undefined {
  return fields.find((field) => field === name)
}

/// Questions that another page asks too, under the same names.
export type SharedWith<Other extends Page> = {
  [Name in Field]: Table[Name] extends { alsoIn: readonly (infer Pages)[] }
    ? Other extends Pages
      ? Name
      : never
    : never
}[Field]

export function sharedWith<Other extends Page>(page: Other): Pick<typeof questions, SharedWith<Other>> {
  const shared = Object.entries(questions).filter(([, { alsoIn }]) => alsoIn?.includes(page))
  return Object.fromEntries(shared) as Pick<typeof questions, SharedWith<Other>>
}

export function kindOf(field: Field): Kind {
  return questions[field].kind
}

export const privateFields = fields.filter((field) => questions[field].isPrivate)

/// Fields of the module that no question fills or settles. There must be none.
type Settled<Entry> = Entry extends { settles: readonly (infer Name)[] } ? Name : never
type Filled<Entry> = Entry extends { to: infer To }
  ? To extends string
    ? To
    : To extends object
      ? To[keyof To]
      : never
  : never
type Unasked = Exclude<keyof Mobility, { [Name in Field]: Filled<Table[Name]> | Settled<Table[Name]> }[Field]>
export type EveryFieldIsAsked = [Unasked] extends [never] ? true : { unasked: Unasked }
true satisfies EveryFieldIsAsked
