// What the data holds of the two texts that it was typed from. Every row names where it was read: a page of the Guide of
// 2026, or a section of the notes on funding rules. What no row holds stands in docs/reference.json with the reason.
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { pagesOf, printAccount, referenceOf, sectionsOf } from '../../scripts/account.mjs'
import { figuresIn, rowsOfData } from '../../scripts/rows-of-data.mjs'

const root = new URL('../../', import.meta.url)
const { sections, guide: leftOutOfGuide } = await referenceOf(root)
const rows = await rowsOfData()
const ofGuide = JSON.parse(readFileSync(new URL('guide-2026.json', import.meta.url), 'utf8'))
const isOfInstitution = ({ author }) => author?.startsWith('institutions/') === true

test('every row of the programme and of an agency names a page of the Guide or a section', () => {
  const unnamed = rows
    .filter((row) => !isOfInstitution(row))
    .filter((row) => pagesOf(row).length === 0 && sectionsOf(row).length === 0)
  assert.deepEqual(
    unnamed.map(({ id }) => id),
    [],
  )
})

test('every section that a row names is listed, and every section is held by a row or left out with the reason', () => {
  const named = new Set(rows.flatMap(sectionsOf))
  assert.deepEqual(
    [...named].filter((section) => !(section in sections)),
    [],
    'docs/reference.json does not list these sections',
  )
  const empty = Object.entries(sections).filter(([section, { leftOut }]) => !named.has(section) && leftOut.length === 0)
  assert.deepEqual(empty, [])
})

test('what is left out has a reason or a worked case that exists', () => {
  const entries = [
    ...Object.values(sections).flatMap(({ leftOut }) => leftOut),
    ...Object.values(leftOutOfGuide).flat(),
  ]
  assert.ok(entries.length > 50)
  for (const entry of entries) {
    const { figure, because, case: worked } = entry
    assert.ok(figure?.length > 0 && (because === undefined) !== (worked === undefined), JSON.stringify(entry))
    if (worked !== undefined) assert.ok(existsSync(new URL(`tests/cases/${worked}`, root)), worked)
  }
})

/** Units of the data for one of these. */
const scales = { euros: [100], kilometres: [1000], months: [1, 30] }

/** Whether a row states all numbers of a figure of the Guide. */
function states(row, { countries, figure, pages, table = row.table, ...numbers }) {
  if (table !== row.table) return false
  if (countries !== undefined) {
    return [...(row.content.countries ?? [])].sort().join() === countries.split(' ').sort().join()
  }
  const said = new Set([...figuresIn(row.content)].flatMap(([, value]) => value))
  return Object.entries(numbers).every(([unit, values]) =>
    values.every((value) => (scales[unit] ?? [1]).some((scale) => said.has(Math.round(value * scale)))),
  )
}

test('every figure of the Guide is data with its page, or left out with the reason', () => {
  for (const each of ofGuide) {
    const { figure, pages } = each
    const isLeftOut = pages.some((page) => leftOutOfGuide[page]?.some((entry) => entry.figure === figure))
    const holders = rows.filter((row) => pagesOf(row).some((page) => pages.includes(page)) && states(row, each))
    assert.notEqual(holders.length > 0, isLeftOut, `${figure}: ${holders.map(({ id }) => id)}`)
  }
})

test('nothing is left out of the Guide that is not a figure of it', () => {
  const figures = new Map(ofGuide.map(({ figure, pages }) => [figure, pages]))
  for (const [page, entries] of Object.entries(leftOutOfGuide))
    for (const { figure } of entries) assert.ok(figures.get(figure)?.includes(Number(page)), `${page}: ${figure}`)
})

test('the account tells every row, and everything that is left out', async () => {
  const account = await printAccount()
  for (const row of rows.filter((each) => !isOfInstitution(each)))
    assert.ok(account.includes(`| \`${row.id}\` |`), row.id)
  for (const { figure } of Object.values(sections).flatMap(({ leftOut }) => leftOut))
    assert.ok(account.includes(figure))
})
