// An offer with hardly any data still gets an answer: values that cannot be computed are absent, with the reason; the
// others are present.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createPasserelle } from 'passerelle'
import { load } from '../../scripts/vite/page-source.mjs'
import { dataFiles } from '../../scripts/data-files.mjs'

const files = await dataFiles(new URL('../../data', import.meta.url).pathname)
const file = (path) => JSON.parse(files.find((each) => each.path === path).text)
const stated = file('offers/usmb/politecnico-da-guarda-2024-05-20.json')

/** A core with one more offer: Guarda's, without the named members. */
async function withBare(id, ...absent) {
  const bare = { ...stated, id, hostWritten: undefined, oddities: undefined, inferred: undefined }
  for (const name of absent) bare[name] = undefined
  if (absent.includes('stay')) bare.virtualPart = { state: 'notStated' }
  else bare.oddities = stated.oddities
  const core = await createPasserelle({ files: null })
  const { ok, problems } = core.load([...files, { path: `offers/usmb/${id}.json`, text: JSON.stringify(bare) }])
  assert.deepEqual([ok, problems], [true, undefined])
  return core
}
const profile = { institution: 'usmb', role: 'doctoralCandidate' }
const rowOf = (core, question, id) => {
  const { ok, value } = core.offers({ on: '2024-02-15', profile, ...question })
  assert.ok(ok)
  return { answer: value, row: value.offers.find(({ offer }) => offer.id === id) }
}

test('without a host: priced as far as the country is not needed, and the verdict waits for the source', async () => {
  const core = await withBare('somewhere-in-may', 'host')
  const { answer, row } = rowOf(core, { order: 'distance' }, 'somewhere-in-may')
  assert.equal(answer.total, 18)
  assert.equal(row.host, undefined)
  assert.deepEqual(row.worth.total, { low: 94_800, high: 94_800 })
  assert.deepEqual([row.worth.distanceMetres, row.worth.band], [undefined, undefined])
  assert.deepEqual([row.worth.verdict, row.worth.reason.kind, row.worth.reason.waitsFor], ['cannotTellYet', 'abroad', 'source']) // prettier-ignore
  assert.equal(row.worth.mobility.receivingCountry, undefined)
  assert.equal(answer.offers.at(-1).offer.id, 'somewhere-in-may', 'what has no distance comes last')
  assert.ok(row.completeness.missing.includes('host'))
  const found = rowOf(core, { countries: ['notStated'], hosts: ['notStated'] }).answer
  assert.deepEqual(found.offers.map(({ offer }) => offer.id), ['somewhere-in-may']) // prettier-ignore
  assert.deepEqual(found.facets.countries.find(({ value }) => value === 'notStated'), { value: 'notStated', count: 1 }) // prettier-ignore
  const { value: card } = core.offer({ on: '2024-02-15', id: 'somewhere-in-may' })
  assert.deepEqual([card.session.host, card.hostNetworks], [undefined, []])
})

test('without days: dates to be announced, an interval with its reason, and the last place when sorted by day', async () => {
  const core = await withBare('politecnico-da-guarda-some-day', 'stay')
  const { answer, row } = rowOf(core, {}, 'politecnico-da-guarda-some-day')
  assert.equal(row.status, 'datesToBeAnnounced')
  assert.deepEqual([row.days, row.deadline, row.daysLeft], [undefined, undefined, undefined])
  assert.ok(row.worth.total.low < row.worth.total.high)
  assert.deepEqual(row.worth.causes, [
    { cause: 'unanswered', field: 'days' },
    { cause: 'choiceOfInstitution', field: 'travelDays' }, // priced by call 2026
  ])
  assert.equal(answer.offers.at(-1).offer.id, 'politecnico-da-guarda-some-day')
})

test('without host, days and title: still a row, undated in the timeline, on the static page and in its structured data', async () => {
  const core = await withBare('nothing-known', 'host', 'stay', 'title')
  const { row } = rowOf(core, {}, 'nothing-known')
  assert.equal(row.worth.verdict, 'cannotTellYet')
  const { value: timeline } = core.timeline({ on: '2024-02-15', ids: ['nothing-known'] })
  assert.equal(timeline.undated.length > 0, true)
  const { offersPage } = await load('static/offers/page.ts')
  const data = { offers: [row], institutions: [] }
  for (const [language, words] of [
    ['fr', 'Lieu à annoncer'],
    ['en', 'Host to be announced'],
  ]) {
    const page = offersPage(language, data, '')
    assert.ok(page.includes(words), language)
    const [, linked] = /<script type="application\/ld\+json">(.*)<\/script>/u.exec(page)
    const [{ item }] = JSON.parse(linked).itemListElement
    assert.deepEqual([item.name, item.location, item.startDate], [words, undefined, undefined])
  }
})

test('the organiser of a programme states at which of its campuses it takes place', async () => {
  const core = await createPasserelle({ files: null })
  const bare = { ...stated, id: 'own', host: undefined, hostWritten: undefined, organisedByPublisher: true }
  const { problems } = core.load([...files, { path: 'offers/usmb/own.json', text: JSON.stringify(bare) }])
  assert.deepEqual(
    problems.map(({ code, pointer, expected }) => [code, pointer, expected]),
    [['missing', '/host', "a campus of 'usmb'"]],
  )
})
