import type { Answers } from '../question/fields'
import { isDate } from '../question/civil-date'
import { emptyReading, keepAnswer, keepVersion, readEntries, writtenAnswers } from './link'
import type { Fault, Reading } from './link'
import type { FileDefect, LeftOut } from '../vocabulary/kept'

/// A simulation saved as a file: the answers as the person gave them, independent of the language, with the rules
/// version and the day. It has the same content as a link, and is read by the same rules.

const format = 'passerelle-simulation'
const formatVersion = 1
/// Many times the size of the largest file that this page writes.
export const largestFile = 64 * 1024

export interface Refusal {
  defect: FileDefect
  leftOut: LeftOut[]
}

export function simulationName(day: string): string {
  return `passerelle-simulation-${day}.json`
}

/// The same answers on the same day give the same bytes.
export function simulationText(answers: Answers, rulesVersion: string, savedOn: string, includesPrivate: boolean) {
  const written = Object.fromEntries(writtenAnswers(answers, includesPrivate))
  return `${JSON.stringify({ format, formatVersion, rulesVersion, savedOn, answers: written }, undefined, 2)}\n`
}

export async function openSimulation(file: Blob): Promise<Reading | Refusal> {
  if (file.size > largestFile) return { defect: 'tooLarge', leftOut: [] }
  try {
    return readSimulation(await file.text())
  } catch {
    return { defect: 'unreadable', leftOut: [] }
  }
}

/// Reads any text as a saved simulation. All problems are reported at once.
export function readSimulation(text: string): Reading | Refusal {
  const entries = entriesOf(text)
  if (entries === undefined) return { defect: looksLikeOurs.test(text) ? 'cut' : 'foreign', leftOut: [] }
  if (first(entries, 'format') !== format) return { defect: 'foreign', leftOut: [] }
  if (first(entries, 'formatVersion') !== formatVersion) return { defect: 'otherFormat', leftOut: [] }
  const reading = emptyReading('file')
  const answers = objectEntries(first(entries, 'answers'))
  readEntries(reading, entries, (name, value) => {
    if (name === 'format' || name === 'formatVersion') return undefined
    if (name === 'rulesVersion') return keepVersion(reading, value)
    if (name === 'savedOn') return keepDay(reading, value)
    if (name === 'answers') return answers === undefined ? 'unsound' : undefined
    return 'unknown'
  })
  if (answers !== undefined) readEntries(reading, answers, (name, value) => keepAnswer(reading, name, value))
  const isEmpty = Object.values(reading.answers).every((answer) => answer === '')
  return isEmpty ? { defect: 'noAnswers', leftOut: reading.leftOut } : reading
}

const looksLikeOurs = /^\s*\{\s*"format"\s*:\s*"passerelle-simulation"/u

function keepDay(reading: Reading, value: unknown): Fault {
  if (typeof value !== 'string' || !isDate(value)) return 'unsound'
  reading.savedOn = value
  return undefined
}

type Entry = [name: string, value: unknown]

/// The entries of a JSON object in their order, including repeated ones. Every key is numbered before parsing, so that
/// no key replaces another one or collides with a property that objects have anyway.
function entriesOf(text: string): Entry[] | undefined {
  try {
    JSON.parse(text)
    let count = 0
    const numbered = text.replace(/"((?:[^"\\]|\\.)*")(\s*:)?/gu, (string, rest: string, colon?: string) =>
      colon === undefined ? string : `"${count++} ${rest}${colon}`,
    )
    return objectEntries(JSON.parse(numbered))
  } catch {
    return undefined
  }
}

function objectEntries(value: unknown): Entry[] | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  return Object.entries(value).map(([key, inside]) => [key.slice(key.indexOf(' ') + 1), inside])
}

function first(entries: readonly Entry[], name: string): unknown {
  return entries.find(([known]) => known === name)?.[1]
}
