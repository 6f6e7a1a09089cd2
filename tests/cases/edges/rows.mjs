// An edge with the result of the naive reference: a row, which is one line of a committed list.

import { none } from '../../reference/amounts.mjs'
import { topUpRules } from '../../reference/call-grant.mjs'
import { conditionsOf, gapsOf, outsideOf } from '../../reference/notices.mjs'
import { expectedOf } from '../../reference/reference.mjs'

/** Cents as euros: a number, or [least, most] with null for an undecided end. */
const euros = (amount) => {
  if (amount === none) return none
  const [low, high] = [amount.low, amount.high].map((cents) => (cents === undefined ? null : cents / 100))
  return low === high ? low : [low, high]
}

/** The green travel supplement is a line of its own; if it is undecided, so is the travel line. */
const linesOf = ({ supportRule, support, travel, greenSupplement, exceptionalTravel, topUps }) => {
  const green = greenSupplement === none ? { low: 0, high: 0 } : greenSupplement
  const minus = (end) => (travel[end] === undefined || green[end] === undefined ? undefined : travel[end] - green[end])
  const standard = green && travel && travel !== none ? { low: minus('low'), high: minus('high') } : travel
  return {
    [supportRule]: support,
    travel: green === undefined ? undefined : standard,
    greenSupplement,
    exceptionalTravel,
    ...topUps,
  }
}

const isEmpty = (value) => value === undefined || ['[]', '{}'].includes(JSON.stringify(value))
const withoutEmpty = (row) => Object.fromEntries(Object.entries(row).filter(([, value]) => !isEmpty(value)))

/** The names, with `topUps` in place of every top-up if all of them are there. */
const abridged = (names) =>
  topUpRules.every((rule) => names.includes(rule))
    ? ['topUps', ...names.filter((name) => !topUpRules.includes(name))]
    : names

/** `undecided` names what the documents leave open: no value is expected for it. */
export const rowOf = ({ title, mobility }) => {
  const expected = expectedOf(mobility)
  if (expected === undefined) throw new Error(`the naive reference does not cover: ${title}`)
  const { call, days, convention, band, total } = expected
  const lines = call === none ? {} : linesOf(expected)
  const paid = Object.entries(lines).filter(([, amount]) => amount !== undefined && amount !== none)
  const { notMet, cannotTellYet } = conditionsOf(mobility) ?? {}
  const [gaps, outside] = [gapsOf(mobility), outsideOf(mobility)]
  const known = {
    call: call === none ? undefined : call,
    stay: days,
    total,
    unpriced: gaps,
    outside,
    conditions: notMet,
  }
  const parts = { ...lines, ...known, ...(call === none ? {} : { band: lines.travel }) }
  const undecided = abridged(Object.keys(parts).filter((part) => parts[part] === undefined))
  return withoutEmpty({
    title,
    mobility,
    call: call === mobility.call ? undefined : known.call,
    stay: days && `${days} ${convention}`,
    band: band && [band.from / 1000, band.below === undefined ? null : band.below / 1000],
    total: total && euros(total),
    lines: Object.fromEntries(paid.map(([rule, amount]) => [rule, euros(amount)])),
    unpriced: gaps,
    outside,
    notMet,
    cannotTellYet,
    undecided,
  })
}
