import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { createPasserelle, PasserelleError } from 'passerelle'
import files from '../../build/package/data.js'

const passerelle = await createPasserelle()
const profile = { institution: 'usmb', call: 2023, role: 'student', activity: 'BIP' }
const wasmFile = new URL('../../build/package/passerelle.wasm', import.meta.url)

/** [code, field] of every problem of an answer. */
const told = (answer) => {
  assert.equal(answer.ok, false)
  for (const { expected, found } of answer.problems)
    assert.ok(expected && found, 'a problem says what was expected and found')
  return answer.problems.map(({ code, field }) => `${code} ${field}`).sort()
}

for (const [name, mobility, problems] of [
  ['a misspelt field', { ...profile, activty: 'BIP' }, ['unknownField activty']],
  ['text for a number', { ...profile, days: 'abc' }, ['wrongKind days']],
  ['a number as text', { ...profile, days: '5' }, ['wrongKind days']],
  ['NaN', { ...profile, days: NaN }, ['notPlain days']],
  ['Infinity', { ...profile, distanceMetres: Infinity }, ['notPlain distanceMetres']],
  ['1e300', { ...profile, days: 1e300 }, ['wrongKind days']],
  ['a fraction', { ...profile, days: 5.5 }, ['wrongKind days']],
  ['a BigInt', { ...profile, days: 5n }, ['notPlain days']],
  ['a negative number', { ...profile, days: -5 }, ['outOfRange days']],
  ['zero days', { ...profile, days: 0 }, ['outOfRange days']],
  ['a thousand million days', { ...profile, days: 1e9 }, ['outOfRange days']],
  ['a Date object', { ...profile, start: new Date(0) }, ['notPlain start']],
  ['a function', { ...profile, days: () => 5 }, ['notPlain days']],
  ['a symbol', { ...profile, days: Symbol('five') }, ['notPlain days']],
  ['null', { ...profile, days: null }, ['wrongKind days']],
  ['31 February', { ...profile, start: '2024-02-31', end: '2024-03-05' }, ['notADate start']],
  ['a day written another way', { ...profile, start: '20/05/2024' }, ['notADate start']],
  ['an end before its start', { ...profile, start: '2024-05-24', end: '2024-05-20' }, ['endBeforeStart end']],
  ['an end without start', { ...profile, end: '2024-05-20' }, ['missing start']],
  ['dates and days together', { ...profile, start: '2024-05-20', end: '2024-05-24', days: 5 }, ['contradictory days']],
  ['an unknown institution', { ...profile, institution: 'atlantis' }, ['unknownReference institution']],
  ['a call before the programme', { ...profile, call: 1987 }, ['outOfRange call']],
  ['an unknown country', { ...profile, receivingCountry: 'ZZ' }, ['unknownReference receivingCountry']],
  ['an unknown word', { ...profile, role: 'dragon' }, ['unknownWord role']],
  ['an ordinal for a word', { ...profile, role: 0 }, ['wrongKind role']],
  ['a list', [profile], ['wrongKind ']],
  ['text', 'BIP', ['wrongKind ']],
  ['nothing at all', undefined, ['missing mobility']],
  ['an object of a class', new Map(), ['notPlain ']],
]) {
  test(`${name} is refused by name`, () => {
    for (const verb of ['estimate', 'payments', 'check', 'documents'])
      assert.deepEqual(told(passerelle[verb](mobility)), problems)
  })
}

for (const [name, verb, question, problems] of [
  ['a comparison of nothing', 'compareCalls', {}, ['missing mobility', 'missing years']],
  ['one call alone', 'compareCalls', { mobility: profile, years: [2023] }, ['outOfRange years']],
  ['nine calls', 'compareCalls', { mobility: profile, years: Array(9).fill(2023) }, ['outOfRange years']],
  [
    'calls that are not there, and a wrong mobility',
    'compareCalls',
    { mobility: { ...profile, days: 'a', receivingCountry: 'ZZ' }, years: [2023, 2020, 2099] },
    [
      'unknownReference mobility/receivingCountry',
      'unknownReference years/1',
      'unknownReference years/2',
      'wrongKind mobility/days',
    ],
  ],
  ['a year as NaN', 'compareCalls', { mobility: profile, years: [2023, NaN] }, ['notPlain years/1']],
  ['a return from nowhere', 'earlyReturn', {}, ['missing mobility', 'missing mobility/days', 'missing returnedOn']],
  [
    'a return by a Date',
    'earlyReturn',
    { mobility: profile, returnedOn: new Date(0) },
    ['missing mobility/days', 'notPlain returnedOn'],
  ],
  [
    'a return after no day',
    'earlyReturn',
    { mobility: { ...profile, days: 5 }, daysDone: 0 },
    ['missing returnedOn', 'outOfRange daysDone'],
  ],
  [
    'a return after more days than agreed',
    'earlyReturn',
    { mobility: { ...profile, days: 5 }, daysDone: 6 },
    ['outOfRange daysDone'],
  ],
]) {
  test(`${name} is refused by name`, () => assert.deepEqual(told(passerelle[verb](question)), problems))
}

test('all problems come in one answer', () => {
  const mobility = {
    institution: 'x', call: NaN, start: '2024-02-31', days: 'abc', rol: 'student', yearOfStudy: 10n, teachingHours: 1e300,
    receivingCountry: 'ZZ', greenTravel: 'yes',
  } // prettier-ignore
  assert.deepEqual(told(passerelle.estimate(mobility)), [
    'notADate start',
    'notPlain call',
    'notPlain yearOfStudy',
    'unknownField rol',
    'unknownReference institution',
    'unknownReference receivingCountry',
    'wrongKind days',
    'wrongKind greenTravel',
    'wrongKind teachingHours',
  ])
})

test('the nearest spelling is proposed for a misspelt field', () => {
  assert.match(passerelle.estimate({ rol: 'student' }).problems[0].expected, /'role'/)
})

test('a repeated field, which only JSON text can have, is refused', () => {
  const answer = JSON.parse(passerelle.ask('estimate', '{"days":5,"days":6}'))
  assert.deepEqual(told(answer), ['duplicateField days'])
})

test('text that is not JSON is refused', () => {
  for (const text of [
    '{',
    '{"days":}',
    'NaN',
    '[1,',
    '{"days":5}}',
    '\ud800',
    '{"role":"\u0001"}',
    '['.repeat(100_000),
  ]) {
    const answer = JSON.parse(passerelle.ask('estimate', text))
    assert.equal(answer.ok, false)
    assert.ok(['syntax', 'tooDeep'].includes(answer.problems[0].code), text.slice(0, 20))
  }
})

test('hostile values do no harm', () => {
  const self = { ...profile }
  self.days = self
  assert.equal(passerelle.estimate(self).ok, false)
  assert.equal(passerelle.estimate({ ...profile, toJSON: () => ({}) }).ok, false)
  assert.equal(passerelle.estimate(JSON.parse('{"__proto__": 5}')).ok, false)
  assert.equal(passerelle.estimate({ ...profile, institution: '\ud800<script>' + 'x'.repeat(1e6) }).ok, false)
  assert.equal(passerelle.estimate({ ...profile, days: undefined }).ok, true, 'undefined is absent, as in JSON')
  assert.deepEqual(passerelle.estimate(Object.assign(Object.create(null), profile)), passerelle.estimate(profile))
})

test('an answer is plain data, and the next one does not change it', () => {
  const first = passerelle.estimate({ ...profile, days: 5 })
  const kept = structuredClone(first)
  passerelle.estimate({ ...profile, days: 30 })
  assert.deepEqual(first, kept)
})

test('wrong data is refused as a whole, and the data loaded before stays', () => {
  const broken = files.map(({ path, text }) => ({
    path,
    text: text.replace('"source":"usmb-erasmus"', '"source":"nowhere"'),
  }))
  const answer = passerelle.load(broken)
  assert.equal(answer.ok, false)
  assert.deepEqual(answer.problems.map(({ code, file, line, found }) => ({ code, file, line, found }))[0], {
    code: 'unknownReference',
    file: 'documents/usmb.json',
    line: 1,
    found: "'nowhere'",
  })
  assert.equal(passerelle.estimate({ ...profile, days: 5 }).value.total.low, 39500)
  assert.equal(passerelle.validate(files).value.problems.length, 0)
  assert.equal(passerelle.validate(broken).value.problems.length, answer.problems.length)
})

test('a core that cannot start reports the reason: damaged, truncated, missing, wrong data', async () => {
  const bytes = await readFile(wasmFile)
  const refused = (code) => (error) => error instanceof PasserelleError && error.code === code
  await assert.rejects(createPasserelle({ wasm: bytes.subarray(0, bytes.length / 2) }), refused('wasmNotStarted'))
  await assert.rejects(createPasserelle({ wasm: new Uint8Array([1, 2, 3]) }), refused('wasmNotStarted'))
  await assert.rejects(createPasserelle({ wasm: new URL('nowhere.wasm', wasmFile) }), refused('wasmNotFound'))
  const foreign = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])
  await assert.rejects(createPasserelle({ wasm: foreign }), refused('wasmNotStarted'))
  await assert.rejects(createPasserelle({ files: [] }), (error) => {
    assert.equal(error.problems[0].code, 'missing')
    return refused('dataNotLoaded')(error)
  })
})

test('before anything is loaded, each verb reports that', async () => {
  const empty = await createPasserelle({ files: null })
  assert.deepEqual(told(empty.estimate(profile)), ['missing library'])
  assert.equal(empty.load(files).ok, true)
  assert.equal(empty.estimate({ ...profile, days: 5 }).ok, true)
})

test('several cores do not share their data', async () => {
  const other = await createPasserelle({ files: null })
  assert.equal(passerelle.about().ok, true)
  assert.equal(other.about().ok, false)
})

test('a million calls do not increase the memory', async () => {
  const core = await createPasserelle()
  const mobility = { ...profile, days: 15 }
  const wrong = { ...profile, days: 'abc' }
  const round = (calls) => {
    for (let call = 0; call < calls; call += 4) {
      core.ask('estimate', '{"institution":"usmb","call":2023,"role":"student","activity":"BIP","days":15}')
      core.check(mobility)
      core.payments(mobility)
      core.estimate(wrong)
    }
  }
  round(10_000)
  const before = core.memoryBytes()
  round(1_000_000)
  assert.equal(core.memoryBytes(), before)
})
