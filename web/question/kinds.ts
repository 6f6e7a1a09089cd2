import { isDate } from './civil-date'
import { wholeNumber, type NumberProblem } from './numbers'

/// Kinds of numbers that people type, with the number of the module's units in one of theirs.
const units = { whole: 1, year: 1, months: 30, euros: 100, kilometres: 1000 } as const
export type NumberKind = keyof typeof units

/// The kind of an answer. `id` and `ids` are ids in the data, the latter joined by dots.
export type Kind = NumberKind | 'choice' | 'yesNo' | 'date' | 'country' | 'id' | 'ids'

/// The values of an answer; a choice lists its words.
export interface Shape {
  kind: Kind
  words?: readonly string[]
}

export const yesOrNo = ['yes', 'no'] as const

const longestText = 40
const longestList = 600

const patterns: Partial<Record<Kind, RegExp>> = {
  id: /^[a-z0-9-]+$/u,
  country: /^[A-Z]{2}$/u,
  year: /^\d{4}$/u,
  ids: /^[a-z0-9-]+(\.[a-z0-9-]+)*$/u,
}
/// Numbers are stored as typed, so invisible characters are refused.
const visible = /^[^\p{Cc}\p{Cf}\p{Co}\p{Cs}]*$/u

/// True if a text, which anybody may have written, is a possible answer.
export function isSound({ kind, words }: Shape, value: unknown): value is string {
  if (typeof value !== 'string' || value === '' || value.length > (kind === 'ids' ? longestList : longestText))
    return false
  if (kind === 'date') return isDate(value)
  const named = kind === 'yesNo' ? yesOrNo : words
  return named?.some((word) => word === value) ?? (patterns[kind] ?? visible).test(value)
}

export function isNumber(kind: Kind): kind is NumberKind {
  return kind in units
}

/// True if an answer may have a fraction.
export function hasFractions(kind: Kind): boolean {
  return isNumber(kind) && units[kind] > 1
}

/// Converts typed text to the module's number. Metres are rounded; a fraction of a day or a cent is refused.
export function numberOf(kind: NumberKind, text: string): number | NumberProblem {
  return wholeNumber(text.trim(), units[kind], kind === 'kilometres')
}

/// Converts any other answer to the module's value.
export function wordOf(kind: Kind, text: string): string | boolean {
  return kind === 'yesNo' ? text === 'yes' : text
}

/// Converts a number of the module to the unit in which people type it; months are rounded down.
export function inUnitOf(kind: Kind, value: number): number {
  if (!isNumber(kind)) return value
  return kind === 'months' ? Math.floor(value / units[kind]) : value / units[kind]
}
