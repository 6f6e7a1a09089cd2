// Prints docs/seeds-account.md: for every number and proper noun of the five source documents, line by line, the
// records of the data that contain it, or the reason why none does. The page has ids, lines and counts, but no text of
// the documents; names of persons are only counted. Reasons are kept by hand in docs/seeds-reasons.json.
// Usage: account-seeds.mjs <folder of the documents>
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { dataFiles } from './data-files.mjs'

const root = fileURLToPath(new URL('../', import.meta.url))

/** The source ids of the documents, in the order of their files. */
export const documents = ['usmb-erasmus', 'ales-erasmus', 'cti-mobility', 'upjv-erasmus', 'imt-erasmus']

/** The lines that a locator names: {lines: "3-5, 9"}. */
export function linesOf({ lines = '' }) {
  const named = new Set()
  for (const [, from, to = from] of lines.matchAll(/(\d+)(?:-(\d+))?/g)) {
    for (let line = Number(from); line <= Number(to); line++) named.add(line)
  }
  return named
}

/**
 * Every number in a value: the parts of dates, cents also as euros, metres also as kilometres, and also the last metre
 * of a band.
 */
function* numbersIn(value) {
  if (typeof value === 'number') yield* [value, value / 100, value / 1000, value / 1000 - 1]
  else if (typeof value === 'string') yield* numbersOf(value)
  else if (value !== null && typeof value === 'object')
    for (const inside of Object.values(value)) yield* numbersIn(inside)
}

/** The numbers in a text. A comma or a space between groups of three digits is part of the number. */
export function numbersOf(text) {
  return [...text.matchAll(/\d{1,3}(?:[,\u00a0 ]\d{3})+(?!\d)|\d+/g)].map(([digits]) =>
    Number(digits.replace(/\D/g, '')),
  )
}

/**
 * The number of proper nouns in a line: capitalised words that are not the first, and acronyms. Adjacent ones count as
 * one.
 */
export function namesOf(text) {
  const isName = (word, index) => /^\p{Lu}{2,}|^\p{Lu}\p{Ll}+\p{Lu}/u.test(word) || (index > 0 && /^\p{Lu}/u.test(word))
  let count = 0
  let before = false
  for (const [index, word] of (text.match(/[\p{L}\p{N}+&'’.-]+|[,;:()]/gu) ?? []).entries()) {
    const now = isName(word, index)
    if (now && !before) count++
    before = now
  }
  return count
}

/** Every record of the data that has a source, with the words that identify it. */
function* recordsIn(value, path, known = []) {
  if (value === null || typeof value !== 'object') return
  const name = value.id ?? value.partner ?? value.campus
  const here = typeof name === 'string' ? [...known, name] : known
  const id = `${path}${here.length > 0 ? `#${here.join('/')}` : ''}`
  if (typeof value.source === 'string' && value.locator) yield { id, value }
  for (const { source, locator } of value.witnesses ?? [])
    if (locator) yield { id, value: { ...value, source, locator } }
  for (const inside of Object.values(value)) yield* recordsIn(inside, path, here)
}

/** The records of the data that cite these documents: {id, source, lines, numbers}. */
export async function citedRecords() {
  const records = []
  for (const { path, text } of await dataFiles(join(root, 'data'))) {
    for (const { id, value } of recordsIn(JSON.parse(text), path)) {
      if (!documents.includes(value.source)) continue
      const { locator, alsoAt = [], ...content } = value
      const lines = new Set([locator, ...alsoAt].flatMap((each) => [...linesOf(each)]))
      records.push({
        id,
        source: value.source,
        lines,
        numbers: new Set(numbersIn(content)),
      })
    }
  }
  return records
}

export const reasonsOf = async () => JSON.parse(await readFile(join(root, 'docs/seeds-reasons.json'), 'utf8'))

const covers = ({ from, to = from }, line) => from <= line && line <= to

/** The rows of the account for one document. A number that no record of its line contains also needs a reason. */
function account(source, text, records, { reasons, persons }) {
  const rows = []
  for (const [index, content] of text.split('\n').entries()) {
    const line = index + 1
    const numbers = numbersOf(content)
    const names = namesOf(content)
    const people = persons[source]?.[line] ?? 0
    if (numbers.length + names + people === 0) continue
    const held = records.filter((each) => each.source === source && each.lines.has(line))
    const loose = numbers.filter((number) => !held.some((record) => record.numbers.has(number)))
    const reason = reasons.find((each) => each.source === source && covers(each, line))?.reason
    rows.push({
      source,
      line,
      numbers: numbers.length,
      names,
      people,
      held: [...new Set(held.map(({ id }) => id))],
      loose,
      reason,
    })
  }
  return rows
}

const isOpen = ({ held, loose, reason }) => reason === undefined && (held.length === 0 || loose.length > 0)

function printed(rows, { words }) {
  const sum = (key) => rows.reduce((total, row) => total + row[key], 0)
  const perDocument = documents.map((source) => {
    const own = rows.filter((row) => row.source === source)
    const heldOnly = own.filter(({ held }) => held.length > 0).length
    return `| \`${source}\` | ${own.length} | ${heldOnly} | ${own.reduce((total, { people }) => total + people, 0)} |`
  })
  const lines = rows.map(({ source, line, numbers, names, people, held, reason }) => {
    const why = reason === undefined ? [] : [`*${reason}*`]
    return `| \`${source}\` | ${line} | ${numbers} | ${names} | ${people} | ${[...held.map((id) => `\`${id}\``), ...why].join(' ')} |`
  })
  return `# Account of the source documents

This page lists every line of the five source documents that holds a number or a proper noun. For each line it gives how many there
are, and the records of the data that hold them, or the reason why no record does. A reason beside records is about what these
records leave out. \`node scripts/account-seeds.mjs <folder of the documents>\` prints the page; the reasons are written by hand in
\`docs/seeds-reasons.json\`. The page quotes no word of the documents. Names of persons are counted only, and none is in the data.

${Object.entries(words)
  .map(([word, meaning]) => `- *${word}*: ${meaning}`)
  .join('\n')}

| document | lines | with a record | persons |
| --- | --- | --- | --- |
${perDocument.join('\n')}

${rows.length} lines, ${sum('numbers')} numbers, ${sum('names')} proper nouns.

| document | line | numbers | names | persons | held by |
| --- | --- | --- | --- | --- | --- |
${lines.join('\n')}
`
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const folder = process.argv[2]
  const files = (await readdir(folder)).filter((name) => name.endsWith('.txt')).sort()
  if (files.length !== documents.length)
    throw new Error(`${folder} holds ${files.length} documents of ${documents.length}`)
  const kept = await reasonsOf()
  const records = await citedRecords()
  const rows = []
  for (const [index, name] of files.entries()) {
    rows.push(...account(documents[index], await readFile(join(folder, name), 'utf8'), records, kept))
  }
  const open = rows.filter(isOpen)
  for (const { source, line, held, loose } of open) {
    console.error(
      `${source} line ${line}: ${held.length === 0 ? 'no record and no reason' : `no record contains ${loose.join(', ')}`}`,
    )
  }
  await writeFile(join(root, 'docs/seeds-account.md'), printed(rows, kept))
  console.log(`${rows.length} lines, ${open.length} without account`)
  if (open.length > 0) process.exit(1)
}
