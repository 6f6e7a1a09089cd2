import type { Cause, Direction, Line, Mobility, Rule } from '../core/core'
import { fieldNamed, fields, questions, type Answers, type Field } from './fields'
import { anotherInstitution } from './institution'
import { isNumber, numberOf, wordOf } from './kinds'
import type { NumberProblem } from './numbers'

/// A text that the page could not read. It is not sent to the core, and nothing is guessed instead.
export interface UnreadAnswer {
  field: Field
  code: NumberProblem
  found: string
}

/// True if the answer counts together with the others.
export function isCounted(field: Field, answers: Answers): boolean {
  return questions[field].when?.(answers) ?? true
}

/// The field of the module that an answer becomes.
function filledBy(field: Field, answers: Answers): keyof Mobility | undefined {
  const { to } = questions[field]
  if (to === null || !isCounted(field, answers)) return undefined
  return typeof to === 'string' ? to : to[answers.direction as Direction]
}

/// The question for the core, and the answers that could not be read.
export function mobilityOf(answers: Answers): { mobility: Mobility; unread: UnreadAnswer[] } {
  const unread: UnreadAnswer[] = []
  const mobility: Partial<Record<keyof Mobility, unknown>> = {}
  for (const field of fields) {
    const name = filledBy(field, answers)
    const found = answers[field].trim()
    if (name === undefined || found === '' || (field === 'institution' && found === anotherInstitution)) continue
    const { kind } = questions[field]
    const value = isNumber(kind) ? numberOf(kind, found) : wordOf(kind, answers[field])
    if (isNumber(kind) && typeof value === 'string') unread.push({ field, code: value as NumberProblem, found })
    else mobility[name] = value
  }
  // A last day without a first day has no meaning yet.
  if (mobility.start === undefined) delete mobility.end
  return { mobility: mobility as Mobility, unread }
}

/// The question of the form for a field of the module.
export function fieldOf(coreField: string, answers: Answers): Field | undefined {
  const settles = (field: Field) => questions[field].settles?.some((name) => name === coreField)
  return fields.find((field) => filledBy(field, answers) === coreField) ?? fields.find(settles) ?? fieldNamed(coreField)
}

/// The person's own figure that replaces the rate of a line.
export const ownRateOf: Partial<Record<Rule, Field>> = { monthlySupport: 'monthlyRate', staffSupport: 'dailyRate' }

/// The field of the module that settles a cause. If the institution published the figure for another call only, it is
/// the rate that is really paid.
export function settledBy({ rule }: Line, { cause, field }: Cause): string | undefined {
  return field ?? (cause === 'otherCallPublished' ? ownRateOf[rule] : undefined)
}

/// The field of the module that a question fills, regardless of the other answers.
export function coreFieldOf(field: Field): string {
  const { to } = questions[field]
  return typeof to === 'string' ? to : field
}
