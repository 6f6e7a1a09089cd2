// docs/seeds-account.md is complete and agrees with the data. The documents themselves are not in the repository:
// lines, records and reasons are compared.
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { citedRecords, documents, linesOf, namesOf, numbersOf, reasonsOf } from '../../scripts/account-seeds.mjs'

const page = await readFile(new URL('../../docs/seeds-account.md', import.meta.url), 'utf8')
const { words, persons, reasons } = await reasonsOf()
const records = await citedRecords()
const rows = [...page.matchAll(/^\| `([\w-]+)` \| (\d+) \| (\d+) \| (\d+) \| (\d+) \| (.*) \|$/gm)].map(
  ([, source, line, numbers, names, people, held]) => ({
    source,
    line: Number(line),
    tokens: Number(numbers) + Number(names) + Number(people),
    people: Number(people),
    held: [...held.matchAll(/`([^`]+)`/g)].map(([, id]) => id),
    reason: /\*(\w+)\*/.exec(held)?.[1],
  }),
)

test('every line of the account has a record or a reason, and no line is listed twice', () => {
  assert.ok(rows.length > 450)
  assert.deepEqual([...new Set(rows.map(({ source }) => source))], documents)
  assert.equal(new Set(rows.map(({ source, line }) => `${source} ${line}`)).size, rows.length)
  for (const { source, line, held, reason, tokens } of rows) {
    assert.ok(held.length > 0 || reason !== undefined, `${source} line ${line}`)
    assert.ok(tokens > 0)
    if (reason !== undefined) assert.ok(reason in words, reason)
  }
})

test('the records of a line are those that cite it (update: node scripts/account-seeds.mjs <folder>)', () => {
  for (const { source, line, held } of rows) {
    const citing = records.filter((each) => each.source === source && each.lines.has(line)).map(({ id }) => id)
    assert.deepEqual(held, [...new Set(citing)], `${source} line ${line}`)
  }
})

test('reasons are those kept by hand, and all are used; persons are counted and not named', () => {
  const used = new Set(rows.map(({ reason }) => reason))
  for (const word of Object.keys(words)) assert.ok(used.has(word), word)
  for (const { source, from, to = from } of reasons)
    assert.ok(
      rows.some((row) => row.source === source && from <= row.line && row.line <= to),
      `${source} ${from}`,
    )
  const counted = Object.values(persons).flatMap((lines) => Object.values(lines))
  assert.equal(
    rows.reduce((sum, { people }) => sum + people, 0),
    counted.reduce((sum, people) => sum + people, 0),
  )
})

test('lines of a locator, numbers and names of a text are found', () => {
  assert.deepEqual([...linesOf({ heading: 'Chapter 7', lines: '3-5, 9' })], [3, 4, 5, 9])
  assert.deepEqual([...linesOf({ page: 5 })], [])
  assert.deepEqual(
    numbersOf('from 01/08/2019, €863,000 and 30 000 students, 9 or 12'),
    [1, 8, 2019, 863000, 30000, 9, 12],
  )
  assert.equal(namesOf('The university works with Kagawa University, UCAD and others in Dakar.'), 3)
})
