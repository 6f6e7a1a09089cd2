// The second layer: figures published by Université Savoie Mont Blanc, funding-rules J, as interpreted by decisions.
// Its page has one set, of call 2023, which holds for 2021 and 2022 where it equals the call's figures; for later calls
// only statements of decisions are covered. Where it has no figure, the call's applies.

import { between, euros, eurosOrNone, hullOf, none, staffCents } from './amounts.mjs'
import { lumpSum } from './bands.mjs'
import {
  callGrant,
  chosen,
  entitlementOf,
  journeyEuros,
  noTopUps,
  staffSupport,
  studentSupport,
  studentTerms,
  topUpsNotDecided,
  topUpsOf,
  travelAmount,
} from './call-grant.mjs'
import { figuresOf } from './figures.mjs'

const lastPublished = 2023
const isPublishedFor = (call) => call <= lastPublished

/**
 * Paid days on site and travel days. decisions, Counting: ICM staff 5 + 2, fixed (J, row 10). KA131 staff at most 4 + 1
 * (J, row 11); the minimum is not stated. What the university told the user replaces what it published.
 */
const staffTerms = ({ action, days, ownFundedDays, ownTravelDays }) => {
  const isPackage = action === 'KA171'
  const most = isPackage ? { days: 5, travelDays: 2 } : { days: 4, travelDays: 1 }
  return {
    fundedDays: Math.min(days, ownFundedDays ?? most.days),
    leastDays: isPackage || ownFundedDays !== undefined ? Math.min(days, ownFundedDays ?? most.days) : undefined,
    travelDays: ownTravelDays ?? most.travelDays,
    leastTravelDays: ownTravelDays ?? (isPackage ? most.travelDays : undefined),
  }
}

/**
 * decisions, Figures: the interval between the older figures and the call's, which are never lower. Whether rate and
 * package are taken together, which decides its start, is open.
 */
const laterStaffSupport = (stay) => {
  const ofCall = callGrant(stay).support
  return ofCall && between(undefined, ofCall.high)
}

const differsFromCall = ({ action, call }) => action === 'KA171' && !isPublishedFor(call)

const support = (stay) => {
  const own = studentSupport(stay)
  // decisions, Figures: from call 2024 USMB's 850 differs from the call's 900, and no source says which one it pays.
  const isOpen = differsFromCall(stay) && stay.direction === 'incoming' && stay.ownMonthlyRate === undefined
  if (!isOpen || own === undefined) return own
  return hullOf([studentSupport({ ...stay, ownMonthlyRate: 850 }), own])
}

/** decisions, Distance: USMB lists no band under 100 km. */
const isUnderFirstBand = ({ metres }) => metres >= 10_000 && metres < 100_000

/**
 * { entitlement, travel, greenSupplement } of a student in a BIP. decisions, Layers: until 2023 the daily amount covers
 * transport; 2024 not stated; 2025 the call's travel line.
 */
const bipTravel = (stay) => {
  if (isPublishedFor(stay.call)) {
    // With fewer opportunities, J, row 1 has a travel package and decisions no travel line: not covered. Neither is an
    // outermost region, for which travel "is always paid" (A7).
    if (stay.fewerOpportunities || stay.outermostRegion) return {}
    return { entitlement: 'no', travel: none, greenSupplement: none }
  }
  // For participants who are paid in call 2024 by D3, decisions says "not stated": open.
  if (stay.call === 2024 && (stay.fewerOpportunities || stay.outermostRegion)) return {}
  const entitlement = stay.call === 2024 ? chosen(stay.travelPaid) : 'yes'
  if (entitlement === 'choice') return {}
  return { entitlement, travel: travelAmount(entitlement, journeyEuros(stay, stay.greenTravel)) }
}

/** From call 2024. decisions says only for ICM that the two tables differ, and USMB has no green amount to compare. */
const laterTravel = (stay) => {
  if (stay.action === 'KA131' || stay.greenTravel) return {}
  const own = isUnderFirstBand(stay) ? 0 : lumpSum(figuresOf(lastPublished).travelTable, stay.metres, false)
  const ofCall = lumpSum(figuresOf(stay.call).travelTable, stay.metres, false)
  return { entitlement: 'yes', travel: hullOf([eurosOrNone(own), eurosOrNone(ofCall)]) }
}

const travelOf = (stay) => {
  if (stay.activity === 'BIP' && stay.kind === 'short') return bipTravel(stay)
  if (!isPublishedFor(stay.call)) return laterTravel(stay)
  const entitlement = entitlementOf(stay)
  if (entitlement === undefined) return {}
  const standard = journeyEuros(stay, false)
  // decisions, Distance: from 0 to the call's 10-99 km amount. J prints the scale with the ICM rates: whether it
  // includes KA131 is open, and matters only below 100 km.
  if (isUnderFirstBand(stay)) {
    if (stay.action === 'KA131' && entitlement !== 'no') return {}
    return { entitlement, travel: entitlement === 'no' ? none : euros(0, standard), greenSupplement: none }
  }
  // decisions, Layers: a line travel (institution) and a line green supplement (call: 320 - 275 = 45).
  const whole = journeyEuros(stay, stay.greenTravel)
  const greenSupplement = { yes: eurosOrNone(whole - standard), no: none }[entitlement]
  return { entitlement, travel: travelAmount(entitlement, whole), greenSupplement }
}

/** decisions, Since the Guide of 2026: until 2023 the daily amount of a BIP covers transport, so no travel day beside it. */
const withPublishedTravelDays = (stay) =>
  stay.activity === 'BIP' && stay.kind === 'short' && isPublishedFor(stay.call)
    ? { ...stay, ownTravelDays: stay.ownTravelDays ?? 0 }
    : stay

export const usmbGrant = (asked) => {
  const stay = withPublishedTravelDays(asked)
  const { entitlement, ...travel } = travelOf(stay)
  if (stay.kind !== 'staff') {
    return { ...travel, ...studentTerms(stay, support(stay)), topUps: topUpsOf(stay, entitlement) }
  }
  if (!isPublishedFor(stay.call)) return { ...travel, support: laterStaffSupport(stay), topUps: noTopUps }
  const terms = staffTerms(stay)
  return { ...travel, ...terms, support: staffSupport(stay, terms), topUps: noTopUps }
}

/** The answer if the flow alone decides it, otherwise undefined. */
export const usmbFlow = ({ action, activity, direction, call }) => {
  if (action !== 'KA171') return undefined
  // decisions, ICM agreements: outgoing students have regional grants; no agreement lists the other flows. For a call
  // without published figures, the call's figures apply (decisions, Figures).
  if (activity === 'SMS' && direction === 'outgoing') {
    return isPublishedFor(call) ? { support: none, travel: none, topUps: noTopUps } : undefined
  }
  return ['SMS', 'STA', 'STT'].includes(activity) ? undefined : { topUps: topUpsNotDecided }
}
