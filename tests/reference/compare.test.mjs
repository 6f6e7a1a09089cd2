// The comparison finds what disagrees, and does not pass when it has little to say.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { none } from './amounts.mjs'
import { compare, comparedRules } from './compare.mjs'
import { calls } from './figures.mjs'
import { fieldsOf as fieldsOfType, wordsOf } from './printed.mjs'
import { randomMobilities } from './random.mjs'
import { expectedOf } from './reference.mjs'

const count = 3_000 * calls.length
const seed = 20261121

test('every rule of the core is compared: tests/reference/compare.mjs names each', () => {
  assert.deepEqual([...comparedRules].sort(), wordsOf('Rule').sort())
})

test('every field of a mobility is drawn: tests/reference/random.mjs draws each', () => {
  const drawn = new Set([...randomMobilities(5_000, seed)].flatMap((mobility) => Object.keys(mobility)))
  assert.deepEqual(
    fieldsOfType('Mobility').filter((field) => !drawn.has(field)),
    [],
  )
})

/** The reference dressed as the package's answer. */
const grantOf = (mobility) => {
  const expected = expectedOf(mobility)
  const { supportRule, greenSupplement: green } = expected
  const travel = expected.travel
  const hasGreen = green !== undefined && green !== none && travel !== undefined
  const lines = [
    { rule: supportRule, amount: expected.support },
    { rule: 'travel', amount: hasGreen ? { low: travel.low - green.low, high: travel.high - green.high } : travel },
    { rule: 'greenSupplement', amount: hasGreen ? green : none },
    { rule: 'exceptionalTravel', amount: expected.exceptionalTravel },
    ...Object.entries(expected.topUps).map(([rule, amount]) => ({ rule, amount })),
  ].filter(({ amount }) => amount !== undefined && amount !== none)
  const { days, convention, fundedDays, travelDays, band, total, call } = expected
  return {
    call: { year: call === none ? 2021 : call },
    stay: { days, convention, fundedDays, travelDays },
    band,
    lines,
    total: total === none ? undefined : total,
  }
}
const changed = (change) => (mobility) => change(grantOf(mobility), mobility)
const fieldsOf = ({ disagreements }) => [...new Set(Object.values(disagreements).map(({ field }) => field))].sort()

test('the reference agrees with itself and covers enough, one by one and in lists', () => {
  const report = compare({ estimate: (mobility) => ({ ok: true, value: grantOf(mobility) }), count, seed })
  assert.deepEqual([report.disagreements, report.tooLittle], [{}, []])
  const inLists = compare({ estimateAll: (mobilities) => mobilities.map(grantOf), count, seed, chunk: 999 })
  assert.deepEqual(inLists, report)
})

const defects = {
  total: (grant) => ({ ...grant, total: grant.total && { ...grant.total, high: grant.total.high + 1 } }),
  days: (grant) => ({ ...grant, stay: { ...grant.stay, days: grant.stay.days + 1 } }),
  band: (grant) => ({ ...grant, band: grant.band && { from: grant.band.from } }),
  call: (grant) => ({ ...grant, call: { year: 2020 } }),
  travelDays: (grant) => ({ ...grant, stay: { ...grant.stay, travelDays: 3 } }),
  traineeshipTopUp: (grant) => ({ ...grant, lines: grant.lines.filter(({ rule }) => rule !== 'traineeshipTopUp') }),
  refused: () => ({ ok: false, problems: [] }),
}
for (const [field, defect] of Object.entries(defects)) {
  test(`a defect in ${field} is found, with the mobility`, () => {
    const report = compare({ estimate: changed(defect), count: 600, seed })
    assert.deepEqual(fieldsOf(report), [field])
    const [{ examples }] = Object.values(report.disagreements)
    assert.ok(examples[0].mobility.activity)
  })
}
test('a line that should not be there is found', () => {
  const estimate = changed((grant) => ({
    ...grant,
    lines: [...grant.lines, { rule: 'greenOnce', amount: { low: 0, high: 0 } }],
  }))
  assert.ok(fieldsOf(compare({ estimate, count: 600, seed })).includes('greenOnce'))
})

test('an answer given for the user counts as the question, and is counted', () => {
  const assumeNo = (mobility) => {
    const assumptions = ['greenTravel', 'fewerOpportunities']
      .filter((field) => mobility[field] === undefined)
      .map((field) => ({ field, value: 'false' }))
    const answered = { greenTravel: false, fewerOpportunities: false, ...mobility }
    return { ...grantOf(answered), assumptions }
  }
  const report = compare({ estimate: assumeNo, count: 600, seed })
  assert.deepEqual(report.disagreements, {})
  assert.ok(report.assumed.greenTravel > 0 && report.assumed.fewerOpportunities > 0)
  const silently = (mobility) => ({ ...assumeNo(mobility), assumptions: [] })
  assert.notDeepEqual(compare({ estimate: silently, count: 600, seed }).disagreements, {})
})

test('a comparison that covers too little says so', () => {
  assert.ok(compare({ estimate: grantOf, count: 0, seed }).tooLittle.includes('total: 0 of 0'))
  assert.ok(
    compare({ estimate: grantOf, count: 500, seed }).tooLittle.some((words) => words.startsWith('total of 2021')),
  )
})
test('where verdicts are given, a condition, a gap and a figure beyond its range are found', () => {
  const check = () => ({ ok: true, value: { conditions: [] } })
  const report = compare({ estimate: grantOf, check, count: 3_000, seed })
  assert.deepEqual(fieldsOf(report), ['cannotTellYet', 'notMet', 'outside', 'unpriced'])
})
test('a list answered in part is an error', () => {
  assert.throws(() => compare({ estimateAll: (list) => list.slice(1).map(grantOf), count: 50, seed }), /answered/)
})

test('the same seed gives the same mobilities, another seed others', () => {
  const some = (from) => JSON.stringify([...randomMobilities(200, from)])
  assert.equal(some(7), some(7))
  assert.notEqual(some(7), some(8))
})
