// The value of offers to a person: through the module, with the real data.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createPasserelle } from 'passerelle'

const core = await createPasserelle()
const inFebruary = '2024-02-15'
const doctoralCandidate = { institution: 'usmb', role: 'doctoralCandidate' }
const fromElsewhere = { role: 'student', sendingCountry: 'IT' }

function value(answer) {
  assert.deepEqual(answer.problems ?? [], [])
  return answer.value
}
const offers = (question) => value(core.offers({ on: inFebruary, ...question }))
const worthOf = (id, profile) => offers({ profile, ids: [id] }).offers[0].worth
const count = (facet, value) => facet.find((each) => each.value === value).count
const euros = (amount) => amount && [amount.low / 100, amount.high / 100]

test('a doctoral candidate with no other field filled in sees seventeen sessions, each with an amount or a reason for having none, a verdict and its reason', () => {
  const { offers: rows, worthFacets, acceptingApplications } = offers({ profile: doctoralCandidate })
  assert.equal(rows.length, 17)
  for (const { offer, worth } of rows) {
    assert.ok(worth.total !== undefined || worth.unpriced.length > 0, offer.id)
    assert.ok(worth.total === undefined || worth.total.low <= worth.total.high)
    assert.ok(['met', 'notMet', 'cannotTellYet'].includes(worth.verdict))
    assert.equal(worth.reason.status, worth.verdict, offer.id)
    assert.ok(worth.reason.source.length > 0)
    if (worth.total && worth.total.low < worth.total.high) assert.ok(worth.causes.length > 0, offer.id)
    assert.equal(worth.call.year, offer.stay.firstDay < '2024-09-01' ? 2023 : 2024)
  }
  assert.equal(acceptingApplications, 15)
  assert.deepEqual([worthFacets.grants.priced, worthFacets.grants.unpriced], [15, 2])
})

test('on the day, fifteen are open, one of them for the last day; years later all are past, and still priced', () => {
  const day = offers({ profile: doctoralCandidate })
  assert.equal(count(day.facets.statuses, 'open') + count(day.facets.statuses, 'lastDay'), 15)
  assert.equal(count(day.facets.statuses, 'lastDay'), 1)
  const closed = offers({ profile: doctoralCandidate, statuses: ['closed'] }).offers.map(({ offer }) => offer.id)
  assert.deepEqual(closed.sort(), ['universidad-de-zaragoza-2024-05-06', 'universita-di-brescia-2024-05-01'])
  for (const on of ['1900-01-01', '2026-11-21', '2199-12-31']) {
    const { total, offers: rows, acceptingApplications, latestEnd } = offers({ on, profile: doctoralCandidate })
    assert.equal(total, 17)
    assert.equal(acceptingApplications, on < '2024' ? 17 : 0)
    assert.equal(latestEnd, '2024-11-29')
    assert.equal(rows.filter(({ worth }) => worth.total).length, 15)
  }
})

test('sessions of the source documents: Guarda, the four days, the two at home, and as seen from elsewhere', () => {
  const guarda = worthOf('politecnico-da-guarda-2024-05-20', doctoralCandidate)
  assert.deepEqual([euros(guarda.total), euros(guarda.perDay), guarda.verdict], [[948, 948], [79, 79], 'met'])
  for (const id of ['usmb-2024-04-15', 'usmb-2024-07-16']) {
    const home = worthOf(id, doctoralCandidate)
    assert.deepEqual([home.total, home.mobility, home.verdict], [undefined, undefined, 'notMet'])
    assert.deepEqual([home.unpriced[0].reason, home.unpriced[0].field, home.reason.kind], ['noMobility', 'institution', 'abroad']) // prettier-ignore
  }
  const elsewhere = worthOf('usmb-2024-07-16', fromElsewhere)
  assert.deepEqual(euros(elsewhere.total), [632, 790])
  const fourDays = worthOf('usmb-2024-04-15', fromElsewhere)
  assert.equal(fourDays.total, undefined)
  const { reason, sought, minimum, maximum } = fourDays.unpriced[0]
  assert.deepEqual([reason, sought, minimum, maximum], ['noRow', 4, 5, 30])
  assert.deepEqual([fourDays.verdict, fourDays.reason.kind], ['notMet', 'duration'])
})

test('what pays a student most per day in Romania, the last days to apply, and equality with the estimate of each mobility', () => {
  const profile = { institution: 'usmb', role: 'student' }
  const { offers: rows } = offers({ profile, countries: ['RO'], order: 'grantPerDay', descending: true })
  assert.equal(rows.length, 7)
  for (let i = 1; i < rows.length; i++) assert.ok(rows[i - 1].worth.perDay.low >= rows[i].worth.perDay.low)
  for (const { worth, deadline } of rows) {
    assert.ok(deadline.lastDay)
    const grant = value(core.estimate(worth.mobility))
    assert.deepEqual(grant.total, worth.total)
    assert.deepEqual(grant.call, worth.call)
  }
})

test('a question without results gets a reason: contradictory filters, an impossible budget, an unknown person, a long list', () => {
  const contradictory = offers({ profile: doctoralCandidate, grantAtLeast: 95_000, grantAtMost: 80_000 })
  assert.deepEqual([contradictory.total, contradictory.contradictory], [0, ['grantAtLeast', 'grantAtMost']])
  assert.ok(contradictory.without.length > 0)
  const impossible = offers({ profile: doctoralCandidate, grantAtLeast: 100_000_000 })
  assert.deepEqual([impossible.total, impossible.without], [0, [{ filter: 'grantAtLeast', count: 17 }]])
  assert.equal(impossible.worthFacets.grants.most, 117_800)
  const nobody = offers({ profile: {} })
  assert.equal(nobody.total, 17)
  for (const { worth } of nobody.offers) assert.ok(worth.total.low < worth.total.high)
  assert.equal(nobody.origin, undefined)
  const ids = Array.from({ length: 10_000 }, (_, i) => (i === 5000 ? 'usmb-2024-07-16' : `nothing-${i}`))
  const long = offers({ profile: doctoralCandidate, ids })
  assert.deepEqual([long.total, long.unknownIds.count, long.unknownIds.first.length], [1, 9999, 20])
})

test('invalid questions are refused, each with its field', () => {
  const refusal = (answer) => answer.problems.map(({ code, field }) => `${code} ${field}`)
  const ask = (question) => refusal(core.offers({ on: inFebruary, ...question }))
  assert.deepEqual(ask({ profile: { institution: 'nobody' } }), ['unknownReference profile/institution'])
  assert.deepEqual(ask({ profile: { start: '2024-05-20' } }), ['unknownField profile/start'])
  assert.deepEqual(ask({ grantAtLeast: -1 }), ['outOfRange grantAtLeast'])
  assert.deepEqual(ask({ grantAtLeast: 0.5 }), ['wrongKind grantAtLeast'])
  assert.deepEqual(ask({ order: 'beauty' }), ['unknownWord order'])
  assert.deepEqual(refusal(core.timeline({ on: inFebruary, plan: { institution: 'nobody' } })), ['unknownReference plan/institution']) // prettier-ignore
  assert.deepEqual(refusal(core.daysFor({ mobility: {}, amount: -5 })), ['outOfRange amount'])
})

test("how many days reach an amount, what green travel adds, and the value of a plan of one's own", () => {
  const student = { institution: 'usmb', role: 'student', activity: 'BIP', receivingCountry: 'RO', call: 2023 }
  const { surely, most, shortest, longest } = value(core.daysFor({ mobility: student, amount: 90_000 }))
  assert.deepEqual([surely.days, euros(surely.total), most.days, shortest, longest], [12, [948, 948], 30, 5, 30])
  assert.equal(value(core.daysFor({ mobility: student, amount: 500_000 })).surely, undefined)
  assert.deepEqual(Object.keys(value(core.daysFor({ mobility: {}, amount: 1 }))), ['call'])

  const { usual, green, more } = value(core.compareTravel({ ...student, days: 8 }))
  assert.deepEqual(
    [more.low, more.high],
    [green.total.low - usual.total.low, green.total.high - usual.total.high].sort((a, b) => a - b),
  )
  const plan = value(core.worth({ ...student, days: 12 }))
  assert.deepEqual([euros(plan.total), euros(plan.perDay), plan.verdict], [[948, 948], [79, 79], 'met'])
})

test('a timeline of offers and a plan: stable ids, ends included, and overlaps', () => {
  const ids = ['politecnico-da-guarda-2024-05-20', 'universidad-de-zaragoza-2024-05-20', 'nothing']
  const plan = { institution: 'usmb', role: 'student', activity: 'BIP', receivingCountry: 'RO', start: '2024-05-31', end: '2024-06-06' } // prettier-ignore
  const timeline = value(
    core.timeline({ on: inFebruary, ids, plan, profile: { institution: 'usmb', role: 'student' } }),
  )
  const entry = (id) => timeline.entries.find((each) => each.id === id)
  assert.equal(new Set(timeline.entries.map(({ id }) => id)).size, timeline.entries.length)
  assert.deepEqual([entry('plan/stay').firstDay, entry('plan/stay').lastDay], ['2024-05-31', '2024-06-06'])
  assert.equal(entry('politecnico-da-guarda-2024-05-20/deadline').firstDay, '2024-02-19')
  assert.equal(entry('politecnico-da-guarda-2024-05-20/instalment/1').instalment.amount.high, 94_800)
  const pairs = timeline.clashes.map(({ kind, first, second, firstDay, lastDay }) => [kind, first, second, firstDay, lastDay].join(' ')) // prettier-ignore
  assert.ok(pairs.includes('stays politecnico-da-guarda-2024-05-20/stay plan/stay 2024-05-31 2024-05-31'), pairs.join('\n')) // prettier-ignore
  assert.ok(timeline.clashes.some(({ kind, certain }) => kind === 'stays' && certain))
  assert.deepEqual(timeline.unknownIds, { count: 1, first: ['nothing'] })
})
