// A naive reference of the grant, written from funding-rules and decisions alone; it shares no code or data with the
// core.
//
// expectedOf(mobility, known) takes the calls whose figures are known, by default those of the data. It returns undefined
// if the question is not covered, otherwise
//   { call, days, convention, supportRule, fundedDays, travelDays, band, support, travel, greenSupplement,
//     exceptionalTravel, topUps, total }
// `travel` is the lump sum with its green part, in whichever lines. A field that is undefined is not covered.

import { hullOf, isSame, none, sumOf } from './amounts.mjs'
import { bandOf, T1 } from './bands.mjs'
import { callGrant, durationOf, noTopUps, outsideDuration, topUpsNotDecided } from './call-grant.mjs'
import { figuresOf, gulfStates, kindOfCountry, programmeCountries } from './figures.mjs'
import { settledQuestion } from './question.mjs'
import { usmbFlow, usmbGrant } from './usmb.mjs'

export const supportRules = { long: 'monthlySupport', short: 'shortStaySupport', staff: 'staffSupport' }

const noGrant = { support: none, travel: none, exceptionalTravel: none, topUps: noTopUps }

/** By default there is no exceptional travel, or an undecided one if the real cost of a green journey is known. */
const partsOfGrant = (stay) => {
  const isCovered = stay.greenTravel || figuresOf(stay.call).paysAnyExpensiveTravel
  const mayCostMore = isCovered && stay.realTravelCost !== undefined
  return { exceptionalTravel: mayCostMore ? undefined : none, ...saidOf(stay) }
}

const saidOf = (stay) => {
  // decisions, Counting: "combined" student mobility has no figure.
  if (stay.kind === 'notModelled') return { support: none, topUps: topUpsNotDecided }
  const decided = stay.institution && usmbFlow(stay)
  if (decided) return decided
  const [shortest, longest] = durationOf(stay)
  if (stay.days < shortest || stay.days > longest) return outsideDuration(stay)
  return stay.institution ? usmbGrant(stay) : callGrant(stay)
}

const totalOf = ({ support, travel, exceptionalTravel, topUps }) => {
  const amounts = [support, travel, exceptionalTravel, ...Object.values(topUps)]
  // If the support has no figure, the grant is not the sum of the rest.
  return support !== none || amounts.every((amount) => amount === none) ? sumOf(amounts) : undefined
}

/** The grant whose intervals contain those of all these grants. */
const widest = (grants, { metres }) => {
  if (grants.length === 1) return { ...grants[0], total: totalOf(grants[0]) }
  const over = (of) => hullOf(grants.map(of))
  const most = (name) => {
    const numbers = grants.map((grant) => grant[name])
    return numbers.includes(undefined) ? undefined : Math.max(...numbers)
  }
  const grant = {
    fundedDays: most('fundedDays'),
    travelDays: most('travelDays'),
    support: over(({ support }) => support),
    travel: over(({ travel }) => travel),
    // Without the distance, two lines would add up to more than is paid for any journey.
    greenSupplement: metres === undefined ? undefined : over(({ greenSupplement }) => greenSupplement),
    exceptionalTravel: over(({ exceptionalTravel }) => exceptionalTravel),
    topUps: Object.fromEntries(Object.keys(noTopUps).map((rule) => [rule, over(({ topUps }) => topUps[rule])])),
  }
  // The lines of an answer sum to its total, and the total must contain every possible answer and no more. Where the
  // two differ, as with a lump sum and a top-up of which only one is paid, the documents do not say which is shown.
  const total = over(totalOf)
  return { ...grant, total: isSame(total, totalOf(grant)) ? total : undefined }
}

const oneInEachBand = [0, ...T1.map(({ from }) => from)]

/**
 * decisions, Layers: there is an interval from the first answer on, so every possible value of a missing answer is
 * tried.
 */
const staysLeftOpen = (stay) => {
  const answers = {
    greenTravel: [false, true],
    fewerOpportunities: [false, true],
    outermostRegion: [false, true],
    metres: oneInEachBand,
    sender: programmeCountries.filter((country) => country !== stay.receiver),
  }
  let stays = [stay]
  for (const [name, values] of Object.entries(answers)) {
    if (stay[name] === undefined) stays = stays.flatMap((one) => values.map((value) => ({ ...one, [name]: value })))
  }
  return stays
}

/** Guide 2026, 50-51: nobody goes to Belarus or Russia, and no staff comes from there. */
export const isClosed = ({ call, kind, receiver, sender }) => {
  const closed = ['BY', 'RU']
  return call >= 2026 && (closed.includes(receiver) || (kind === 'staff' && closed.includes(sender)))
}

/**
 * Guide 2026, 61: below the doctorate nobody goes under KA171 to a country of regions 2 to 11 that receives development
 * aid. Which countries do is not in the sources. The rule does not concern regions 1 and 12; countries of high
 * income receive none.
 */
const mayReceiveAid = (country) => {
  const receivesNone = [
    ...['AL', 'BA', 'ME', 'US', 'CA', 'BN', 'HK', 'JP', 'KR', 'MO', 'SG', 'TW', 'AU', 'CK', 'NZ'],
    ...gulfStates,
  ]
  return !receivesNone.includes(country)
}

/** decisions, Since the Guide of 2026: a BIP is hosted in a programme country, since its host holds the charter (58). */
export const isBipElsewhere = ({ activity, to }) => activity === 'BIP' && to !== 'programme'

/** Whether the strand pays between these countries: 'yes', 'no', or undefined. */
export const strandPays = (stay) => {
  const { action, activity, call, direction, isInvited, own, other, sender, to } = stay
  if (isClosed(stay)) return 'no'
  if (action === 'KA131') {
    if (to === undefined) return undefined
    // Guide 2026, 71: staff of enterprises come to programme countries only.
    if (isInvited) return to === 'programme' && kindOfCountry(sender) === 'programme' ? 'yes' : undefined
    // Other incoming KA131 stays are paid by the sending institution, whose terms are not known.
    if (direction === 'incoming') return undefined
    if (sender !== undefined && kindOfCountry(sender) !== 'programme') return undefined
    return isBipElsewhere(stay) ? 'no' : 'yes'
  }
  const partner = kindOfCountry(other)
  if (activity === 'BIP' || own === undefined || kindOfCountry(own) !== 'programme' || partner === undefined) {
    return undefined
  }
  if (partner !== 'regions1to12') return 'no'
  // E2: not possible under KA171 until call 2025. It does not name the United Kingdom, which is in region 14 (A8).
  if (call < 2026) return gulfStates.includes(other) ? 'no' : 'yes'
  return isOpenByAid(stay) ? undefined : 'yes'
}

/** Guide 2026, 61: KA171 pays nobody below the doctorate in countries that receive aid; which do is not known here. */
const isOpenByAid = ({ action, activity, call, direction, kind, other }) => {
  const isBelowDoctorate = kind !== 'staff' && activity !== 'shortDoctoral'
  return action === 'KA171' && call >= 2026 && direction === 'outgoing' && isBelowDoctorate && mayReceiveAid(other)
}

export const expectedOf = (mobility, known) => {
  const stay = settledQuestion(mobility, known)
  if (stay === undefined) return undefined
  const answer = {
    ...{ call: stay.call, days: stay.days, convention: stay.convention },
    supportRule: supportRules[stay.kind],
  }
  // decisions, Figures: no row, the programme before 2021 is not modelled.
  if (stay.call === none) return { call: none, ...noGrant, total: none }
  const pays = strandPays(stay)
  // Guide 2026, 61: whether the country receives aid is not known. The days are counted whichever strand pays.
  if (pays === undefined && isOpenByAid(stay)) return { ...answer, supportRule: undefined, topUps: topUpsNotDecided }
  if (pays === undefined) return undefined
  if (pays === 'no') return { ...answer, ...noGrant, total: none }
  const grant = widest(staysLeftOpen(stay).map(partsOfGrant), stay)
  return { ...answer, band: bandPaid(stay, grant), ...grant }
}

const bandPaid = ({ call, metres }, { travel }) => {
  if (metres === undefined || travel === undefined || travel === none) return undefined
  const band = bandOf(figuresOf(call).travelTable, metres)
  return band && { from: band.from, below: band.below }
}
