// A whole list in one crossing gives, for each mobility, the same as `estimate` and `check` of that mobility alone.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createPasserelle } from 'passerelle'
import { cases } from '../cases/cases.mjs'
import { randomMobilities } from '../reference/random.mjs'

const passerelle = await createPasserelle()
const columns = ['pricing', 'low', 'high', 'bandFrom', 'bandBelow', 'verdict']

/** The expected columns of one row, from the verbs that answer one mobility. */
function alone(mobility) {
  const { ok, value } = passerelle.estimate(mobility)
  if (!ok) return ['refused', null, null, null, null, null]
  const { total, complete, band } = value
  const pricing = total === undefined ? 'unpriced' : complete ? 'complete' : 'incomplete'
  const { status } = passerelle.check(mobility).value
  return [pricing, total?.low ?? null, total?.high ?? null, band?.from ?? null, band?.below ?? null, status]
}

function agrees(mobilities) {
  const { ok, value } = passerelle.estimateAll(mobilities)
  assert.ok(ok)
  assert.deepEqual(Object.keys(value), [...columns, 'refused'])
  for (const column of columns) assert.equal(value[column].length, mobilities.length, column)
  const refused = []
  for (const [row, mobility] of mobilities.entries()) {
    const told = columns.map((column) => value[column][row])
    assert.deepEqual(told, alone(mobility), `row ${row}`)
    if (told[0] === 'refused') refused.push({ row, problems: passerelle.estimate(mobility).problems })
  }
  assert.deepEqual(value.refused, refused)
  return value
}

test('an empty list has empty columns', () => {
  agrees([])
})

test('the worked cases, which include every pricing outcome', () => {
  const { pricing, verdict } = agrees(cases.map(({ mobility }) => mobility))
  assert.deepEqual(new Set(pricing), new Set(['complete', 'incomplete', 'unpriced']))
  assert.deepEqual(new Set(verdict), new Set(['met', 'notMet', 'cannotTellYet']))
})

test('10 000 random mobilities', () => {
  const seed = Math.floor(Math.random() * 2 ** 32)
  console.log(`seed ${seed}`)
  agrees([...randomMobilities(10_000, seed)])
})

test('a bad row has its problems, and no other row is lost', () => {
  const [{ mobility: good }] = cases
  const self = { ...good }
  self.days = self
  const bad = [
    { ...good, days: 0 },
    { ...good, days: NaN },
    { ...good, start: new Date(0), rol: 'student' },
    { ...good, institution: 'atlantis', receivingCountry: 'ZZ' },
    { ...good, institution: 'é"\\]},{[' },
    self,
    null,
    undefined,
    5n,
    'BIP',
    [good],
    new Map(),
    () => good,
    { toJSON: () => good },
    { ...good, start: '2024-05-24', end: '2024-05-20', days: undefined },
  ]
  const { refused } = agrees(bad.flatMap((mobility) => [good, mobility, good]))
  assert.deepEqual(
    refused.map(({ row }) => row),
    bad.map((_, index) => 3 * index + 1),
  )
  agrees([good, , good])
})

test('a list as JSON text: any white space, and errors within single elements', () => {
  const [{ mobility }] = cases
  const one = JSON.stringify(mobility)
  const pretty = JSON.stringify([mobility, { days: 'abc' }, mobility], null, 2)
  const plain = passerelle.ask('estimateAll', `[${one},{"days":"abc"},${one}]`)
  assert.equal(passerelle.ask('estimateAll', pretty), plain)
  assert.equal(passerelle.ask('estimateAll', ` [ ${one}\n,\t{"days" : "abc"} , ${one} ] `), plain)
  const broken = JSON.parse(passerelle.ask('estimateAll', `[${one},{"days":},{"days":5,"days":6},nul,${one}]`)).value
  assert.deepEqual(
    broken.refused.map(({ row, problems }) => [row, problems[0].code]),
    [
      [1, 'syntax'],
      [2, 'duplicateField'],
      [3, 'syntax'],
    ],
  )
  assert.equal(broken.pricing[4], broken.pricing[0])
})

test('what is not a list is refused as a whole', () => {
  for (const text of [
    '',
    ' ',
    '{}',
    '5',
    '[',
    '[}',
    '[,]',
    '[{}',
    '[{},',
    '[{},]',
    '[{}{}]',
    '[{}]x',
    '[{}],',
    '{"a":[]}',
    '["',
    '[{',
  ]) {
    const { ok, problems } = JSON.parse(passerelle.ask('estimateAll', text))
    assert.equal(ok, false, text)
    assert.equal(problems[0].code, 'syntax', text)
  }
  for (const [value, code] of [
    [undefined, 'missing'],
    [{}, 'syntax'],
    ['x', 'syntax'],
    [NaN, 'notPlain'],
  ]) {
    const { ok, problems } = passerelle.estimateAll(value)
    assert.equal(ok, false)
    assert.equal(problems[0].code, code)
  }
})

test('asking a list again does not increase the memory', () => {
  const list = [...randomMobilities(5000, 5)]
  for (let round = 0; round < 3; round++) passerelle.estimateAll(list)
  const before = passerelle.memoryBytes()
  for (let round = 0; round < 20; round++) passerelle.estimateAll(list)
  assert.equal(passerelle.memoryBytes(), before)
})
