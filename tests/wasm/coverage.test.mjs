// Every call, kind of stay, role, direction and kind of country, as sender and as receiver with France as the other
// side: an answer is an amount or a named reason, and if every question is answered, exactly one row applied.
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

/** What is wrong with an answer to a question that leaves nothing open. */
function* faultsOf({ ok, value, problems }) {
  if (!ok) return yield JSON.stringify(problems)
  if (!value.total && value.unpriced.length === 0) yield 'neither an amount nor a reason'
  for (const { rule, reason, field } of value.unpriced) {
    if (rule === 'undetermined' && !field) yield `${reason}, of nothing in particular`
    if (reason === 'noRow') yield `no row for ${rule}`
  }
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
