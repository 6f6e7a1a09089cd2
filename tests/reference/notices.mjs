// The notices of an answer in addition to its amounts, for a mobility with every answer known: the parts without a
// figure, the user's figures out of the printed range, and the conditions that do not hold. Undefined means not
// covered.

import { none } from './amounts.mjs'
import { bandOf } from './bands.mjs'
import {
  durationOf,
  entitlementOf,
  isFundable,
  mostTravelDays,
  printedMonthlyRates,
  printedStaffRates,
} from './call-grant.mjs'
import { partsOf } from './day-count.mjs'
import { figuresOf, gulfStates, kindOfCountry } from './figures.mjs'
import { settledQuestion } from './question.mjs'
import { isBipElsewhere, isClosed, strandPays, supportRules } from './reference.mjs'

const isWithin = ({ days }, [shortest, longest]) => days >= shortest && days <= longest

const travelGaps = (stay) => {
  const entitlement = entitlementOf(stay)
  if (entitlement === 'no') return {}
  const band = bandOf(figuresOf(stay.call).travelTable, stay.metres)
  // H: below 10 km there is no band. D1: if there is no green amount, the standard amount is paid.
  if (!band) return { travel: 'belowFirstBand' }
  return stay.greenTravel && band.green === undefined ? { greenSupplement: 'standardAmountApplies' } : {}
}

const topUpGaps = ({ call, kind, action, to, fewerOpportunities }) => {
  if (!fewerOpportunities) return {}
  // decisions: support for real costs is named, but its amount is left to the user's figure.
  if (kind === 'staff') return { fewerOpportunitiesTopUp: 'realCosts' }
  // A5 for long stays, and K7: unconfirmed under KA131 to regions 1-12 until call 2025, so never encoded.
  if (figuresOf(call).decidesSupplements) return {}
  return kind === 'long' && action === 'KA131' && to === 'regions1to12'
    ? { fewerOpportunitiesTopUp: 'notPublished' }
    : {}
}

/** The parts without a figure, by rule, each with its reason; undefined where the documents do not decide. */
export const gapsOf = (mobility, known) => {
  const stay = settledQuestion(mobility, known)
  if (stay === undefined || stay.institution) return undefined
  if (stay.call === none) return { undetermined: 'noCall' }
  if (strandPays(stay) === undefined) return undefined
  if (strandPays(stay) === 'no')
    return stay.kind === 'notModelled' ? undefined : { [supportRules[stay.kind]]: 'excludedCountry' }
  if (entitlementOf(stay) === undefined) return undefined
  if (stay.kind === 'notModelled') return { monthlySupport: 'notModelled' }
  if (!isWithin(stay, durationOf(stay))) {
    // The scale ends; for the other kinds, no source states the pay of an ineligible stay.
    return stay.kind === 'short' ? { shortStaySupport: 'noRow', ...travelGaps(stay) } : undefined
  }
  // A7: until call 2022 the figure is unconfirmed, so none is encoded.
  const unread = stay.kind === 'long' && stay.ownMonthlyRate === undefined && printedMonthlyRates(stay) === undefined
  if (unread) return stay.to === 'regions1to12' ? undefined : { monthlySupport: 'noRow', ...travelGaps(stay) }
  return { ...travelGaps(stay), ...topUpGaps(stay) }
}

/**
 * The user's figures out of the printed range: [field, least, most], in cents or days; undefined if this depends on an
 * unknown end.
 */
export const outsideOf = (mobility, known) => {
  const stay = settledQuestion(mobility, known)
  if (stay === undefined || stay.institution || stay.call === none || strandPays(stay) !== 'yes') return undefined
  if ([stay.sender, stay.outermostRegion].includes(undefined)) return undefined
  const rates = { long: printedMonthlyRates, staff: printedStaffRates }[stay.kind]?.(stay)
  if (stay.kind !== 'short' && rates === undefined) return undefined
  const figures = [
    ['monthlyRate', stay.kind === 'long' && rates, 100],
    ['dailyRate', stay.kind === 'staff' && rates, 100],
    ['travelDays', [0, mostTravelDays(stay)], 1],
  ]
  const outside = []
  for (const [field, printed, unit] of figures) {
    const told = mobility[field]
    if (!printed || told === undefined) continue
    const [least, most] = printed.map((end) => end && end * unit)
    if (told > most || told < least) outside.push([field, least ?? null, most])
    else if (least === undefined) return undefined
  }
  return outside
}

/**
 * F: at least 8 hours a week or any shorter stay, above one week the incomplete week pro rata; 4 in all when combined.
 * Guide 2026, 57: 4 a week or shorter stay, in the same way.
 */
const teachingHoursOf = ({ activity, call, days }) => {
  const isCombined = activity === 'combinedStaff'
  if (isCombined && call < 2026) return 4
  const aWeek = isCombined ? 4 : 8
  return days <= 7 ? aWeek : Math.ceil((days * aWeek) / 7)
}

/** Guide 2026, 57: none for staff of enterprises. */
const teachingHoursStatus = (stay, { teachingHours }) => {
  if (stay.isInvited) return 'met'
  if (teachingHours === undefined) return 'cannotTellYet'
  return teachingHours >= teachingHoursOf(stay) ? 'met' : 'notMet'
}

/** Guide 2026, 52: under KA131 26 months from 1 June of the call year. */
const isWithinProject = (call, { start, end }) => start >= `${call}-06-01` && end < `${call + 2}-08-01`

/** E2: spending from 1 August of the call year, over 24 or 36 months: 'met', 'notMet', or 'cannotTellYet' in between. */
const projectPeriodOf = ({ action, call }, { start, end }) => {
  if (start === undefined) return 'met'
  if (action !== 'KA171') return call < 2026 || isWithinProject(call, { start, end }) ? 'met' : 'notMet'
  const yearsFrom = (text) => {
    const [year, month] = partsOf(text)
    return (month >= 8 ? year : year - 1) - call
  }
  if (yearsFrom(start) < 0 || yearsFrom(end) >= 3) return 'notMet'
  return yearsFrom(end) >= 2 ? 'cannotTellYet' : 'met'
}

/**
 * F, and decisions, Counting: the "2 months" of staff may mean 62 days, or the length of two calendar months. Guide 2026,
 * 53 and 56: a shorter study stay may be a term or trimester; staff stay 60 days at most.
 */
const durationStatus = (stay, { start, end }) => {
  const within = durationOf(stay)
  if (isWithin(stay, within)) return 'met'
  if (stay.call >= 2026) return stay.activity === 'SMS' && stay.days < within[0] ? 'cannotTellYet' : 'notMet'
  if (stay.kind !== 'staff' || stay.activity === 'BIP' || stay.days < within[0]) return 'notMet'
  if (start === undefined) return stay.days <= 62 ? 'cannotTellYet' : 'notMet'
  const [startYear, startMonth, startDay] = partsOf(start)
  const [endYear, endMonth, endDay] = partsOf(end)
  const months = (endYear - startYear) * 12 + endMonth - startMonth
  return months < 2 || (months === 2 && endDay < startDay) ? 'cannotTellYet' : 'notMet'
}

/** F: compulsory in short stays of students; a BIP has one by definition; not in doctoral stays. */
const virtualPartOf = ({ activity }, { virtualPart }) => {
  if (!['BIP', 'shortBlended'].includes(activity) || virtualPart === true) return 'met'
  if (virtualPart === false) return 'notMet'
  return activity === 'BIP' ? 'met' : 'cannotTellYet'
}

/**
 * Guide 2026, 54: 12 months a cycle of study, whatever the number and kind of the stays; 24 in one-cycle studies. An
 * earlier stay is one that the student tells.
 */
const cycleStatus = ({ call, kind, days }, { earlierStayDays = 0, oneCycleStudies }) => {
  if (call < 2026 || kind === 'staff') return 'met'
  const months = (earlierStayDays + days) / 30
  if (months <= 12) return 'met'
  if (months > 24 || oneCycleStudies === false) return 'notMet'
  return oneCycleStudies ? 'met' : 'cannotTellYet'
}

/** The conditions known to this reference that do not hold, by name: { notMet, cannotTellYet }. */
export const conditionsOf = (mobility, known) => {
  const stay = settledQuestion(mobility, known)
  if (stay === undefined || stay.institution || stay.call === none || stay.kind === 'notModelled') return undefined
  // Guide 2026, 61: whether the country receives development aid is not known.
  if (stay.call >= 2026 && stay.to === 'regions1to12' && strandPays(stay) === undefined) return undefined
  // Guide 2026, 57: in a BIP, staff teach from 2 days on, with or without a virtual part, and train from 5, with one; which
  // of them they do is not asked.
  const isStaffInBip = stay.activity === 'BIP' && stay.kind === 'staff'
  const paysBelowFive = Math.min(stay.days, stay.ownFundedDays ?? stay.days) < 5
  if (stay.call >= 2026 && isStaffInBip && (paysBelowFive || mobility.virtualPart === false)) return undefined
  const holds = (condition) => (condition ? 'met' : 'notMet')
  const teaches = ['STA', 'combinedStaff'].includes(stay.activity)
  const isGulfExcluded = stay.call < 2026 && gulfStates.includes(stay.other)
  const excluded =
    isClosed(stay) ||
    isBipElsewhere(stay) ||
    (stay.action === 'KA171' && (kindOfCountry(stay.other) !== 'regions1to12' || isGulfExcluded))
  const statuses = {
    duration: durationStatus(stay, mobility),
    cycleMonths: cycleStatus(stay, mobility),
    teachingHours: teaches ? teachingHoursStatus(stay, mobility) : 'met',
    virtualPart: virtualPartOf(stay, mobility),
    excludedCountry: holds(!excluded),
    projectPeriod: projectPeriodOf(stay, mobility),
    fundedDays: holds(isFundable(stay) || stay.ownFundedDays >= stay.days),
  }
  const named = (status) => Object.keys(statuses).filter((name) => statuses[name] === status)
  return { notMet: named('notMet'), cannotTellYet: named('cannotTellYet') }
}
