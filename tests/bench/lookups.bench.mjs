// Searches in large data: 5 000 partners, each in an agreement of its own, and 50 000 offers. Each question is one
// crossing; the answers have only the rows that a page shows.
import { createPasserelle } from 'passerelle'
import { dataFiles } from '../../scripts/data-files.mjs'
import { fileURLToPath } from 'node:url'
import { median, microseconds, row } from './measure.mjs'

const files = await dataFiles(fileURLToPath(new URL('../../data', import.meta.url)))
const file = (path) => JSON.parse(files.find((each) => each.path === path).text)
const asFile = (path, content) => ({ path, text: JSON.stringify(content) })
const day = (days) => new Date(Date.UTC(2024, 0, 1 + days)).toISOString().slice(0, 10)

function* partners(count) {
  const campus = file('campuses/ucad.json')
  const partner = file('partners/ucad.json')
  for (let i = 0; i < count; i++) {
    yield asFile(`campuses/many-${i}.json`, { ...campus, id: `many-${i}`, country: ['SN', 'JP', 'CA', 'BR'][i % 4] })
    yield asFile(`partners/many-${i}.json`, { ...partner, id: `many-${i}`, campus: `many-${i}` })
  }
}

function agreements(count) {
  const all = file('agreements/usmb.json')
  const [first] = all.agreements
  const [entry] = first.entries
  for (let i = 0; i < count; i++) {
    const country = ['SN', 'JP', 'CA', 'BR'][i % 4]
    const entries = [{ ...entry, partner: `many-${i}`, country }]
    all.agreements.push({ ...first, id: `many-${i}`, firstDay: day(i % 700), lastDay: day(1000 + i), entries })
  }
  return asFile('agreements/usmb.json', all)
}

function* offers(count, hosts) {
  const offer = file('offers/usmb/universita-di-torino-2024-07-01.json')
  for (let i = 0; i < count; i++) {
    const monday = 7 * Math.floor(i / hosts)
    const host = `many-${i % hosts}`
    const oddities = day(monday).slice(0, 7) === day(monday + 4).slice(0, 7) ? [] : ['crossesMonths']
    const stay = { firstDay: day(monday), lastDay: day(monday + 4) }
    const id = `${host}-${stay.firstDay}`
    yield asFile(`offers/usmb/${id}.json`, { ...offer, id, host, stay, oddities })
  }
}

async function loaded(changed) {
  const core = await createPasserelle({ files: null })
  const paths = new Set(changed.map(({ path }) => path))
  const all = [...files.filter(({ path }) => !paths.has(path)), ...changed]
  const start = performance.now()
  const { ok, problems } = core.load(all)
  if (!ok) throw new Error(JSON.stringify(problems.slice(0, 3)))
  return { core, milliseconds: performance.now() - start }
}

const asShipped = []
for (let time = 0; time < 20; time++) asShipped.push((await loaded([])).milliseconds)
row('all bundled data, loaded and cross-checked', median(asShipped), 'ms', 25)

const many = await loaded([...partners(5000), agreements(5000)])
const inForce = { on: '2026-09-01', states: ['inForce'], countries: ['JP'], partners: ['many-1', 'many-5'] }
if (many.core.agreements(inForce).value.inForce.length === 0) throw new Error('nothing in force')
row(
  'agreements, 5 000 and their partners',
  microseconds(() => many.core.agreements(inForce), 20),
  'µs',
  1000,
)
row(
  'partner, among 5 000',
  microseconds(() => many.core.partner({ id: 'many-4999', on: '2026-09-01' }), 20),
  'µs',
)

for (const count of [5000, 50_000]) {
  const { core } = await loaded([...partners(500), agreements(500), ...offers(count, 500)])
  const questions = {
    'text, filter and facets': { on: '2024-02-15', text: 'dakar', countries: ['JP'], statuses: ['open'], limit: 20 },
    everything: { on: '2024-02-15', limit: 20 },
  }
  for (const [name, question] of Object.entries(questions))
    row(
      `offers, ${count}: ${name}`,
      microseconds(() => core.offers(question), 5),
      'µs',
    )
}
