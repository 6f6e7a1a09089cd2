// The second layer: what Université Savoie Mont Blanc published, funding-rules J, as decisions reads it. Its page is one
// set of call 2023 and holds for 2021 and 2022 where it equals the call's figures; for later calls only what decisions
// says is covered. Where it is silent, the call's figure applies.

import { between, euros, eurosOrNone, hullOf, monthly, none, staffCents } from './amounts.mjs'
import { lumpSum, T1, T2 } from './bands.mjs'
import {
  entitlementOf,
  journeyEuros,
  noTopUps,
  staffRates,
  studentSupport,
  topUpsNotDecided,
  topUpsOf,
  travelAmount,
} from './call-grant.mjs'

const isPublishedFor = (call) => call <= 2023

/** Days on site that are paid and travel days. decisions, Counting: ICM staff 5 + 2, fixed (J, row 10). KA131 staff at
 *  most 4 + 1 (J, row 11). */
const staffTerms = ({ action, days }) =>
  action === 'KA171'
    ? { fundedDays: Math.min(days, 5), travelDays: 2 }
    : { fundedDays: Math.min(days, 4), travelDays: 1 }

const staffSupport = (stay, { fundedDays, travelDays }) => {
  const [, ceiling] = staffRates(stay)
  const most = staffCents(ceiling, fundedDays, travelDays)
  // The ICM rate and package are fixed. decisions, Layers: for KA131 staff the ceiling gives "up to"; the least is
  // not decided.
  return between(stay.action === 'KA171' ? most : undefined, most)
}

const support = (stay) => {
  const own = studentSupport(stay)
  // decisions, Figures: from call 2024 USMB's 850 differs from the call's 900 and nothing says which one it pays.
  const differs = stay.action === 'KA171' && !isPublishedFor(stay.call)
  return differs ? hullOf([monthly([850, 850], stay.days), own]) : own
}

/** decisions, Distance: USMB lists no band under 100 km. */
const isUnderFirstBand = ({ metres }) => metres >= 10_000 && metres < 100_000

/** { entitlement, travel, greenSupplement } of a student in a BIP. decisions, Layers: until 2023 the daily amount covers
 *  transport; 2024 not stated; 2025 the call's travel line. */
const bipTravel = (stay) => {
  if (isPublishedFor(stay.call)) {
    // With fewer opportunities J, row 1 speaks of a travel package and decisions of no travel line: left out.
    return stay.fewerOpportunities ? {} : { entitlement: 'no', travel: none, greenSupplement: none }
  }
  if (stay.call === 2024 || isUnderFirstBand(stay)) return {}
  return { entitlement: 'yes', travel: eurosOrNone(journeyEuros(stay, stay.greenTravel)) }
}

/** From call 2024. Only for ICM are the two tables said to differ, and USMB has no green amount to compare with. */
const laterTravel = (stay) => {
  if (stay.action === 'KA131' || stay.greenTravel) return {}
  const own = isUnderFirstBand(stay) ? 0 : lumpSum(T1, stay.metres, false)
  return { entitlement: 'yes', travel: hullOf([eurosOrNone(own), eurosOrNone(lumpSum(T2, stay.metres, false))]) }
}

const travelOf = (stay) => {
  if (stay.activity === 'BIP' && stay.kind === 'short') return bipTravel(stay)
  if (!isPublishedFor(stay.call)) return laterTravel(stay)
  const entitlement = entitlementOf(stay)
  if (entitlement === undefined) return {}
  const standard = journeyEuros(stay, false)
  // decisions, Distance: from 0 to the call's 10-99 km amount.
  if (isUnderFirstBand(stay)) {
    return { entitlement, travel: entitlement === 'no' ? none : euros(0, standard), greenSupplement: none }
  }
  // decisions, Layers: a line travel (institution) and a line green supplement (call: 320 - 275 = 45).
  const whole = journeyEuros(stay, stay.greenTravel)
  const greenSupplement = { yes: eurosOrNone(whole - standard), no: none }[entitlement]
  return { entitlement, travel: travelAmount(entitlement, whole), greenSupplement }
}

export const usmbGrant = (stay) => {
  const { entitlement, ...travel } = travelOf(stay)
  if (stay.kind !== 'staff') return { ...travel, support: support(stay), topUps: topUpsOf(stay, entitlement) }
  if (!isPublishedFor(stay.call)) return { ...travel, topUps: noTopUps }
  const terms = staffTerms(stay)
  return { ...travel, ...terms, support: staffSupport(stay, terms), topUps: noTopUps }
}

/** The answer where the flow itself decides it, else nothing. */
export const usmbFlow = ({ action, activity, direction }) => {
  if (action !== 'KA171') return undefined
  // decisions, ICM agreements: outgoing students have regional grants; no agreement lists the other flows.
  if (activity === 'SMS' && direction === 'outgoing') return { support: none, travel: none, topUps: noTopUps }
  return ['SMS', 'STA', 'STT'].includes(activity) ? undefined : { topUps: topUpsNotDecided }
}
