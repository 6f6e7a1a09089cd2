// The recipe of a new call year, walked in a copy: one file is edited, by one line; the data are valid; and answers say from
// which call a figure is carried over.

import assert from 'node:assert/strict'
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { createPasserelle } from 'passerelle'
import { dataFiles } from '../../scripts/data-files.mjs'
import { newCall, unwitnessed } from '../../scripts/new-call.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))
let copy, last, year
const read = (folder) => readFile(join(folder, 'data/programmes/erasmus-plus/calls.json'), 'utf8')

before(async () => {
  copy = await mkdtemp(join(tmpdir(), 'passerelle-call-'))
  await cp(join(root, 'data'), join(copy, 'data'), { recursive: true })
  year = JSON.parse(await read(root)).calls.at(-1).year + 1
  last = await newCall(copy, year, '2099-01-02')
})
after(() => rm(copy, { recursive: true, force: true }))

test('one file is edited, by one line', async () => {
  const texts = async (folder) => new Map((await dataFiles(join(folder, 'data'))).map(({ path, text }) => [path, text]))
  const [old, now] = [await texts(root), await texts(copy)]
  const edited = [...now].filter(([path, text]) => old.get(path) !== text).map(([path]) => path)
  assert.deepEqual(edited, ['programmes/erasmus-plus/calls.json'])
  const lines = (text) => new Set(text.split('\n').map((line) => line.replace(/,$/, '')))
  const [before, after] = [lines(await read(root)), lines(await read(copy))]
  assert.deepEqual(
    [...after].filter((line) => !before.has(line)).map((line) => line.trim()),
    [`{ "year": ${year}, "checkedOn": "2099-01-02" }`],
  )
})

test('the data with the new call are valid; its answers equal those of the last call, and say that they are carried over', async () => {
  const passerelle = await createPasserelle({ files: await dataFiles(join(copy, 'data')) })
  const studies = {
    ...{ role: 'student', activity: 'SMS', direction: 'outgoing', sendingCountry: 'FR', receivingCountry: 'ES' },
    ...{ days: 150, distanceMetres: 600_000 },
  }
  const [before, after] = [last, year].map((call) => passerelle.estimate({ ...studies, call }).value)
  assert.deepEqual(after.total, before.total)
  assert.ok(after.lines.length > 1)
  for (const line of after.lines) {
    assert.deepEqual([line.carriedFrom, line.trust], [last, 'deduced'], line.rule)
    assert.equal(line.source, 'programme-guide-2026')
  }
  for (const line of before.lines) assert.deepEqual([line.carriedFrom, line.trust], [undefined, 'official'], line.rule)
})

test('the report names every row that nobody has witnessed for the new call', async () => {
  const tables = await unwitnessed(copy, year)
  assert.ok(tables.travel.includes('travel-500-km-2024'))
  assert.equal(tables.groups.length, 3)
  const since = await unwitnessed(root, last)
  assert.equal(since.travel, undefined)
})

test('a year that is not the next one is refused, and nothing is written', async () => {
  const before = await read(copy)
  await assert.rejects(newCall(copy, year, '2099-01-02'), RangeError)
  await assert.rejects(newCall(copy, year + 2, '2099-01-02'), /expected \d{4}, found \d{4}/)
  assert.equal(await read(copy), before)
})
