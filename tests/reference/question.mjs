// The facts of a mobility: the kind of stay, the call, the strand, the countries, the days. Undefined where the
// documents do not decide.

import { none } from './amounts.mjs'
import { calendarDays, partsOf, thirtyDayMonths } from './day-count.mjs'
import { calls, kindOfCountry } from './figures.mjs'

const kinds = {
  SMS: 'long',
  SMT: 'long',
  BIP: 'short',
  shortBlended: 'short',
  shortDoctoral: 'short',
  STA: 'staff',
  STT: 'staff',
  combinedStaff: 'staff',
  combinedStudent: 'notModelled',
}
const isStaff = (role) => role === 'teachingStaff' || role === 'administrativeStaff'
/** Guide 2026, 56 and 70-71: invited to teach, by the institution that receives them. Not written of earlier calls. */
const isInvited = ({ activity, role, direction }, call) =>
  role === 'enterpriseStaff' && activity === 'STA' && direction === 'incoming' && call >= 2026

/**
 * How the stay is counted and paid. Whether the role is entitled to the activity belongs to the verdict, so a role that
 * does not fit the activity is left out.
 */
const kindOf = (mobility, call) => {
  const { activity, role, teachingContract } = mobility
  const kind = kinds[activity]
  if (kind === undefined || role === undefined) return undefined
  if (role === 'enterpriseStaff') return isInvited(mobility, call) ? 'staff' : undefined
  // decisions, Layers: staff in a BIP are paid as staff.
  if (activity === 'BIP' && isStaff(role)) return 'staff'
  if (kind === 'staff') {
    // decisions, Eligibility: a doctoral candidate goes as staff with a teaching contract.
    if (role === 'doctoralCandidate') return teachingContract === true ? 'staff' : undefined
    if (role === 'administrativeStaff') return activity === 'STT' ? 'staff' : undefined
    return isStaff(role) ? 'staff' : undefined
  }
  if (isStaff(role)) return undefined
  return activity === 'shortDoctoral' && role !== 'doctoralCandidate' ? undefined : kind
}

/**
 * decisions, Figures: the requested call, or the year in which the academic year of the stay begins (September); for a
 * later call, the latest known one; `none` before 2021.
 */
const callOf = ({ call, start }, known) => {
  let wanted = call
  if (wanted === undefined) {
    if (start === undefined) return undefined
    const [year, month] = partsOf(start)
    wanted = month >= 9 ? year : year - 1
  }
  return wanted < known[0] ? none : Math.min(wanted, known.at(-1))
}

/** decisions, Counting: the 30-day formula for long student stays, calendar days for the others. */
/** F: interrupted days are subtracted. */
const lengthOf = (mobility, kind) => {
  const length = lengthWithInterruptions(mobility, kind)
  // For a stay without a length, it is unknown whether all of it was interrupted.
  if (length?.days === undefined) return mobility.interruptedDays ? undefined : length
  const days = length.days - (mobility.interruptedDays ?? 0)
  return days < 1 ? undefined : { ...length, days }
}

const lengthWithInterruptions = ({ days, start, end }, kind) => {
  if (kind === 'notModelled') return {}
  const convention = kind === 'long' ? 'thirtyDayMonths' : 'calendar'
  if (days !== undefined) return start || end ? undefined : { days, convention }
  if (start === undefined || end === undefined || end < start) return undefined
  return { days: kind === 'long' ? thirtyDayMonths(start, end) : calendarDays(start, end), convention }
}

const actionOf = ({ action, activity, direction }, sender, receiver) => {
  if (action !== undefined) return action
  if (activity === 'BIP') return 'KA131'
  const [from, to] = [kindOfCountry(sender), kindOfCountry(receiver)]
  // KA131 sends from a programme country; KA171 never links two programme countries nor regions 13 and 14 (E2).
  if (direction === 'incoming' && from === 'regions1to12') return 'KA171'
  if (from === 'programme' && (to === 'programme' || to === 'region13or14')) return 'KA131'
  return undefined
}

/** Only the sender may stay unknown. */
const countriesOf = ({ institution, institutionCountry, direction, sendingCountry, receivingCountry }) => {
  const home = institution === 'usmb' ? 'FR' : institutionCountry
  const outgoing = direction === 'outgoing'
  const own = (outgoing ? sendingCountry : receivingCountry) ?? home
  const other = outgoing ? receivingCountry : sendingCountry
  if (other === undefined || own === other || (home && own !== home)) return undefined
  return outgoing ? { own, other, sender: own, receiver: other } : { own, other, sender: other, receiver: own }
}

const inEuros = (cents) => (cents === undefined ? undefined : cents / 100)

/** What the institution told the user: euros with or without cents, days, an answer. */
const ownFiguresOf = ({ monthlyRate, dailyRate, fundedDays, travelDays, travelPaid }) => ({
  ...{ ownMonthlyRate: inEuros(monthlyRate), ownDailyRate: inEuros(dailyRate) },
  ...{ ownFundedDays: fundedDays, ownTravelDays: travelDays, travelPaid },
})

/**
 * States with outermost regions, or with overseas territories that are treated alike. A7: France. Guide 2026, 8 and 33:
 * also Portugal, Spain and Denmark; the Netherlands are not named there.
 */
const statesOverseas = (call) => (call >= 2026 ? ['FR', 'PT', 'ES', 'DK'] : ['FR'])

/** A7: a student who leaves such a state under KA131. decisions, K10: for others, the sources say nothing. */
const mayBeOutermost = ({ action, call, direction, kind, sender }) =>
  action === 'KA131' &&
  direction === 'outgoing' &&
  statesOverseas(call).includes(sender) &&
  (kind === 'long' || kind === 'short')

/** `known` are the calls whose figures are known. */
export const settledQuestion = (mobility, known = calls) => {
  const { institution, direction, activity, distanceMetres: metres, greenTravel, fewerOpportunities } = mobility
  if (institution !== undefined && institution !== 'usmb') return undefined
  if (direction === undefined) return undefined
  const countries = countriesOf(mobility)
  if (countries === undefined) return undefined
  const call = callOf(mobility, known)
  const kind = kindOf(mobility, call)
  const action = actionOf(mobility, countries.sender, countries.receiver)
  if (kind === undefined || call === undefined || action === undefined) return undefined
  const length = lengthOf(mobility, kind)
  if (length === undefined) return undefined
  const to = kindOfCountry(countries.receiver)
  const stay = {
    ...{ institution, direction, activity, kind, call, action, ...countries, to },
    isInvited: isInvited(mobility, call),
    ...{
      ...length,
      metres,
      greenTravel,
      fewerOpportunities,
      ...ownFiguresOf(mobility),
      realTravelCost: mobility.realTravelCost,
    },
  }
  if (mobility.outermostRegion === true && !mayBeOutermost(stay)) return undefined
  return { ...stay, outermostRegion: mobility.outermostRegion ?? (mayBeOutermost(stay) ? undefined : false) }
}
