import type { NumberLimits, Passerelle, SchoolCase, Statement } from '../../core/core'
import { isDate } from '../../question/civil-date'
import { sharedWith } from '../../question/fields'
import { isSound as isSoundAnswer, numberOf, type Shape } from '../../question/kinds'

export const enrolments = ['student', 'apprentice'] as const
export const experiences = [
  'studies',
  'internship',
  'research',
  'employment',
  'doubleDegree',
  'jointProgramme',
  'gapYear',
  'internationalisationAtHome',
] as const
export const lengthsKnownAs = ['dates', 'weeks', 'days'] as const

/// Numbers have four digits at most.
const number = /^\d{1,4}$/u
const { start, end } = sharedWith('schools')

/// The questions of the dialogue other than statements, in their order, each with the allowed values; an empty answer
/// is unanswered. The dates of a stay are those of the calculator; its other lengths have names of their own, and a
/// link contains only digits for them.
const table = {
  school: { kind: 'id' },
  engineering: { kind: 'yesNo' },
  enrolment: { kind: 'choice', words: enrolments },
  experience: { kind: 'choice', words: experiences },
  lengthKnownAs: { kind: 'choice', words: lengthsKnownAs },
  start,
  end,
  weeks: number,
  days: number,
  semesters: number,
  softTravelDays: number,
} satisfies Record<keyof ReturnType<typeof sharedWith<'schools'>>, Shape | RegExp> & Record<string, Shape | RegExp>
export type SchoolField = keyof typeof table
export const schoolFields = Object.keys(table) as readonly SchoolField[]

/// Private statements, which are never in the address, and so in no link.
const privateStatements: readonly Statement[] = [
  'foreignNationality',
  'foreignSecondaryDiploma',
  'baccalaureateAbroad',
  'cameToFranceToStudy',
]

/// The person's answers, as typed; statements are separate.
export interface SchoolAnswers {
  fields: Record<SchoolField, string>
  statements: ReadonlyMap<Statement, 'yes' | 'no'>
}

/// An engineering school that the data does not contain: the rules of every engineering school apply.
export const anotherSchool = 'other'

export type NumberField = 'weeks' | 'days' | 'semesters' | 'softTravelDays'
/// The least and the greatest accepted numbers.
export type NumberRanges = Readonly<Record<NumberField, NumberLimits>>

const daysOfAWeek = 7

/// The module's limits. It gives them in its problems, so it is asked with numbers that are out of range. Weeks are
/// derived from days and are whole.
export function numberRangesOf(passerelle: Pick<Passerelle, 'checkSchools'>): NumberRanges {
  const answer = passerelle.checkSchools({ days: -1, semesters: -1, softTravelDays: -1 })
  const problems = answer.ok ? [] : answer.problems
  const rangeOf = (field: string): NumberLimits => {
    const problem = problems.find((each) => each.field === field)
    return problem?.limits ?? { minimum: 0, maximum: Infinity }
  }
  const days = rangeOf('days')
  const weeks = {
    minimum: Math.ceil(days.minimum / daysOfAWeek),
    maximum: Math.floor(days.maximum / daysOfAWeek),
  }
  return { weeks, days, semesters: rangeOf('semesters'), softTravelDays: rangeOf('softTravelDays') }
}

export function noSchoolAnswers(): SchoolAnswers {
  const fields = Object.fromEntries(schoolFields.map((field) => [field, ''])) as Record<SchoolField, string>
  return { fields, statements: new Map() }
}

/// The number that was typed; undefined if it is invalid or out of range.
function numberIn({ fields }: SchoolAnswers, field: NumberField, ranges: NumberRanges): number | undefined {
  const { minimum, maximum } = ranges[field]
  const read = numberOf('whole', fields[field])
  return typeof read === 'number' && read >= minimum && read <= maximum ? read : undefined
}

export function isWrongNumber(answers: SchoolAnswers, field: NumberField, ranges: NumberRanges): boolean {
  return answers.fields[field] !== '' && numberIn(answers, field, ranges) === undefined
}

/// The question for the module: wrong and missing answers are left out, which means unknown.
export function caseOf(answers: SchoolAnswers, ranges: NumberRanges): SchoolCase {
  const { fields, statements } = answers
  const isOther = fields.school === anotherSchool
  const saying = (wanted: 'yes' | 'no') => [...statements].filter(([, said]) => said === wanted).map(([name]) => name)
  return {
    ...(fields.school !== '' && !isOther && { school: fields.school }),
    ...(isOther && { engineering: true }),
    ...(!isOther && fields.engineering !== '' && { engineering: fields.engineering === 'yes' }),
    ...oneOf('enrolment', enrolments, fields.enrolment),
    ...oneOf('experience', experiences, fields.experience),
    ...lengthOf(answers, ranges),
    ...numbered('semesters', numberIn(answers, 'semesters', ranges)),
    ...numbered('softTravelDays', numberIn(answers, 'softTravelDays', ranges)),
    holding: saying('yes'),
    notHolding: saying('no'),
  }
}

function oneOf<Name extends string, Word extends string>(name: Name, words: readonly Word[], given: string) {
  const word = words.find((each) => each === given)
  return (word === undefined ? {} : { [name]: word }) as { [Key in Name]?: Word }
}

function numbered<Name extends string>(name: Name, value: number | undefined) {
  return (value === undefined ? {} : { [name]: value }) as { [Key in Name]?: number }
}

/// The length in the form that the person chose; a week has seven days.
function lengthOf(answers: SchoolAnswers, ranges: NumberRanges): Pick<SchoolCase, 'start' | 'end' | 'days'> {
  const { lengthKnownAs, start, end } = answers.fields
  if (lengthKnownAs === 'dates') return isDate(start) && isDate(end) ? { start, end } : {}
  const field = lengthKnownAs === 'weeks' ? 'weeks' : 'days'
  const count = lengthKnownAs === '' ? undefined : numberIn(answers, field, ranges)
  return count === undefined ? {} : { days: field === 'weeks' ? daysOfAWeek * count : count }
}

/// Reads the answers from a link, which anybody may have written: invalid values are left out.
export function schoolAnswersFrom(parameters: URLSearchParams, statements: readonly Statement[]): SchoolAnswers {
  const answers = noSchoolAnswers()
  for (const field of schoolFields) {
    const value = parameters.get(field) ?? ''
    if (isSound(field, value)) answers.fields[field] = value
  }
  const said = new Map<Statement, 'yes' | 'no'>()
  for (const word of ['yes', 'no'] as const) {
    for (const name of (parameters.get(word) ?? '').split('.')) {
      const statement = statements.find((each) => each === name)
      if (statement !== undefined && !said.has(statement)) said.set(statement, word)
    }
  }
  return { ...answers, statements: said }
}

function isSound(field: SchoolField, value: string): boolean {
  const shape: Shape | RegExp = table[field]
  return shape instanceof RegExp ? shape.test(value) : isSoundAnswer(shape, value)
}

/// Writes the given answers; private ones only when they are passed from one page to the next.
export function writeSchoolAnswers(
  { fields, statements }: SchoolAnswers,
  into: URLSearchParams,
  includesPrivate: boolean,
) {
  for (const field of schoolFields) if (isSound(field, fields[field])) into.append(field, fields[field])
  for (const word of ['yes', 'no'] as const) {
    const names = [...statements]
      .filter(([name, said]) => said === word && (includesPrivate || !privateStatements.includes(name)))
      .map(([name]) => name)
    if (names.length > 0) into.append(word, names.join('.'))
  }
}

export function isUnanswered({ fields, statements }: SchoolAnswers): boolean {
  return statements.size === 0 && schoolFields.every((field) => fields[field] === '')
}
