// The parts of a grant by the call's figures alone, for a stay with every answer known.

import {
  between,
  euros,
  eurosOrNone,
  monthly,
  monthlyCents,
  none,
  shortStayCents,
  staffCents,
  staffCentsInWholeEuros,
} from './amounts.mjs'
import { bandOf, lumpSum } from './bands.mjs'
import { figuresOf, fixedByAgency, groupOf, travelEntitlement } from './figures.mjs'

/** F. decisions: 60 to 360 days of the 30-day count for students; 60 calendar days for staff. */
/** Guide 2026, 56: 1 day for staff of enterprises in programme countries. */
export const durationOf = ({ kind, action, activity, to, isInvited }) => {
  if (isInvited && action === 'KA131') return [1, 60]
  if (kind === 'long') return [60, 360]
  if (kind === 'short' || activity === 'BIP') return [5, 30]
  return action === 'KA131' && to === 'programme' ? [2, 60] : [5, 60]
}

/** A2: the range follows from the cost group of the sending country compared with the receiving one. */
export const flowOf = (figures, sender, receiver) => {
  // Group 1 is the most expensive.
  const [from, to] = [groupOf(figures, sender), groupOf(figures, receiver)]
  if (to < from) return 'higher'
  return to === from ? 'similar' : 'lower'
}

const fixed = (rate) => [rate, rate]

/** decisions, Figures: the user may enter the institution's rate. */
const monthlyRates = (stay) =>
  stay.ownMonthlyRate === undefined ? printedMonthlyRates(stay) : fixed(stay.ownMonthlyRate)

/** The minimum and maximum of a month: one figure or a range; undefined if the sources have none. */
export const printedMonthlyRates = (stay) => {
  const { action, direction, sender, receiver, to, call, outermostRegion } = stay
  const figures = figuresOf(call)
  if (action === 'KA171') {
    return fixed(
      direction === 'outgoing' ? figures.partnerStudentOut : figures.partnerStudentIn[groupOf(figures, receiver)],
    )
  }
  // A7 says that the 786 are fixed, A6 that 700 are paid to regions 1-12; which of them applies to such a stay is open
  // until call 2025.
  if (outermostRegion) {
    const rate = to === 'regions1to12' ? figures.monthlyFromOutermostToPartners : figures.monthlyFromOutermost
    return rate && fixed(rate)
  }
  if (to === 'regions1to12') return fixed(figures.monthlyToPartners)
  const agency = fixedByAgency(stay, 'monthly')
  if (agency !== undefined) return fixed(agency)
  return figures.monthly[flowOf(figures, sender, receiver)]
}

/** F: a stay may be funded for fewer days than it lasts, but not for fewer than the minimum. */
export const isFundable = (stay) => {
  const { days, ownFundedDays } = stay
  return ownFundedDays === undefined || (ownFundedDays <= days && ownFundedDays >= durationOf(stay)[0])
}
/** Paid days on site: all, unless the institution says otherwise. */
const paidDaysOf = ({ days, ownFundedDays }) => Math.min(ownFundedDays ?? days, days)

/**
 * Guide 2026, 64, and C2 for earlier calls: up to 2 travel days, up to 6 when green; whether any, the institution decides
 * (decisions, Since the Guide of 2026).
 */
const travelDaysOf = (stay) => {
  const most = mostTravelDays(stay)
  const { ownTravelDays } = stay
  if (ownTravelDays === undefined) return [0, most]
  return ownTravelDays > most ? undefined : fixed(ownTravelDays)
}

/** A travel day is paid as a first day (B: (5 + 2) × 79). B has no range to choose from. */
const shortStaySupport = (stay) => {
  const travelDays = travelDaysOf(stay)
  if (travelDays === undefined || stay.ownDailyRate !== undefined) return undefined
  const scale = figuresOf(stay.call).shortStay
  const [low, high] = travelDays.map((days) => shortStayCents(scale, paidDaysOf(stay)) + shortStayCents(scale, days))
  return between(low, high)
}

/** decisions, Since the Guide of 2026: a travel day of a long stay is a thirtieth of the month. */
const monthsWithTravelDays = (stay) => {
  const [rates, travelDays] = [monthlyRates(stay), travelDaysOf(stay)]
  if (rates === undefined || travelDays === undefined) return undefined
  const [low, high] = [0, 1].map((end) => monthlyCents(rates[end], paidDaysOf(stay) + travelDays[end]))
  return between(low, high)
}

export const studentSupport = (stay) => {
  if (!isFundable(stay)) return undefined
  if (stay.kind === 'short') return shortStaySupport(stay)
  return monthsWithTravelDays(stay)
}

/** C2: up to 2 travel days, up to 6 for green travel. */
export const mostTravelDays = ({ greenTravel }) => (greenTravel ? 6 : 2)

const staffRates = (stay) => (stay.ownDailyRate === undefined ? printedStaffRates(stay) : fixed(stay.ownDailyRate))

/** The minimum and maximum of a day of staff; the minimum may be undefined. */
export const printedStaffRates = (stay) => {
  const { action, activity, direction, receiver, to, call, isInvited } = stay
  const figures = figuresOf(call)
  if (action === 'KA171' || isInvited) {
    const rate = direction === 'outgoing' ? figures.partnerStaffOut : figures.partnerStaffIn[groupOf(figures, receiver)]
    return fixed(rate)
  }
  // C1 has one figure for regions 1-12, which only one source calls a maximum: whether less may be paid is open.
  if (to === 'regions1to12')
    return [figures.isStaffToPartnersFixed ? figures.staffToPartners : undefined, figures.staffToPartners]
  const agency = fixedByAgency(stay, 'daily')
  if (agency !== undefined) return [agency, agency]
  const [floor, ceiling] = figures.staff[groupOf(figures, receiver)]
  // decisions, Layers: for staff in a BIP, the ceiling means "up to"; the minimum is not decided.
  return [activity === 'BIP' ? undefined : floor, ceiling]
}

/**
 * Paid days on site and travel days: the call allows any number of travel days up to the maximum, unless the
 * institution has told the user a number.
 */
const staffTerms = (stay) => {
  const { ownTravelDays } = stay
  return {
    fundedDays: paidDaysOf(stay),
    leastDays: paidDaysOf(stay),
    leastTravelDays: ownTravelDays ?? 0,
    travelDays: ownTravelDays ?? mostTravelDays(stay),
  }
}

export const staffSupport = (stay, { fundedDays, leastDays, leastTravelDays, travelDays }) => {
  if (!isFundable(stay)) return undefined
  const [floor, ceiling] = staffRates(stay)
  const centsOf = figuresOf(stay.call).roundsLaterDays ? staffCentsInWholeEuros : staffCents
  return between(
    [floor, leastDays, leastTravelDays].includes(undefined) ? undefined : centsOf(floor, leastDays, leastTravelDays),
    centsOf(ceiling, fundedDays, travelDays),
  )
}

/** Whether travel is paid: 'yes', 'no', 'choice' or undefined. */
export const entitlementOf = ({ action, call, kind, fewerOpportunities, to, outermostRegion, travelPaid }) => {
  // E1 and decisions, Distance: all participants of KA171.
  if (action === 'KA171') return 'yes'
  const [staff, short] = [kind === 'staff', kind === 'short']
  const toPartners = to === 'regions1to12'
  const entitlement = travelEntitlement(call, { staff, short, fewerOpportunities, toPartners, outermostRegion })
  return entitlement === 'choice' ? chosen(travelPaid) : entitlement
}
/** The user's knowledge of a choice of the institution. */
export const chosen = (travelPaid) => (travelPaid === undefined ? 'choice' : travelPaid ? 'yes' : 'no')

export const journeyEuros = ({ call, metres }, green) => lumpSum(figuresOf(call).travelTable, metres, green)

export const travelAmount = (entitlement, amount) => {
  if (entitlement === undefined) return undefined
  if (entitlement === 'no' || amount === 0) return none
  return euros(entitlement === 'choice' ? 0 : amount, amount)
}

/**
 * The green supplement to the standard amount, a line of its own as at USMB (decisions, Layers: 320 - 275 = 45). It is
 * 0 if D1 prints equal amounts, and absent if it prints only one.
 */
export const greenPart = (stay, entitlement) => {
  if (entitlement === undefined) return undefined
  const band = bandOf(figuresOf(stay.call).travelTable, stay.metres)
  if (!stay.greenTravel || entitlement === 'no' || band?.green === undefined) return none
  const extra = band.green - band.standard
  return euros(entitlement === 'choice' ? 0 : extra, extra)
}

/**
 * D4: if the lump sum covers less than 70 % of the real cost of a green journey, 80 % of the cost, if the agency
 * approves: the difference to the lump sum. D4 does not cover participants who may be refused the lump sum, or who
 * travel less than the first band. Guide 2026, 65 and 67: any journey under KA131, none under KA171.
 */
export const exceptionalTravelOf = (stay, entitlement) => {
  const { action, call, greenTravel, realTravelCost } = stay
  const isAny = figuresOf(call).paysAnyExpensiveTravel
  if (isAny ? action === 'KA171' : !greenTravel) return none
  if (realTravelCost === undefined || entitlement === 'no') return none
  const lump = journeyEuros(stay, greenTravel) * 100
  if (entitlement !== 'yes' || lump === 0) return undefined
  return lump * 100 < realTravelCost * 70 ? between(0, Math.floor((realTravelCost * 8 + 5) / 10) - lump) : none
}

/** The rules that pay a top-up; `topUps` of a grant has an entry for each. */
export const topUpRules = ['greenOnce', 'fewerOpportunitiesTopUp', 'traineeshipTopUp']
const everyTopUp = (amount) => Object.fromEntries(topUpRules.map((rule) => [rule, amount]))
export const noTopUps = everyTopUp(none)
export const topUpsNotDecided = everyTopUp(undefined)

/** Per month, for the paid days: a part of a stay without a grant has no top-up (F). */
const monthlyTopUp = (stay, rate) => (isFundable(stay) ? monthly([rate, rate], paidDaysOf(stay)) : undefined)

/** B: 5 to 14 or 15 to 30 days. The sources do not say whether a part without a grant counts. */
const fewerOpportunitiesShort = (stay, [shorter, longer]) => {
  const amountOf = (days) => (days < 15 ? shorter : longer)
  const amount = amountOf(stay.days)
  return amountOf(paidDaysOf(stay)) === amount ? euros(amount) : undefined
}

export const topUpsOf = (stay, entitlement) => {
  const { action, activity, kind, to, greenTravel, fewerOpportunities, outermostRegion } = stay
  const figures = figuresOf(stay.call)
  if (kind === 'staff') return noTopUps
  const topUps = { ...noTopUps }
  // A5: once, for participants without a travel lump sum. Whether it adds to a lump sum paid by free choice is open.
  if (greenTravel && action === 'KA131' && figures.greenOnce) {
    topUps.greenOnce = { yes: none, no: eurosOrNone(figures.greenOnce) }[entitlement]
  }
  if (fewerOpportunities) {
    // A5, K7: under KA131 to regions 1-12 it is unconfirmed until call 2025, so never encoded.
    const isDecided = figures.decidesSupplements || action !== 'KA131' || to !== 'regions1to12'
    const hasOutermostRate = figures.decidesSupplements && outermostRegion && to !== 'regions1to12'
    if (!isDecided) topUps.fewerOpportunitiesTopUp = undefined
    else if (kind === 'long' && hasOutermostRate) topUps.fewerOpportunitiesTopUp = none
    else if (kind === 'short')
      topUps.fewerOpportunitiesTopUp = fewerOpportunitiesShort(stay, figures.fewerOpportunitiesShort)
    else topUps.fewerOpportunitiesTopUp = monthlyTopUp(stay, figures.fewerOpportunitiesMonthly)
  }
  // A5: between programme countries and to regions 13 and 14; not to regions 1-12.
  if (activity === 'SMT' && action === 'KA131' && to !== 'regions1to12') {
    topUps.traineeshipTopUp = monthlyTopUp(stay, figures.traineeship)
  }
  // A7: 936 with the traineeship top-up, without stating the destination. Guide 2026, 69: not to regions 1-12.
  const isOpen = !figures.decidesSupplements && outermostRegion && to === 'regions1to12'
  if (activity === 'SMT' && isOpen) topUps.traineeshipTopUp = undefined
  return topUps
}

/** A stay shorter or longer than its kind may be. */
export const outsideDuration = ({ kind }) => {
  // decisions, BIP offers: no rate below 5 days. B: the scale ends at day 30. For the other kinds, F gives the eligible
  // lengths, and no source states the pay of an ineligible stay.
  if (kind === 'short') return { support: none, topUps: { ...topUpsNotDecided, fewerOpportunitiesTopUp: none } }
  return { topUps: topUpsNotDecided }
}

export const callGrant = (stay) => {
  const entitlement = entitlementOf(stay)
  const parts = {
    travel: travelAmount(entitlement, journeyEuros(stay, stay.greenTravel)),
    greenSupplement: greenPart(stay, entitlement),
    exceptionalTravel: exceptionalTravelOf(stay, entitlement),
    topUps: topUpsOf(stay, entitlement),
  }
  if (stay.kind !== 'staff') return { ...parts, ...studentTerms(stay, studentSupport(stay)) }
  const terms = staffTerms(stay)
  return { ...parts, fundedDays: terms.fundedDays, travelDays: terms.travelDays, support: staffSupport(stay, terms) }
}

/** What the institution told the user about the days of a student. */
export const studentTerms = (stay, support) => {
  if (support === undefined) return {}
  return { support, fundedDays: paidDaysOf(stay), travelDays: stay.ownTravelDays ?? mostTravelDays(stay) }
}
