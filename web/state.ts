import { activities, directions, fields, lengthsKnownAs, noAnswers, roles, yesOrNo } from './answers'
import type { Answers, Field } from './answers'
import { isDate } from './civil-date'
import { languages, type Language } from './messages/keys'

/// What the address fragment says. The fragment is never sent to a server.
export interface Reading {
  answers: Answers
  /// The rules version the link was made with.
  version?: string
  /// Where one page holds all languages, the one the link was made in.
  language?: Language
  /// True when some of the link could not be read: it is left out, and the page says so.
  damaged: boolean
}

/// Answers that concern health or social situation: never written into an address, never read from one.
export const privateFields: readonly Field[] = ['fewerOpportunities']

const longestFragment = 2000
const longestText = 40

const choices: Partial<Record<Field, readonly string[]>> = {
  role: roles,
  direction: directions,
  activity: activities,
  lengthKnownAs: lengthsKnownAs,
  greenTravel: yesOrNo,
  virtualPart: yesOrNo,
  teachingContract: yesOrNo,
}

const shapes: Partial<Record<Field, RegExp>> = {
  institution: /^[a-z0-9-]+$/u,
  country: /^[A-Z]{2}$/u,
  call: /^\d{4}$/u,
}

const free = /^[^\p{Cc}\p{Cf}\p{Co}\p{Cs}]*$/u

/// Only what the person changed, in the order of the form; empty when nothing was.
export function fragmentOf(answers: Answers, version: string, language?: Language): string {
  const written = fields.filter((field) => answers[field] !== '' && !privateFields.includes(field))
  const parameters = new URLSearchParams()
  if (language !== undefined) parameters.append('language', language)
  if (written.length > 0 && version !== '') parameters.append('v', version)
  for (const field of written) parameters.append(field, answers[field])
  return parameters.toString()
}

/// Reads any text whatever as a fragment: what is sound is kept, the rest is left out and told.
export function readFragment(fragment: string): Reading {
  const reading: Reading = { answers: { ...noAnswers }, damaged: fragment.length > longestFragment }
  if (reading.damaged) return reading
  const seen = new Set<string>()
  for (const [name, value] of new URLSearchParams(fragment)) {
    if (seen.has(name) || !keep(reading, name, value)) reading.damaged = true
    seen.add(name)
  }
  return reading
}

function keep(reading: Reading, name: string, value: string): boolean {
  if (name === 'language') {
    const language = languages.find((known) => known === value)
    if (language !== undefined) reading.language = language
    return language !== undefined
  }
  if (name === 'v') {
    if (!isDate(value)) return false
    reading.version = value
    return true
  }
  const field = fields.find((known) => known === name)
  if (field === undefined || privateFields.includes(field) || !isSound(field, value)) return false
  reading.answers[field] = value
  return true
}

function isSound(field: Field, value: string): boolean {
  if (value === '' || value.length > longestText) return false
  if (field === 'start' || field === 'end') return isDate(value)
  return choices[field]?.includes(value) ?? (shapes[field] ?? free).test(value)
}
