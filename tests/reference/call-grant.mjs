// The parts of a grant by the figures of the call alone, for a stay whose every answer is known.

import { between, euros, eurosOrNone, monthly, none, shortStayCents, staffCents } from './amounts.mjs'
import { lumpSum } from './bands.mjs'
import { figuresOf, groupOf, travelEntitlement } from './figures.mjs'

/** F. decisions: 60 to 360 days of the 30-day count for students; 60 calendar days for staff. */
export const durationOf = ({ kind, action, activity, to }) => {
  if (kind === 'long') return [60, 360]
  if (kind === 'short' || activity === 'BIP') return [5, 30]
  return action === 'KA131' && to === 'programme' ? [2, 60] : [5, 60]
}

/** A2: the range follows from the cost group of the sending country compared with the receiving one. */
export const flowOf = (figures, sender, receiver) => {
  // Group 1 is the dearest.
  const [from, to] = [groupOf(figures, sender), groupOf(figures, receiver)]
  if (to < from) return 'higher'
  return to === from ? 'similar' : 'lower'
}

/** The least and the most that a month may be paid: one figure or a range. */
const monthlyRates = ({ action, direction, sender, receiver, to, call }) => {
  const figures = figuresOf(call)
  const fixed = (rate) => [rate, rate]
  if (action === 'KA171') {
    return fixed(
      direction === 'outgoing' ? figures.partnerStudentOut : figures.partnerStudentIn[groupOf(figures, receiver)],
    )
  }
  if (to === 'regions1to12') return fixed(figures.monthlyToPartners)
  return figures.monthly[flowOf(figures, sender, receiver)]
}

export const studentSupport = (stay) => {
  if (stay.kind === 'long') return monthly(monthlyRates(stay), stay.days)
  // decisions: the scale without travel days where no institution funds them (GraSPA, 8 days = 632 €).
  const cents = shortStayCents(figuresOf(stay.call).shortStay, stay.days)
  return between(cents, cents)
}

/** C2: up to 2 travel days, up to 6 for green travel. */
const travelDaysOf = ({ greenTravel }) => (greenTravel ? 6 : 2)

/** The least and the most that a day of staff may be paid; the least may be undefined. */
export const staffRates = ({ action, activity, direction, receiver, to, call }) => {
  const figures = figuresOf(call)
  if (action === 'KA171') {
    const rate = direction === 'outgoing' ? figures.partnerStaffOut : figures.partnerStaffIn[groupOf(figures, receiver)]
    return [rate, rate]
  }
  // C1 gives one figure for regions 1-12, named maximum by one source only: whether less may be paid is open.
  if (to === 'regions1to12') return [undefined, figures.staffToPartners]
  const [floor, ceiling] = figures.staff[groupOf(figures, receiver)]
  // decisions, Layers: for staff in a BIP the ceiling gives "up to"; the least is not decided.
  return [activity === 'BIP' ? undefined : floor, ceiling]
}

const staffSupport = (stay) => {
  const [floor, ceiling] = staffRates(stay)
  return between(
    floor === undefined ? undefined : staffCents(floor, stay.days, 0),
    staffCents(ceiling, stay.days, travelDaysOf(stay)),
  )
}

/** Whether travel is paid: 'yes', 'no', 'choice' or undefined. */
export const entitlementOf = ({ action, call, kind, fewerOpportunities, to }) => {
  // E1 and decisions, Distance: all participants of KA171.
  if (action === 'KA171') return 'yes'
  const [staff, short] = [kind === 'staff', kind === 'short']
  return travelEntitlement(call, { staff, short, fewerOpportunities, toPartners: to === 'regions1to12' })
}

export const journeyEuros = ({ call, metres }, green) => lumpSum(figuresOf(call).travelTable, metres, green)

export const travelAmount = (entitlement, amount) => {
  if (entitlement === undefined) return undefined
  if (entitlement === 'no' || amount === 0) return none
  return euros(entitlement === 'choice' ? 0 : amount, amount)
}

export const noTopUps = { greenOnce: none, fewerOpportunitiesTopUp: none, traineeshipTopUp: none }
export const topUpsNotDecided = {
  greenOnce: undefined,
  fewerOpportunitiesTopUp: undefined,
  traineeshipTopUp: undefined,
}

export const topUpsOf = (stay, entitlement) => {
  const { action, activity, kind, days, to, greenTravel, fewerOpportunities } = stay
  const figures = figuresOf(stay.call)
  if (kind === 'staff') return noTopUps
  const topUps = { ...noTopUps }
  // A5: once, for participants who get no travel lump sum. How it stands beside a lump sum of free choice is open.
  if (greenTravel && action === 'KA131' && figures.greenOnce) {
    topUps.greenOnce = { yes: none, no: eurosOrNone(figures.greenOnce) }[entitlement]
  }
  if (fewerOpportunities) {
    // A5, K7: under KA131 to regions 1-12 it is unconfirmed, so never encoded.
    if (action === 'KA131' && to === 'regions1to12') topUps.fewerOpportunitiesTopUp = undefined
    else if (kind === 'short')
      topUps.fewerOpportunitiesTopUp = euros(figures.fewerOpportunitiesShort[days < 15 ? 0 : 1])
    else topUps.fewerOpportunitiesTopUp = monthlyTopUp(figures.fewerOpportunitiesMonthly, days)
  }
  // A5: between programme countries and to regions 13 and 14; not to regions 1-12.
  if (activity === 'SMT' && action === 'KA131' && to !== 'regions1to12') {
    topUps.traineeshipTopUp = monthlyTopUp(figures.traineeship, days)
  }
  return topUps
}
const monthlyTopUp = (rate, days) => monthly([rate, rate], days)

/** A stay shorter or longer than its kind may be. */
export const outsideDuration = ({ kind }) => {
  // decisions, BIP offers: no rate below 5 days. B: the scale ends with day 30. For the other kinds F gives the
  // eligible lengths, and nothing says what an ineligible stay would be paid.
  if (kind === 'short') return { support: none, topUps: { ...topUpsNotDecided, fewerOpportunitiesTopUp: none } }
  return { topUps: topUpsNotDecided }
}

export const callGrant = (stay) => {
  const entitlement = entitlementOf(stay)
  const parts = {
    travel: travelAmount(entitlement, journeyEuros(stay, stay.greenTravel)),
    topUps: topUpsOf(stay, entitlement),
  }
  if (stay.kind !== 'staff') return { ...parts, support: studentSupport(stay) }
  return { ...parts, fundedDays: stay.days, travelDays: travelDaysOf(stay), support: staffSupport(stay) }
}
