// For every verb, the packed answer and JSON.parse of the text answer are equal, including the order of keys.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createPasserelle } from 'passerelle'
import files from '../../build/package/data.js'
import { cases } from '../cases/cases.mjs'
import { randomMobilities } from '../reference/random.mjs'

const passerelle = await createPasserelle()
const ofMobility = ['estimate', 'payments', 'check', 'documents', 'worth', 'compareTravel', 'typicalRates']
/** Verbs that ask more than a mobility, and their question made from one. */
const ofMore = {
  compareCalls: (mobility) => ({ mobility, years: [2021, 2023, 2024, 2025, 2026] }),
  earlyReturn: (mobility) => ({ mobility, daysDone: 3 }),
  daysFor: (mobility) => ({ mobility, amount: 90_000 }),
  timeline: (plan) => ({ on: '2024-05-01', ids: ['usmb-2024-07-16', 'nothing'], plan }),
  offers: ({ institution, role, sendingCountry, greenTravel }) => ({
    on: '2024-05-01',
    profile: { institution, role, sendingCountry, greenTravel },
    order: 'grant',
    limit: 3,
  }),
}
const chambery = { latitudeMicrodegrees: 45_566_280, longitudeMicrodegrees: 5_920_790 }
const turin = { latitudeMicrodegrees: 45_070_490, longitudeMicrodegrees: 7_686_820 }

/** The answer, after checking that both forms are equal. */
function same(core, verb, ...question) {
  const answer = core[verb](...question)
  const text = core.ask(verb, question.length > 0 ? JSON.stringify(question[0]) : '')
  assert.deepEqual(answer, JSON.parse(text))
  assert.equal(JSON.stringify(answer), JSON.stringify(JSON.parse(text)))
  return answer
}

test('every verb is asked below', () => {
  const asked = [
    ...ofMobility,
    ...Object.keys(ofMore),
    'estimateAll',
    'load',
    'validate',
    'about',
    'sources',
    'remarks',
    'figures',
    'row',
    'campuses',
    'searchPlaces',
    'distance',
    'distances',
    'agreements',
    'offer',
    'partner',
    'institution',
    'networks',
    'facts',
    'checkSchools',
    'selfAudits',
    'ask',
    'memoryBytes',
    'loadCatalogue',
    'loadPlaces',
    'metresBetween',
    'metresFrom',
  ]
  assert.deepEqual(Object.keys(passerelle).sort(), asked.sort())
})

test('answers to worked cases', () => {
  for (const { mobility } of cases)
    for (const verb of ofMobility) assert.equal(same(passerelle, verb, mobility).ok, true)
  for (const { mobility } of cases)
    for (const [verb, question] of Object.entries(ofMore)) same(passerelle, verb, question(mobility))
  same(
    passerelle,
    'estimateAll',
    cases.map(({ mobility }) => mobility),
  )
})

test('answers to 20 000 random mobilities', () => {
  const seed = Math.floor(Math.random() * 2 ** 32)
  console.log(`seed ${seed}`)
  const mobilities = [...randomMobilities(20_000, seed)]
  for (const mobility of mobilities) for (const verb of ofMobility) same(passerelle, verb, mobility)
  for (const mobility of mobilities.slice(0, 2000))
    for (const [verb, question] of Object.entries(ofMore)) same(passerelle, verb, question(mobility))
  same(passerelle, 'estimateAll', mobilities)
})

test('refusals', () => {
  const wrong = [
    { days: 0 },
    { rol: 'student' },
    { institution: 'é€🎓"\\\n\u0001' },
    [],
    5,
    'x'.repeat(5000),
    { days: 2 ** 53 },
  ]
  for (const question of wrong) for (const verb of ofMobility) assert.equal(same(passerelle, verb, question).ok, false)
  assert.equal(same(passerelle, 'estimateAll', wrong).value.refused.length, wrong.length)
  assert.equal(same(passerelle, 'estimateAll', {}).ok, false)
})

test('the tables of the library, loading and validating', async () => {
  const core = await createPasserelle({ files: null })
  same(core, 'about')
  for (const verb of ['validate', 'load']) {
    same(core, verb, [])
    same(core, verb, [{ path: 'sources.json', text: '{"é": "\u0000' }])
    assert.equal(same(core, verb, files).ok, true)
  }
  for (const verb of ['about', 'sources', 'remarks']) assert.equal(same(core, verb).ok, true)
})

test('the figures of every call for every author and reader, and the proof of each row', () => {
  const { calls, institutions } = passerelle.about().value
  const rows = new Set()
  for (const call of calls) {
    for (const asked of [
      {},
      { country: 'FR' },
      { country: 'DE' },
      ...institutions.map(({ id }) => ({ institution: id })),
    ]) {
      const { ok, value } = same(passerelle, 'figures', { call, ...asked })
      assert.equal(ok, true)
      assert.equal(value.call.year, call)
      for (const { row } of value.citations) rows.add(row)
    }
  }
  assert.ok(rows.has('usmb-short-stay-day-5') && rows.has('short-stay-day-5-2023'))
  for (const id of rows) assert.equal(same(passerelle, 'row', { id }).value.id, id)
  for (const wrong of [{ call: 2027 }, { call: 2026, institution: 'nobody' }, { call: 2026, country: 'ZZ' }, {}, 5])
    assert.equal(same(passerelle, 'figures', wrong).ok, false, JSON.stringify(wrong))
  for (const wrong of [{ id: 'nothing' }, { id: 'é€\u0000"' }, {}, []])
    assert.equal(same(passerelle, 'row', wrong).ok, false, JSON.stringify(wrong))
})

test('places and distances', async () => {
  const core = await createPasserelle()
  const texts = ['Turin', 'Québec', 'münchen', 'saint', 'x', '', '大阪', '\u0000"\\', 'é'.repeat(5000)]
  const search = () => texts.map((text) => same(core, 'searchPlaces', { text, language: 'fr', limit: 100 }))
  assert.ok(search()[0].value.places.length > 0) // a campus
  await core.loadPlaces()
  assert.ok(search()[0].value.places.length > 8)
  assert.equal(same(core, 'searchPlaces', { text: 5 }).ok, false)
  same(core, 'campuses')
  for (const institution of [undefined, 'usmb', 'nobody'])
    for (const action of [undefined, 'KA171', 'KA9']) {
      const known = institution !== 'nobody' && action !== 'KA9'
      const stops = [chambery, turin].map((point) => ({ point }))
      assert.equal(same(core, 'distance', { stops, institution, action }).ok, known)
      assert.equal(same(core, 'distances', { point: chambery, institution, action }).ok, known)
    }
  assert.equal(same(core, 'distance', { stops: [], officialMetres: -1, call: 2014 }).problems.length, 3)
})

test('lookups', () => {
  const on = '2024-05-01'
  const asked = [
    ['networks'],
    ['selfAudits'],
    ['checkSchools', { school: 'imt-mines-ales', days: 120 }],
    ['checkSchools', { engineering: true, apprentice: true, weeks: 8, holding: ['goesAlone'] }],
    ...[{}, { authority: 'cti' }, { topic: 'links' }, { topic: 'é' }].map((question) => ['facts', question]),
    ...[{ on }, { on, countries: ['JP'] }, { on: 5 }, {}].map((question) => ['agreements', question]),
    ...[{ on }, { on, text: 'Timişoara', limit: 2 }, { on, text: '\u0000"' }, { on, levels: 5 }].map((question) => [
      'offers',
      question,
    ]),
    ...['ucad', 'nobody'].map((id) => ['partner', { id, on }]),
    ...['usmb', 'imt', '<b>'].map((id) => ['institution', { id, on }]),
    ...['usmb-2024-07-16', ''].map((id) => ['offer', { id, on }]),
  ]
  for (const [verb, ...question] of asked) same(passerelle, verb, ...question)
})

test('new texts in every answer do not increase the memory of either side, and known texts stay right', async () => {
  const core = await createPasserelle()
  const known = core.estimate(cases[0].mobility)
  let before
  for (let round = 0; round < 40; round++) {
    for (let each = 0; each < 1000; each++) {
      const found = core.check({ receivingCountry: `${round} ${each} ${'é'.repeat(each % 300)}` })
      assert.equal(found.ok, false)
    }
    assert.deepEqual(core.estimate(cases[0].mobility), known)
    if (round === 20) before = core.memoryBytes()
  }
  assert.equal(core.memoryBytes(), before)
  same(core, 'estimate', cases[0].mobility)
})

test('an answer is made of plain objects, and the next answer does not change it', () => {
  const { value } = passerelle.estimate(cases[0].mobility)
  const kept = structuredClone(value)
  for (const part of [value, value.call, value.lines, value.lines[0], value.lines[0].amount])
    assert.ok([Object.prototype, Array.prototype].includes(Object.getPrototypeOf(part)))
  assert.equal(value.constructor, Object)
  for (const { mobility } of cases) passerelle.estimate(mobility)
  assert.deepEqual(value, kept)
})
