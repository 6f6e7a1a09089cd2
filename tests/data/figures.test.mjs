// docs/figures.json accounts for every figure of the reference on funding rules: where it is encoded, which worked case
// covers it, or why it is left out. The values were typed from the reference, independently of the data with which they
// are compared.
import assert from 'node:assert/strict'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { test } from 'node:test'
import { printFigures } from '../../scripts/print-figures.mjs'

const root = new URL('../../', import.meta.url)
const read = (path) => JSON.parse(readFileSync(new URL(path, root), 'utf8'))
const { figures, casesToBeWritten } = read('docs/figures.json')
const calls = readdirSync(new URL('data/programmes/erasmus-plus/calls/', root)).map((file) => parseInt(file))
const fileOf = (call) => `data/programmes/erasmus-plus/calls/${call}.json`
const agencies = readdirSync(new URL('data/agencies/', root)).map((file) => `data/agencies/${file}`)
const files = Object.fromEntries(
  [...calls.map(fileOf), ...agencies, 'data/institutions/usmb.json'].map((path) => [path, read(path)]),
)

/** The value at a place "file#/pointer", and the row that cites its source; undefined if absent. */
function resolved(place) {
  const [file, pointer] = place.split('#')
  let value = files[file]
  let proof
  for (const key of pointer.split('/').slice(1)) {
    assert.ok(value !== undefined, `${place} leads nowhere`)
    if (value.trust) proof = value
    value = Object.hasOwn(value, key) ? value[key] : undefined
  }
  return { value, proof }
}

/** All places of a figure, one list for each of its calls. */
const placesOf = ({ calls, encodedAt }) =>
  calls.map((call) => [encodedAt].flat().map((place) => place.replace('{call}', call)))

const partsOfUnit = (unit) => (unit.startsWith('EUR') ? 100 : unit === 'km' ? 1000 : 1)

function compare({ figure, unit, value }, found, place) {
  const where = `${figure}: ${place}`
  if (value === 'none') return assert.equal(found, undefined, where)
  assert.notEqual(found, undefined, `${where} is not there`)
  if (unit === 'text') return assert.ok(found.includes(value), `${where}: "${found}" does not say "${value}"`)
  if (unit === 'kind') return assert.ok(!found.some(({ kind }) => kind === value), where)
  if (Array.isArray(value)) return assert.deepEqual([...found].sort(), [...value].sort(), where)
  assert.equal(found, typeof value === 'number' ? value * partsOfUnit(unit) : value, where)
}

test('every figure is either encoded, covered by a case, or left out with a reason', () => {
  for (const row of figures) {
    const answers = ['encodedAt', 'case', 'leftOutBecause'].filter((answer) => row[answer]?.length > 0)
    assert.equal(answers.length, 1, JSON.stringify(row))
    assert.ok(row.figure && row.calls.length > 0 && row.sections.length > 0, JSON.stringify(row))
    assert.ok(['O', 'S', 'I', 'U', '?'].includes(row.mark), JSON.stringify(row))
  }
})

test('encoded values equal the figure, call by call', () => {
  for (const row of figures.filter(({ encodedAt }) => encodedAt)) {
    for (const places of placesOf(row)) {
      const found = places.map((place) => resolved(place).value)
      if (Array.isArray(row.value)) compare(row, found.flat(), places.join(' '))
      else found.forEach((each, index) => compare(row, each, places[index]))
    }
  }
})

test('nothing unconfirmed is encoded, and no row claims more trust than its figure has', () => {
  const allowed = {
    O: ['official', 'secondary', 'deduced', 'published'],
    S: ['secondary', 'deduced', 'published'],
    I: ['deduced'],
  }
  for (const row of figures.filter(({ encodedAt }) => encodedAt)) {
    assert.ok(row.mark in allowed, `${row.figure} is ${row.mark}, and encoded`)
    for (const place of placesOf(row).flat()) {
      const { proof } = resolved(place)
      if (!proof) continue // a whole table, not a row
      assert.ok(allowed[row.mark].includes(proof.trust), `${row.figure}, ${row.mark}: ${place} is ${proof.trust}`)
    }
  }
})

/** Members that state the scope or the origin of a row. */
const aside = ['scope', 'source', 'locator', 'trust', 'text', 'changedOn', 'year', '$schema']

/** Every number, list of countries, share of travel and paid-alike group of a call, with its pointer. */
function* figuresOf(value, pointer = '', row) {
  if (value.trust) row = value
  for (const [key, inside] of Object.entries(value)) {
    const here = `${pointer}/${key}`
    if (aside.includes(key)) continue
    if (
      typeof inside === 'number' ||
      (['countries', 'travel', 'paidAs'].includes(key) && (row || typeof inside === 'string'))
    ) {
      yield { pointer: here, value: inside, row }
    } else if (inside !== null && typeof inside === 'object') yield* figuresOf(inside, here, row)
  }
}

/** Every place and call that a row of the table accounts for. */
const accounted = new Set(
  figures
    .filter(({ encodedAt }) => encodedAt)
    .flatMap((row) => placesOf(row).flatMap((places, index) => places.map((place) => `${row.calls[index]} ${place}`))),
)

/** The figures of a file that no row accounts for, for each call to which they apply. */
const unaccounted = (file, figuresOfFile, heldFor) =>
  figuresOfFile.flatMap(({ pointer, value, row }) => {
    if (value === 0 && row.locator.includes('not known')) return []
    const missing = heldFor.filter((call) => !accounted.has(`${call} ${file}#${pointer}`))
    return missing.length > 0 ? [`${file}#${pointer}: ${JSON.stringify(value)}, call ${missing.join(', ')}`] : []
  })
const tell = (missing) => assert.ok(missing.length === 0, `docs/figures.json has no row of:\n${missing.join('\n')}`)

for (const call of calls) {
  test(`call ${call} has no figure that the table does not account for`, () => {
    const found = [...figuresOf(files[fileOf(call)])]
    assert.ok(found.length > 100, `only ${found.length} figures were found`)
    tell(unaccounted(fileOf(call), found, [call]))
  })
}

for (const file of agencies) {
  test(`${file} has no figure that the table does not account for, in any of its calls`, () => {
    const { publications } = files[file]
    assert.ok(publications.length > 0)
    tell(
      publications.flatMap(({ calls: heldFor, figures: published }, index) => {
        const found = [...figuresOf(published, `/publications/${index}/figures`)]
        assert.ok(found.length > 0, `${file}: publication ${index} holds no figure`)
        return unaccounted(file, found, heldFor)
      }),
    )
  })
}

test('a case that is named exists, or is marked as missing', () => {
  const named = new Set(figures.flatMap((row) => row.case ?? []))
  const missing = [...named].filter((path) => !existsSync(new URL(path, root)))
  assert.deepEqual(missing.sort(), casesToBeWritten)
})

test('every section of the reference has its figures', () => {
  const sections = new Set(figures.flatMap(({ sections }) => sections))
  const wanted = '1 A1 A2 A3 A4 A5 A6 A7 A8 B C1 C2 D1 D2 D3 E1 E2 F BIP G3 I'.split(' ')
  const ownRules = Array.from({ length: 15 }, (_, row) => `J${row + 1}`)
  for (const section of [...wanted, ...ownRules]) assert.ok(sections.has(section), section)
})

test('docs/figures.md is up to date (update: node scripts/print-figures.mjs)', async () => {
  assert.equal(readFileSync(new URL('docs/figures.md', root), 'utf8'), await printFigures())
})
