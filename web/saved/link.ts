import { fieldNamed, fields, noAnswers, privateFields, questions, type Answers, type Field } from '../question/fields'
import { isSound } from '../question/kinds'
import { isDate } from '../question/civil-date'
import { languages, type Language } from '../vocabulary/language'
import type { LeftOut } from '../vocabulary/kept'

/// The origin of answers. `history` is a history entry that this page wrote, revisited with Back or Forward.
export type Origin = 'link' | 'file' | 'history'

/// The content of a link or a saved file. Neither is ever sent to a server. Both are read by the same rules, as texts
/// that anybody may have written: valid entries are kept, the others are left out and listed by name.
export interface Reading {
  from: Origin
  answers: Answers
  /// The version of the rules with which it was made.
  version?: string
  /// The language of the link, in the single file.
  language?: Language
  /// The day on which the file was saved.
  savedOn?: string
  /// True if a part could not be read: it is left out, and the page reports it.
  damaged: boolean
  leftOut: LeftOut[]
}

const longestFragment = 2000

/// Only the answers that the person gave, in the order of the form.
export function writtenAnswers(answers: Answers, includesPrivate: boolean): [Field, string][] {
  return fields
    .filter((field) => answers[field] !== '' && (includesPrivate || !privateFields.includes(field)))
    .map((field) => [field, answers[field]])
}

/// Private answers are left out unless the person asked to include them.
export function fragmentOf(answers: Answers, version: string, language?: Language, includesPrivate = false): string {
  const written = writtenAnswers(answers, includesPrivate)
  const parameters = new URLSearchParams()
  if (language !== undefined) parameters.append('language', language)
  if (written.length > 0 && version !== '') parameters.append('v', version)
  for (const [field, value] of written) parameters.append(field, value)
  return parameters.toString()
}

/// The fragment without private answers, as it may stay in the address.
export function withoutPrivate(fragment: string): string {
  const parameters = new URLSearchParams(fragment)
  if (!privateFields.some((field) => parameters.has(field))) return fragment
  for (const field of privateFields) parameters.delete(field)
  return parameters.toString()
}

export function emptyReading(from: Origin): Reading {
  return { from, answers: { ...noAnswers }, damaged: false, leftOut: [] }
}

/// Reads any text as a fragment.
export function readFragment(fragment: string): Reading {
  const reading = emptyReading('link')
  if (fragment.length > longestFragment) return { ...reading, damaged: true }
  readEntries(reading, new URLSearchParams(fragment), (name, value) => {
    if (name === 'v') return keepVersion(reading, value)
    return name === 'language' ? keepLanguage(reading, value) : keepAnswer(reading, name, value)
  })
  return reading
}

/// Why an entry is left out; undefined if it was taken.
export type Fault = Exclude<LeftOut['reason'], 'twice'> | undefined

/// Takes the entries one by one; of repeated entries, the first.
export function readEntries(
  reading: Reading,
  entries: Iterable<[name: string, value: unknown]>,
  keep: (name: string, value: unknown) => Fault,
) {
  const seen = new Set<string>()
  for (const [name, value] of entries) {
    const reason = seen.has(name) ? 'twice' : keep(name, value)
    if (reason !== undefined) reading.leftOut.push({ name, reason })
    seen.add(name)
  }
  reading.damaged = reading.leftOut.length > 0
}

export function keepAnswer({ answers }: Reading, name: string, value: unknown): Fault {
  const field = fieldNamed(name)
  if (field === undefined) return 'unknown'
  if (!isSound(questions[field], value)) return 'unsound'
  answers[field] = value
  return undefined
}

export function keepVersion(reading: Reading, value: unknown): Fault {
  if (typeof value !== 'string' || !isDate(value)) return 'unsound'
  reading.version = value
  return undefined
}

function keepLanguage(reading: Reading, value: unknown): Fault {
  const language = languages.find((known) => known === value)
  if (language === undefined) return 'unsound'
  reading.language = language
  return undefined
}
