// Every place that must know a call year does. All gaps are reported together, each with the file to correct.

import assert from 'node:assert/strict'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { test } from 'node:test'
import { yearsOfData } from '../../scripts/rows-of-data.mjs'
import { calls as typed } from '../reference/figures.mjs'

const root = new URL('../../', import.meta.url)
const list = (path) => (existsSync(new URL(path, root)) ? readdirSync(new URL(path, root)) : [])
const read = (path) => readFileSync(new URL(path, root), 'utf8')

const years = await yearsOfData()
const agencies = list('data/agencies/').map((file) => JSON.parse(read(`data/agencies/${file}`)))

/** Agencies that published figures for one call and none for the next ("daad 2026"), with the reason. */
const silent = {
  'agency-estonia 2025': 'no page for call 2025 was read',
  'agency-slovakia 2023': 'no page for call 2023 was read',
  'agency-turkiye 2022': 'no page for call 2022 was read',
  'daad 2026': 'no page of it for call 2026 was read',
  'dzs 2023': 'no page for call 2023 was read',
  'frse 2023': 'no page for call 2023 was read',
  'frse 2025': 'no page for call 2025 was read',
}

const lists = ({ figures: tables }, year) =>
  Object.values(tables)
    .flat()
    .some(({ calls: { from, until = Infinity } }) => from <= year && year <= until)

function* gapsOf(year) {
  if (!typed.includes(year)) yield `tests/reference/figures.mjs: type the figures of call ${year}`
  if (!list('tests/cases/edges').includes(`${year}.jsonl`)) yield 'tests/cases/edges: node tests/cases/edges/print.mjs'
  if (!list('tests/cases/edges/answers').includes(`${year}.jsonl`)) {
    yield 'tests/cases/edges/answers: node tests/cases/edges/answer.mjs'
  }
  if (list(`tests/cases/erasmus-plus/${year}`).length === 0) {
    yield `tests/cases/erasmus-plus/${year}: a worked case (tests/cases/README.md)`
  }
  if (!new RegExp(`\\bcalls?\\b[^.]*\\b${year}\\b`, 'i').test(read('CHANGELOG.md'))) {
    yield `CHANGELOG.md: say what call ${year} changes`
  }
  for (const agency of agencies) {
    const why = silent[`${agency.id} ${year}`]
    if (lists(agency, year) === (why !== undefined)) {
      const isNew = !lists(agency, year) && lists(agency, year - 1)
      if (why) yield `tests/data/calls.test.mjs: ${agency.id} is not silent on call ${year}`
      else if (isNew) yield `data/agencies/${agency.id}.json: list call ${year}, or say in \`silent\` here why not`
    }
  }
}

for (const year of years) {
  test(`call ${year} is known in every place that needs it`, () => {
    const gaps = [...gapsOf(year)]
    assert.ok(gaps.length === 0, `\n${gaps.join('\n')}`)
  })
}

test('README.md names the first and the last call', () => {
  const [, first, last] = /\bcalls (\d{4}) to (\d{4})/.exec(read('README.md')) ?? []
  assert.deepEqual([Number(first), Number(last)], [years[0], years.at(-1)], 'README.md: the range of calls')
})

test('every call of the reference is in the data', () => {
  assert.deepEqual(typed, years, 'tests/reference/figures.mjs and calls.json')
})
