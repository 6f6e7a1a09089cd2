// Every place that must know a call year does. All gaps are reported together, each with the file to correct.

import assert from 'node:assert/strict'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { test } from 'node:test'
import { toBeChecked } from '../../scripts/new-call.mjs'
import { calls as typed } from '../reference/figures.mjs'

const root = new URL('../../', import.meta.url)
const list = (path) => (existsSync(new URL(path, root)) ? readdirSync(new URL(path, root)) : [])
const read = (path) => readFileSync(new URL(path, root), 'utf8')

const folder = 'data/programmes/erasmus-plus/calls/'
const years = list(folder)
  .map((file) => parseInt(file))
  .sort()
const agencies = list('data/agencies/').map((file) => JSON.parse(read(`data/agencies/${file}`)))
const { figures } = JSON.parse(read('docs/figures.json'))

/** Agencies that published figures for one call and none for the next ("daad 2026"), with the reason. */
const silent = {}

const lists = ({ publications }, year) => publications.some(({ calls }) => calls.includes(year))

function* rowsOf(value) {
  if (value === null || typeof value !== 'object') return
  if (value.locator) yield value
  for (const inside of Object.values(value)) yield* rowsOf(inside)
}

/**
 * Calls that a locator names. Ignored: the first ("from call 2024") or last ("until call 2023") call of a period, and
 * figures that are only multiplied ("310 of calls 2021 and 2022 × 1.1227").
 */
const namedIn = (locator) =>
  [
    ...locator.matchAll(/(?<!\b(?:from|until|up to) )\bcalls? (\d{4})(?: (?:and|to) (\d{4}))?(?! ×)(?! and \d)/g),
  ].flatMap(([, first, last]) => (last ? [Number(first), Number(last)] : [Number(first)]))

/** What is missing from a locator that names an earlier call. */
function locatorGap({ locator, trust }, year) {
  if (locator.includes(toBeChecked)) return 'is copied: look it up, or say why it still holds'
  if (locator.includes('carried over from call ')) return trust === 'deduced' ? undefined : 'is carried over: deduced'
  const earlier = namedIn(locator).filter((named) => named < year)
  return earlier.length > 0 ? `names call ${earlier.join()}: "carried over from call ${earlier[0]}: why"` : undefined
}

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
  for (const { figure, calls, leftOutBecause } of figures) {
    if (calls.includes(year) && leftOutBecause?.startsWith('no source is known for this call')) {
      yield `docs/figures.json: "${figure}" says that no source is known for call ${year}`
    }
  }
  for (const agency of agencies) {
    const why = silent[`${agency.id} ${year}`]
    if (lists(agency, year) === (why !== undefined)) {
      const isNew = !lists(agency, year) && lists(agency, year - 1)
      if (why) yield `tests/data/calls.test.mjs: ${agency.id} is not silent on call ${year}`
      else if (isNew) yield `data/agencies/${agency.id}.json: list call ${year}, or say in \`silent\` here why not`
    }
  }
  const call = JSON.parse(read(`${folder}${year}.json`))
  if (call.year !== year) yield `${folder}${year}.json: "year" is ${call.year}`
  for (const { id } of call.figures.remarks ?? []) {
    if (!id.includes(`-${year}-`)) yield `${folder}${year}.json: the remark ${id} does not carry the year`
  }
  for (const row of rowsOf(call)) {
    const gap = locatorGap(row, year)
    if (gap) yield `${folder}${year}.json: "${row.locator}" ${gap}`
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

test('every call of the reference has its file', () => {
  assert.deepEqual(typed, years, `tests/reference/figures.mjs and ${folder}`)
})

test('a figure that is copied to the next call without a note is found', () => {
  const gap = (locator, trust = 'official') => locatorGap({ locator, trust }, 2026)
  assert.match(gap('call 2025: travel is paid to every participant'), /carried over from call 2025: why/)
  assert.match(gap('rates of calls 2024 and 2025'), /names call 2024,2025/)
  assert.match(gap(`staff; carried over from call 2025: ${toBeChecked}`, 'deduced'), /is copied/)
  assert.match(gap('staff, carried over from call 2025: nothing changed'), /deduced/)
  assert.equal(gap('staff, carried over from call 2025: nothing changed', 'deduced'), undefined)
  for (const fine of [
    'country groups from call 2024',
    'printed for call 2026',
    'floor 348 = 310 of call 2022 × 1.12',
  ]) {
    assert.equal(gap(fine), undefined, fine)
  }
})
