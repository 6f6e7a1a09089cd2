import { isDate } from './civil-date'
import { wholeNumber, type NumberProblem } from './numbers'

/// Numbers that people type, by how many units of the module make one of theirs.
const units = { whole: 1, year: 1, months: 30, euros: 100, kilometres: 1000 } as const
export type NumberKind = keyof typeof units

/// What kind of text an answer is. `id` and `ids` are ids of the data, the latter joined by dots.
export type Kind = NumberKind | 'choice' | 'yesNo' | 'date' | 'country' | 'id' | 'ids'

/// What an answer can be; a choice names its words.
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
/// Numbers are kept as they were typed; nobody types what is not seen.
const visible = /^[^\p{Cc}\p{Cf}\p{Co}\p{Cs}]*$/u

/// True for what may be kept of a text that anybody may have written.
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

/// True where a fraction of the unit is an answer.
export function hasFractions(kind: Kind): boolean {
  return isNumber(kind) && units[kind] > 1
}

/// What the module takes for a number that was typed. Metres are rounded; a part of a day or a cent is refused.
export function numberOf(kind: NumberKind, text: string): number | NumberProblem {
  return wholeNumber(text.trim(), units[kind], kind === 'kilometres')
}

/// What the module takes for anything else.
export function wordOf(kind: Kind, text: string): string | boolean {
  return kind === 'yesNo' ? text === 'yes' : text
}

/// A number of the module in the unit in which people type it; months are whole.
export function inUnitOf(kind: Kind, value: number): number {
  if (!isNumber(kind)) return value
  return kind === 'months' ? Math.floor(value / units[kind]) : value / units[kind]
}
