// Compares an answer of the core with the result of the naive reference, and describes every difference.

import { isDeepStrictEqual } from 'node:util'
import { topUpRules } from '../../reference/call-grant.mjs'

const cents = (euros) => (euros === null ? undefined : Math.round(euros * 100))
const amountOf = (euros) => {
  const [low, high] = Array.isArray(euros) ? euros : [euros, euros]
  return { low: cents(low), high: cents(high) }
}
/** An undecided end matches any value. */
const isAmount = (expected, found) => {
  const { low, high } = amountOf(expected)
  return found !== undefined && [undefined, found.low].includes(low) && [undefined, found.high].includes(high)
}

const nameOf = (condition) => condition.kind
const named = (conditions, status) =>
  conditions
    .filter((one) => one.status === status)
    .map(nameOf)
    .sort()

/** The values that `row` expects and the answers of `estimate` and `check` do not have. */
export const differences = (row, grant, verdict) => {
  const { lines = {}, unpriced = {}, outside = [], notMet = [], cannotTellYet = [], undecided = [] } = row
  const found = []
  const isUndecided = (what) => undecided.includes(what) || (undecided.includes('topUps') && topUpRules.includes(what))
  const expect = (what, expected, given, isSame = isDeepStrictEqual) => {
    if (isUndecided(what) || isSame(expected, given)) return
    found.push(`${what}: ${JSON.stringify(expected)} was worked out, ${JSON.stringify(given)} answered`)
  }
  const { stay, band } = grant
  expect('call', row.call ?? row.mobility.call, grant.call?.year)
  expect('stay', row.stay, stay && `${stay.days} ${stay.convention}`)
  expect('band', row.band, band && [band.from / 1000, band.below === undefined ? null : band.below / 1000])
  const isTotal = (expected, given) => (expected === 'none' ? given === undefined : isAmount(expected, given))
  expect('total', row.total, grant.total, isTotal)
  for (const [rule, amount] of Object.entries(lines)) {
    expect(rule, amount, grant.lines.find((line) => line.rule === rule)?.amount, isAmount)
  }
  for (const { rule, amount } of grant.lines) if (!(rule in lines)) expect(rule, 'none', amount)
  expect('unpriced', unpriced, Object.fromEntries(grant.unpriced.map(({ rule, reason }) => [rule, reason])))
  const beyond = (grant.outside ?? []).map(({ field, minimum, maximum }) => [field, minimum, maximum])
  const areBeyond = (expected, given) =>
    isDeepStrictEqual(
      expected,
      given.map(([field, least, most], index) => [field, expected[index]?.[1] === null ? null : least, most]),
    )
  expect('outside', outside, beyond, areBeyond)
  expect('conditions', [...notMet].sort(), named(verdict.conditions, 'notMet'))
  expect('conditions', [...cannotTellYet].sort(), named(verdict.conditions, 'cannotTellYet'))
  return found
}
