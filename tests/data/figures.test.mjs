// docs/figures.json accounts for every figure of the reference on funding rules and of the Guide of 2026: the rows of the
// data that hold it, by id, which worked case covers it, or why it is left out. The values were typed from the reference,
// independently of the data with which they are compared.
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { printFigures } from '../../scripts/print-figures.mjs'
import { rowsOfData } from '../../scripts/rows-of-data.mjs'

const root = new URL('../../', import.meta.url)
const { figures, casesToBeWritten } = JSON.parse(readFileSync(new URL('docs/figures.json', root), 'utf8'))
const rows = await rowsOfData()
const byId = new Map(rows.map((row) => [row.id, row]))

const holdsIn = ({ calls: { from, until = Infinity } }, call) => from <= call && call <= until

/** The row and the value that an account names, as "row-id/member/…". */
function resolved(place) {
  const [id, ...members] = place.split('/')
  const row = byId.get(id)
  assert.ok(row, `docs/figures.json: no row ${id}`)
  const value = members.reduce((found, name) => found?.[name], row.content)
  return { row, value }
}

const partsOfUnit = (unit) => (unit.startsWith('EUR') ? 100 : unit === 'km' ? 1000 : 1)

function compare({ figure, unit, value }, found, place) {
  const where = `${figure}: ${place}`
  if (value === 'none') return assert.equal(found, undefined, where)
  assert.notEqual(found, undefined, `${where} is not there`)
  if (unit === 'text') return assert.ok(found.includes(value), `${where}: "${found}" does not say "${value}"`)
  const scaled = (number) => number * partsOfUnit(unit)
  if (Array.isArray(value)) return assert.deepEqual([...new Set([found].flat())].sort(), [...value].sort(), where)
  if (value.high !== undefined) {
    return assert.deepEqual(found, { low: scaled(value.low), high: scaled(value.high) }, where)
  }
  assert.equal([found].flat()[0], typeof value === 'number' ? scaled(value) : value, where)
}

const held = figures.filter((row) => row.rows)
const isOfATable = ({ unit }) => unit === 'kind'

test('every figure is either held by rows, covered by a case, or left out with a reason', () => {
  for (const row of figures) {
    const answers = ['rows', 'case', 'leftOutBecause'].filter((answer) => row[answer]?.length > 0)
    assert.equal(answers.length, 1, JSON.stringify(row))
    assert.ok(row.figure && row.calls.length > 0 && row.sections.length > 0, JSON.stringify(row))
    assert.ok(['O', 'S', 'I', 'U', '?'].includes(row.mark), JSON.stringify(row))
  }
})

test('the rows hold the figure, and hold in each of its calls', () => {
  for (const figure of held) {
    if (isOfATable(figure)) {
      const kinds = rows.filter(({ table }) => table === figure.rows[0])
      const wrong = kinds.filter(
        ({ content, calls }) => content.kind === figure.value && figure.calls.some((call) => holdsIn({ calls }, call)),
      )
      assert.deepEqual(wrong, [], figure.figure)
      continue
    }
    const found = figure.rows.map((place) => ({ place, ...resolved(place) }))
    const isSplit = Array.isArray(figure.value) && found.length > 1
    if (isSplit)
      compare(
        figure,
        found.flatMap(({ value }) => value),
        figure.rows.join(' '),
      )
    else for (const { place, value } of found) compare(figure, value, place)
    for (const call of figure.calls) {
      assert.ok(
        found.some(({ row }) => holdsIn(row, call)),
        `${figure.figure}: no row of it holds in call ${call}`,
      )
    }
  }
})

/** Members of a row that are not figures. */
const aside = ['scope', 'text', 'id', 'name', 'calls', 'witnesses']

/** Every number, list of countries, share of travel and paid-alike group of a row, with its place. */
function* figuresOf(value, place) {
  for (const [key, inside] of Object.entries(value)) {
    if (aside.includes(key)) continue
    const here = `${place}/${key}`
    if (typeof inside === 'number' || ['countries', 'travel', 'paidAs'].includes(key)) yield here
    else if (inside !== null && typeof inside === 'object') yield* figuresOf(inside, here)
  }
}

test('no row of the programme or of an agency has a figure that the table does not account for', () => {
  const accounted = new Set(held.flatMap((figure) => figure.rows))
  const isAccounted = (place) => accounted.has(place) || accounted.has(place.replace(/\/(low|high)$/, ''))
  const found = rows
    .filter(({ author }) => author?.startsWith('institutions/') !== true)
    .flatMap(({ id, content }) => [...figuresOf(content, id)])
  assert.ok(found.length > 300, `only ${found.length} figures were found`)
  assert.deepEqual(
    found.filter((place) => !isAccounted(place)),
    [],
    'docs/figures.json has no account of these',
  )
})

test('a case that is named exists, or is marked as missing', () => {
  const named = new Set(figures.flatMap((row) => row.case ?? []))
  const missing = [...named].filter((path) => !existsSync(new URL(path, root)))
  assert.deepEqual(missing.sort(), casesToBeWritten)
})

test('every section of the reference and every page of the Guide has its figures', () => {
  const sections = new Set(figures.flatMap(({ sections }) => sections))
  const wanted = '1 A1 A2 A3 A4 A5 A6 A7 A8 B C1 C2 D1 D2 D3 E1 E2 F BIP G3 I'.split(' ')
  const ownRules = Array.from({ length: 15 }, (_, row) => `J${row + 1}`)
  for (const section of [...wanted, ...ownRules]) assert.ok(sections.has(section), section)
  for (const page of [35, 52, 53, 56, 57, 58, 63, 64, 65, 67, 68, 69, 70, 71, 72]) {
    const isOnPage = (section) => new RegExp(`^Guide .*\\b${page}\\b`).test(section)
    assert.ok([...sections].some(isOnPage), `page ${page} of the Guide`)
  }
})

test('every figure of the account is printed', async () => {
  const page = await printFigures()
  const missing = figures.filter(({ figure }) => !page.includes(` | ${figure.replaceAll('|', '\\|')} | `))
  assert.deepEqual(missing, [])
})
