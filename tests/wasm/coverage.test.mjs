// Every call, kind of stay, role, direction and kind of country, as sender and as receiver with France as the other
// side: an answer is an amount or a named reason, and if every question is answered, exactly one row applied. What a reader
// in France is shown as proof is foreign only where nothing nearer speaks.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { createPasserelle } from 'passerelle'

const passerelle = await createPasserelle()
const folder = new URL('../../data/programmes/erasmus-plus/', import.meta.url)
const { calls: years, ...tables } = Object.assign(
  {},
  ...readdirSync(folder).map((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8'))),
)
/** Of each call, the rows of a table that hold in it. */
const calls = years.map(({ year }) => {
  const rowsOf = (table) => tables[table].filter(({ calls: { from, until = year } }) => from <= year && year <= until)
  return { year, groups: rowsOf('groups'), regions: rowsOf('regions'), monthlySupport: rowsOf('monthlySupport') }
})
assert.ok(calls.length >= 6)

const roles = ['student', 'doctoralCandidate', 'teachingStaff', 'administrativeStaff']
const shortest = { BIP: 5, shortBlended: 5, shortDoctoral: 5, SMS: 60, SMT: 60, combinedStudent: 60, STA: 5, STT: 5, combinedStaff: 5, conference: 5 } // prettier-ignore
const longest = { BIP: 30, shortBlended: 30, shortDoctoral: 30, SMS: 360, SMT: 360, combinedStudent: 360, STA: 60, STT: 60, combinedStaff: 60, conference: 60 } // prettier-ignore

/** A country of each group and region of a call, and some countries of regions 1 to 12. */
const countriesOf = ({ groups, regions }) => [
  ...[...groups, ...regions].map(({ countries }) => countries.find((country) => country !== 'FR')),
  'SN',
  'JP',
]

/** Every mobility of a call with every question answered. */
function* mobilitiesOf(call) {
  for (const activity of Object.keys(shortest))
    for (const role of roles)
      for (const direction of ['outgoing', 'incoming'])
        for (const country of countriesOf(call))
          for (const institution of [undefined, 'usmb'])
            for (const days of [shortest[activity], longest[activity]])
              for (const distanceMetres of [9_999, 50_000, 700_000, 9_000_000])
                for (const greenTravel of [true, false])
                  for (const fewerOpportunities of [true, false]) {
                    const [sendingCountry, receivingCountry] =
                      direction === 'outgoing' ? ['FR', country] : [country, 'FR']
                    yield { institution, call: call.year, activity, role, direction, sendingCountry, receivingCountry, days, distanceMetres, greenTravel, fewerOpportunities } // prettier-ignore
                  }
}

/** The rows of which only agencies and universities of other countries speak, so that they are the proof. */
const foreignOnly = `
  bip-requirements-2021
  countries-group-1-2021
  countries-group-2-2021
  countries-group-3-2021
  early-return-tolerance
  green-days
  green-once
  ka171-excluded-countries
  ka171-excluded-united-kingdom
  origin
  payments-students
  region-13-2022
  region-5-2021
  short-stay-day-15-2021
  short-stay-day-5-2021
  staff-day-group-1-2021
  staff-day-group-2-2021
  staff-day-group-3-2021
  staff-day-ka171-in-group-1-2021
  staff-day-ka171-in-group-2-2021
  staff-day-ka171-in-group-3-2021
  staff-day-ka171-out-2021
  staff-day-regions-1-12-2021
  travel-10-km-2021
  travel-100-km-2021
  travel-2000-km-2021
  travel-3000-km-2021
  travel-4000-km-2021
  travel-500-km-2021
  travel-8000-km-2021
  travel-days
  travel-long-stays-to-groups-2021
  travel-long-stays-to-regions-1-12-2021
  travel-long-stays-to-regions-1-12-2024
  travel-short-stays-fewer-opportunities
  travel-short-stays-to-groups-2021
  travel-short-stays-to-regions-1-12-2021
  travel-short-stays-to-regions-1-12-2024
  travel-students-in-bip-2021
  travel-students-in-bip-fewer-opportunities
  under-500-km`
  .trim()
  .split(/\s+/)

const sources = new Map(passerelle.sources().value.sources.map((source) => [source.id, source]))
/** Of an agency or a university of a country other than France. The Commission has no country. */
const isForeign = ({ source }) => ![undefined, 'FR'].includes(sources.get(source).country)
/** The rows of which a foreign page is shown as proof. */
const shownForeign = new Set()
const noteForeign = (citations) => {
  for (const citation of citations) if (isForeign(citation)) shownForeign.add(citation.row)
}

/** What is wrong with an answer to a question that leaves nothing open. */
function* faultsOf({ ok, value, problems }) {
  if (!ok) return yield JSON.stringify(problems)
  if (!value.total && value.unpriced.length === 0) yield 'neither an amount nor a reason'
  for (const { rule, reason, field } of value.unpriced) {
    if (rule === 'undetermined' && !field) yield `${reason}, of nothing in particular`
    if (reason === 'noRow') yield `no row for ${rule}`
  }
  noteForeign(value.lines)
  for (const { rule, causes, source, locator, row } of value.lines) {
    if (!source || !locator || !row) yield `${rule} cites nothing`
    if (causes.some(({ cause }) => cause === 'unanswered')) yield `${rule}: more than one row applies`
  }
}

for (const call of calls) {
  test(`call ${call.year}: every mobility has an amount, or a reason for having none`, () => {
    const faults = new Set()
    let count = 0
    for (const mobility of mobilitiesOf(call)) {
      count += 1
      for (const fault of faultsOf(passerelle.estimate(mobility))) {
        const { activity, role, direction, sendingCountry, receivingCountry } = mobility
        faults.add([activity, role, direction, sendingCountry, receivingCountry, fault].join(' '))
      }
    }
    assert.ok(count > 10_000)
    assert.deepEqual([...faults], [])
  })

  test(`call ${call.year}: every stay except a conference has one condition on its length, which is met`, () => {
    for (const mobility of mobilitiesOf({ ...call, regions: [] })) {
      if (mobility.activity === 'conference') continue
      const { conditions } = passerelle.check(mobility).value
      const lengths = conditions.filter(({ kind }) => kind === 'duration')
      assert.equal(lengths.length, 1, JSON.stringify(mobility))
      assert.equal(lengths[0].status, 'met', JSON.stringify(mobility))
    }
  })
}

test('the range of a student from France follows from the two groups', () => {
  for (const { year, groups, regions, monthlySupport } of calls) {
    const alike = regions.filter(({ paidAs }) => paidAs !== undefined)
    const places = [...groups, ...alike.map(({ paidAs, countries }) => ({ group: paidAs, countries }))]
    const own = groups.find(({ countries }) => countries.includes('FR')).group
    for (const { group, countries } of places) {
      const flow = group === own ? 'similar' : group < own ? 'higher' : 'lower' // group 1 is the most expensive
      const { rate } = monthlySupport.find((row) => row.flow === flow)
      for (const receivingCountry of countries.filter((country) => country !== 'FR')) {
        const mobility = { call: year, role: 'student', activity: 'SMS', direction: 'outgoing', sendingCountry: 'FR', receivingCountry, days: 30, travelDays: 0 } // prettier-ignore
        const line = passerelle.estimate(mobility).value.lines.find(({ rule }) => rule === 'monthlySupport')
        assert.deepEqual(line.amount, rate, `${year} ${receivingCountry}`)
      }
    }
  }
})

test('a foreign page is the proof only of rows of which no page of France or of the Commission speaks', () => {
  assert.ok(shownForeign.size > 0, 'noted in the tests above')
  // Lines name the rows that pay; `figures` has those of conditions, instalments and remarks too.
  for (const { year: call } of calls) {
    for (const institution of [{}, { institution: 'usmb' }]) {
      const { citations } = passerelle.figures({ call, ...institution }).value
      assert.ok(citations.length > 50, `${call}: ${citations.length}`)
      noteForeign(citations)
    }
  }
  const witnessesOf = (id) => passerelle.row({ id }).value.witnesses
  const nearer = [...shownForeign].flatMap(
    (id) =>
    witnessesOf(id).filter((witness) => !isForeign(witness) && !witness.contradicts).map(({ source }) => `${id}: ${source}`), // prettier-ignore
  )
  assert.deepEqual(nearer, [], 'speak too, and are nearer')
  assert.deepEqual([...shownForeign].sort(), foreignOnly)
})
