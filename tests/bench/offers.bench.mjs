// The value of offers to a person, among up to 50 000 invented ones at 500 hosts in 30 countries: priced, checked,
// sorted and faceted, one page of twenty rows, in one crossing. Then text searches with filters and facets, compared
// with search libraries in the same run; none of the libraries counts facets, so the bench counts them over their hits.
import FlexSearch from 'flexsearch'
import Fuse from 'fuse.js'
import MiniSearch from 'minisearch'
import { createPasserelle } from 'passerelle'
import { fileURLToPath } from 'node:url'
import { dataFiles } from '../../scripts/data-files.mjs'
import { median, microsecondsOfEach, percentile, row } from './measure.mjs'

const files = await dataFiles(fileURLToPath(new URL('../../data', import.meta.url)))
const file = (path) => JSON.parse(files.find((each) => each.path === path).text)
const asFile = (path, content) => ({ path, text: JSON.stringify(content) })

let state = 20_240_215
const draw = (below) => {
  state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
  return Math.floor((state / 2 ** 32) * below)
}
const oneOf = (list) => list[draw(list.length)]
const day = (days) => new Date(Date.UTC(2021, 8, 1 + days)).toISOString().slice(0, 10)

const countries = 'AT BE BG CY CZ DE DK EE ES FI GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO RS SE SI TR'.split(' ')
const syllables = 'ba bra ca do fi gu ka la lis ma mo na ni pa pra ra ro sa so ti to tur va ve vi za zo'.split(' ')
const kinds = ['University of', 'Universität', 'Università di', 'Universidad de', 'Politechnika', 'Hochschule', 'Universitatea din'] // prettier-ignore
const subjects = 'Climate Energy Water Migration Health Robotics Photonics Heritage Tourism Mountain Alpine Food Media Data Law Finance Design Language Peace Ocean Forest Materials Quantum Urban Rural'.split(' ') // prettier-ignore
const about = 'Management Policy Engineering Sciences Innovation Studies Transition Communication Systems Economics'.split(' ') // prettier-ignore
const town = () => {
  const name = Array.from({ length: 2 + draw(2) }, () => oneOf(syllables)).join('')
  return name[0].toUpperCase() + name.slice(1)
}

const campus = file('campuses/universita-di-torino.json')
const hosts = Array.from({ length: 500 }, (_, i) => {
  const place = town()
  return {
    ...campus,
    id: `host-${i}`,
    name: { fr: `${oneOf(kinds)} ${place}`, en: `${oneOf(kinds)} ${place}` },
    acronym: undefined,
    otherNames: undefined,
    town: place,
    country: countries[i % countries.length],
    geonames: undefined,
    point: {
      latitudeMicrodegrees: 35_000_000 + draw(30_000_000),
      longitudeMicrodegrees: -20_000_000 + draw(60_000_000),
    },
  }
})
const record = file('offers/usmb/universita-di-torino-2024-07-01.json')
const audiences = ['students', 'academicStaffAndStudents', 'administrativeAndAcademicStaff', 'organisedByInstitution']

/** Up to 100 sessions a host, no two on the same day. */
function offersOf(count) {
  return Array.from({ length: count }, (_, i) => {
    const first = 17 * Math.floor(i / hosts.length) + draw(17)
    const stay = { firstDay: day(first), lastDay: day(first + 2 + draw(28)) }
    const [from, to] = [stay.firstDay, stay.lastDay].map((each) => new Date(each))
    const length = Math.round((to - from) / 86_400_000) + 1
    const oddities = []
    if (from.getUTCDay() !== 1 || to.getUTCDay() !== 5) oddities.push('weekdays')
    if (length !== 5) oddities.push('length')
    if (from.getUTCMonth() !== to.getUTCMonth()) oddities.push('crossesMonths')
    const host = `host-${i % hosts.length}`
    const arrangements = ['lunch', 'accommodation', 'residenceRates'].filter(() => draw(3) === 0)
    return {
      ...record,
      id: `${host}-${stay.firstDay}`,
      host,
      hostWritten: undefined,
      stay,
      stayWritten: undefined,
      title: `${oneOf(subjects)} ${oneOf(about)} ${oneOf(subjects)}`,
      titleLanguage: 'en',
      virtualPart: { state: draw(2) ? 'announcedLater' : 'notStated' },
      audience: oneOf(audiences),
      language: oneOf([undefined, 'en', 'fr', 'it', 'es']),
      level: oneOf([undefined, 'B1', 'B2', 'C1']),
      arrangements: arrangements.length > 0 ? arrangements : undefined,
      oddities,
      inferred: undefined,
    }
  })
}

async function loaded(offers) {
  const core = await createPasserelle({ files: null })
  const partner = file('partners/universita-di-torino.json')
  const { ok, problems } = core.load([
    ...files,
    ...hosts.map((each) => asFile(`campuses/${each.id}.json`, each)),
    ...hosts.map(({ id }) => asFile(`partners/${id}.json`, { ...partner, id, campus: id })),
    ...offers.map((each) => asFile(`offers/usmb/${each.id}.json`, each)),
  ])
  if (!ok) throw new Error(JSON.stringify(problems.slice(0, 3)))
  return core
}

const on = '2024-02-15'
const profile = { institution: 'usmb', role: 'doctoralCandidate', greenTravel: true, fewerOpportunities: true }
const valueOf = ({ ok, value, problems }) => {
  if (!ok) throw new Error(JSON.stringify(problems))
  return value
}
/** Milliseconds of each call, after a warm-up. */
function timesOf(call, calls = 40) {
  for (let warm = 0; warm < 10; warm++) call()
  return Array.from({ length: calls }, () => {
    const start = performance.now()
    call()
    return performance.now() - start
  })
}

const budgets = { 5000: 10, 50_000: 100 }
let core
let offers
for (const count of [1000, 5000, 10_000, 50_000]) {
  offers = offersOf(count)
  core = await loaded(offers)
  const orders = ['grant', 'grantPerDay', 'distance', 'verdict', 'daysLeft', 'start']
  const worst = Math.max(
    ...orders.map((order) =>
      median(timesOf(() => valueOf(core.offers({ on, profile, order, descending: true, limit: 20 })))),
    ),
  )
  row(`${count} offers priced, checked, sorted, faceted`, worst, 'ms', budgets[count])
}
const filtered = { on, profile, order: 'grantPerDay', descending: true, limit: 20 }
row(
  '50000, with text and filters of money',
  median(timesOf(() => valueOf(core.offers({ ...filtered, text: 'energy', grantAtLeast: 50_000, verdicts: ['met'] })))),
  'ms',
  100,
)
const all = offers.map(({ id }) => id)
row(
  '50000, ten thousand ids of a list, priced',
  median(timesOf(() => valueOf(core.offers({ ...filtered, ids: all.slice(0, 10_000) })), 10)),
  'ms',
)

// ---- what is typed ---------------------------------------------------------------------------------------------------

const slipped = (word) => {
  const at = 1 + draw(word.length - 2)
  return word.slice(0, at) + String.fromCharCode(97 + draw(26)) + word.slice(at + 1)
}
/**
 * Half of them are whole words, a quarter prefixes, a quarter have a typing error; one word or two, with two filters.
 */
const questions = Array.from({ length: 2000 }, (_, i) => {
  const words = [oneOf(subjects), oneOf([...about, ...hosts.map((each) => each.town)])].slice(0, 1 + draw(2))
  const text = words
    .map((word) => (i % 4 === 0 ? word.slice(0, 2 + draw(word.length - 2)) : i % 4 === 1 ? slipped(word) : word))
    .join(' ')
  return { on, text, countries: [oneOf(countries), oneOf(countries)], statuses: ['open', 'past'], limit: 20 }
})
const rows = (name, times, budget) => {
  row(`${name}, p50`, percentile(times, 50), 'us')
  row(`${name}, p99`, percentile(times, 99), 'us', budget)
}
rows(
  '50000, text, filters and facets',
  microsecondsOfEach((question) => core.offers(question), questions),
  300,
)
rows(
  '50000, the same without filters',
  microsecondsOfEach(({ text }) => core.offers({ on, text, limit: 20 }), questions),
  300,
)

// ---- the same by libraries -------------------------------------------------------------------------------------------

const hostOf = new Map(hosts.map((each) => [each.id, each]))
const documents = offers.map((offer, id) => {
  const { name, town: place, country } = hostOf.get(offer.host)
  return { id, title: offer.title, host: `${name.fr} ${name.en} ${place}`, country, offer }
})
const facets = ['audience', 'host', 'language', 'level']
/** Filters the hits, counts five facets, and takes the first twenty. */
function told(hits, question) {
  const counts = {}
  const kept = []
  const count = (name, value) => {
    counts[name] ??= new Map()
    counts[name].set(value, (counts[name].get(value) ?? 0) + 1)
  }
  for (const { country, offer } of hits) {
    count('country', country)
    if (!question.countries.includes(country)) continue
    for (const name of facets) count(name, offer[name])
    kept.push(offer)
  }
  kept.sort((left, right) => (left.stay.firstDay < right.stay.firstDay ? -1 : 1))
  return [kept.slice(0, 20), counts]
}
const mini = new MiniSearch({ fields: ['title', 'host'] })
mini.addAll(documents)
rows(
  'minisearch: text, filters and facets',
  microsecondsOfEach(
    (question) => {
      const options = { prefix: true, fuzzy: 1, combineWith: 'AND' }
      return told(mini.search(question.text, options).map(({ id }) => documents[id]), question) // prettier-ignore
    },
    questions.slice(0, 100),
  ),
)
const flex = new FlexSearch.Index({ tokenize: 'forward' })
for (const { id, title, host } of documents) flex.add(id, `${title} ${host}`)
rows(
  'flexsearch, without slips: text, filters and facets',
  microsecondsOfEach(
    (question) =>
      told(
        flex.search(question.text, { limit: documents.length }).map((id) => documents[id]),
        question,
      ),
    questions.slice(0, 400),
  ),
)
const fuse = new Fuse(documents, { keys: ['title', 'host'], threshold: 0.2 })
rows(
  'fuse.js: text, filters and facets',
  microsecondsOfEach(
    (question) =>
      told(
        fuse.search(question.text).map(({ item }) => item),
        question,
      ),
    questions.slice(0, 5),
  ),
)
