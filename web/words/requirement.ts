import type { Condition } from '../core/core'
import type { Words } from './format'
import { isDate } from '../question/civil-date'

/// The person's value for a condition: "4 days", "yes", "Student".
export function foundInWords(words: Words, condition: Condition): string | undefined {
  const { number, word } = condition.found
  if (number !== undefined) return measured(words, condition, number)
  if (word === undefined) return undefined
  if (condition.kind === 'excludedCountry' || condition.kind === 'abroad') return words.country(word)
  return isDate(word) ? words.date(word) : wordInWords(words, word)
}

/// A condition as it is published, without an answer.
type Asked = Pick<Condition, 'kind' | 'required'>

/// The requirement of a condition: "from 5 to 30 days", "at least 8 hours", "Teaching staff or Administrative staff".
export function requiredInWords(words: Words, condition: Asked): string {
  const { minimum, maximum, words: allowed = [] } = condition.required
  if (condition.kind === 'projectPeriod') return periodInWords(words, allowed)
  const inUnit = (value: number | undefined) => (value === undefined ? undefined : measured(words, condition, value))
  if (condition.kind === 'yearOfStudy' && minimum !== undefined) return words.messages.fromYearOfStudy(minimum)
  if (minimum !== undefined && maximum !== undefined) return words.range(words.number(minimum), inUnit(maximum))
  if (minimum !== undefined || maximum !== undefined) return words.range(inUnit(minimum), inUnit(maximum))
  const { otherActivity, otherCountry } = words.messages.verdict
  if (allowed.length === 0) return condition.kind === 'excludedCountry' ? otherCountry : otherActivity
  return words.messages.oneOf(allowed.map((word) => wordInWords(words, word)))
}

/// The first and the last day on which a project can pay.
function periodInWords(words: Words, [first = '', last = '']: readonly string[]): string {
  return words.messages.verdict.period(words.date(first), words.date(last))
}

function measured(words: Words, { kind, required }: Asked, value: number): string {
  if (kind === 'yearOfStudy') return words.messages.yearOfStudy(value)
  const { measure } = required
  return measure === undefined ? words.number(value) : words.messages.quantity(value, measure, words.number(value))
}

function wordInWords({ messages }: Words, word: string): string {
  const { roles, activities, directionNames, verdict } = messages
  const names: Record<string, string | undefined> = { ...verdict.words, ...roles, ...directionNames }
  return names[word] ?? activities[word as keyof typeof activities]?.name ?? word
}
