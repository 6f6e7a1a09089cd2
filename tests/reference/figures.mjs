// The figures of each call from 2021 on: until 2025 typed from funding-rules, for 2026 from the Programme Guide of 2026; a
// comment names the section, or the page of the Guide. Whole euros.

import { T1, T2 } from './bands.mjs'

// A1. Regions 13 and 14 are paid as a group, so they are in the groups.
const region13 = ['AD', 'MC', 'SM', 'VA']
const region14 = ['FO', 'CH', 'GB']

const groupsTo2023 = {
  1: ['DK', 'FI', 'IS', 'IE', 'LI', 'LU', 'NO', 'SE', ...region14],
  2: ['AT', 'BE', 'CY', 'FR', 'DE', 'GR', 'IT', 'MT', 'NL', 'PT', 'ES', ...region13],
  3: ['BG', 'HR', 'CZ', 'EE', 'HU', 'LV', 'LT', 'MK', 'PL', 'RO', 'RS', 'SK', 'SI', 'TR'],
}
const groupsFrom2024 = {
  1: ['AT', 'BE', 'DK', 'FI', 'FR', 'DE', 'IS', 'IE', 'IT', 'LI', 'LU', 'NL', 'NO', 'SE', ...region13, ...region14],
  2: ['CY', 'CZ', 'EE', 'GR', 'LV', 'MT', 'PT', 'SK', 'SI', 'ES'],
  3: ['BG', 'HR', 'HU', 'LT', 'MK', 'PL', 'RO', 'RS', 'TR'],
}

/** A8: the 27 states of the Union, Iceland, Liechtenstein, North Macedonia, Norway, Serbia, Türkiye. */
export const programmeCountries = [
  ...['AT', 'BE', 'BG', 'CY', 'CZ', 'DE', 'DK', 'EE', 'ES', 'FI', 'FR', 'GR', 'HR', 'HU', 'IE', 'IT', 'LT', 'LU'],
  ...['LV', 'MT', 'NL', 'PL', 'PT', 'RO', 'SE', 'SI', 'SK', 'IS', 'LI', 'MK', 'NO', 'RS', 'TR'],
]

/**
 * Regions 1 to 12, as far as A8 lists them, and some countries of regions whose lists are not in the sources:
 * decisions, Distance: every other country outside the programme is "regions 1-12".
 */
export const partnerCountries = [
  ...['AL', 'BA', 'ME', 'AM', 'AZ', 'BY', 'GE', 'MD', 'UA'],
  ...['DZ', 'EG', 'IL', 'JO', 'LB', 'LY', 'MA', 'PS', 'SY', 'TN', 'RU'],
  ...['BD', 'BT', 'KH', 'CN', 'KP', 'IN', 'ID', 'LA', 'MY', 'MV', 'MN', 'MM', 'NP', 'PK', 'PH', 'LK', 'TH', 'VN'],
  ...['BN', 'HK', 'JP', 'KR', 'MO', 'SG', 'TW', 'AF', 'KZ', 'KG', 'TJ', 'TM', 'UZ', 'IR', 'IQ', 'YE'],
  ...['CK', 'FJ', 'KI', 'MH', 'FM', 'NR', 'NU', 'PW', 'PG', 'WS', 'SB', 'TL', 'TO', 'TV', 'VU', 'AU', 'NZ'],
  ...['SN', 'CM', 'KE', 'ZA', 'MG', 'AR', 'BR', 'CL', 'CO', 'MX', 'PE', 'CU', 'HT', 'JM', 'US', 'CA'],
]

/** A8, region 7, high income: regions 1-12 like the others, but not possible under KA171 (E2). */
export const gulfStates = ['BH', 'KW', 'OM', 'QA', 'SA', 'AE']

export const regions13And14 = [...region13, ...region14]

const programme = new Set(programmeCountries)
const regions = new Set(regions13And14)
const partners = new Set([...partnerCountries, ...gulfStates])

/**
 * 'programme', 'region13or14' or 'regions1to12'; undefined for a code that funding-rules does not place, such as the
 * French overseas regions (A7 leaves open which they are).
 */
export const kindOfCountry = (code) => {
  if (programme.has(code)) return 'programme'
  if (regions.has(code)) return 'region13or14'
  return partners.has(code) ? 'regions1to12' : undefined
}

const to2022 = {
  groups: groupsTo2023,
  // A3: [floor, ceiling] a month.
  monthly: { higher: [310, 600], similar: [260, 540], lower: [200, 490] },
  // B: [days 1-14, days 15-30] a day.
  shortStay: [70, 50],
  travelTable: T1,
  // A5: once, 2021-2023.
  greenOnce: 50,
  // C1: [floor, ceiling] a day, by group.
  staff: { 1: [80, 180], 2: [70, 160], 3: [60, 140] },
  // C1, last paragraph: staff to regions 1-12 under KA131.
  staffToPartners: 180,
  // E1.
  partnerStudentIn: { 1: 900, 2: 850, 3: 800 },
  partnerStudentOut: 700,
  partnerStaffIn: { 1: 180, 2: 160, 3: 140 },
  partnerStaffOut: 180,
  // A6: a month, regions 1-12.
  monthlyToPartners: 700,
  // A5, and section 1.
  traineeship: 150,
  fewerOpportunitiesMonthly: 250,
  // B: [5-14 days, 15-30 days], once.
  fewerOpportunitiesShort: [100, 150],
}
const call2023 = {
  ...to2022,
  // A7: a month, fixed. Until call 2022 unconfirmed, so never encoded.
  monthlyFromOutermost: 786,
  monthly: { higher: [348, 674], similar: [292, 606], lower: [225, 550] },
  shortStay: [79, 56],
}
const from2024 = {
  ...call2023,
  groups: groupsFrom2024,
  travelTable: T2,
  greenOnce: undefined,
  // C1 has the ceilings. The floors are printed for call 2026 (Guide 2026, 70): deduced, the ceilings being the same.
  staff: { 1: [96, 190], 2: [84, 170], 3: [71, 148] },
  staffToPartners: 190,
  partnerStaffIn: { 1: 190, 2: 170, 3: 148 },
  partnerStaffOut: 190,
}

/** Call 2026, from the Guide. Its groups (67-68), months (68), short stays (70) and travel table (64) are those of 2024. */
const from2026 = {
  ...from2024,
  // 71: one figure, no range.
  isStaffToPartnersFixed: true,
  // 70: of day 15 to 60 the percentage is rounded to a whole euro.
  roundsLaterDays: true,
  // 69: from outermost regions to regions 1-12.
  monthlyFromOutermostToPartners: 700,
  // 69: who has the supplements to and from regions 1-12 and outermost regions.
  decidesSupplements: true,
  // 65, 67: under KA131, however the journey is made.
  paysAnyExpensiveTravel: true,
}

/**
 * A3 to A5 and C1: the rates that an agency fixes under KA131, a month for students and a day for staff, by receiving
 * group. Without `activities`, the monthly rate is of studies and traineeships.
 */
const groups = (first, second, third) => ({ 1: first, 2: second, 3: third })
const german = (...rates) => ({ monthly: groups(...rates), daily: groups(180, 160, 140) })
const polish = { monthly: groups(520, 500, 450) }
const estonian = { monthly: groups(600, 600, 540), activities: ['SMS'] }
const agencies = {
  DE: { 2021: german(450, 390, 330), 2022: german(600, 540, 490), 2023: german(600, 540, 490) },
  PL: { 2021: polish, 2022: polish, 2024: { monthly: groups(670, 670, 600) } },
  EE: {
    2021: estonian,
    2022: estonian,
    2023: { monthly: groups(674, 674, 606) },
    2024: { monthly: groups(674), activities: ['SMS'] },
  },
  SK: { 2022: { monthly: groups(570, 570, 520), activities: ['SMS'] } },
  CZ: { 2022: { daily: groups(153, 136, 119) } },
  TR: { 2021: { daily: groups(162, 144, 126) } },
}
agencies.DE[2024] = agencies.DE[2025] = german(600, 540, 540)

/**
 * The rate that the agency of the sending country fixes for a stay in a country of a group; undefined if it fixes none,
 * or does not list the call.
 */
export const fixedByAgency = ({ call, sender, receiver, activity }, unit) => {
  const { [unit]: rates, activities = [activity] } = agencies[sender]?.[call] ?? {}
  return activities.includes(activity) ? rates?.[groupOf(figuresOf(call), receiver)] : undefined
}

const byCall = { 2021: to2022, 2022: to2022, 2023: call2023, 2024: from2024, 2025: from2024, 2026: from2026 }

export const typedCalls = Object.keys(byCall).map(Number)

/** The calls that the data hold, and that the core is compared in. */
export const calls = typedCalls

export const figuresOf = (call) => byCall[call]

/** 1, 2 or 3; undefined for regions 1-12. */
export const groupOf = (figures, country) => [1, 2, 3].find((group) => figures.groups[group].includes(country))

/**
 * D3: who receives the travel lump sum under KA131. 'yes', 'no' or 'choice' (of the institution or agency); undefined
 * where two rows of the table contradict each other.
 */
export const travelEntitlement = (call, { staff, short, fewerOpportunities, toPartners, outermostRegion }) => {
  const period = call <= 2023 ? 'to2023' : String(call)
  if (!['to2023', '2024', '2025', '2026'].includes(period)) {
    throw new RangeError(`tests/reference/figures.mjs: who is paid travel in call ${call} is not typed in`)
  }
  if (period === '2026') return 'yes' // 63-64: every participant
  if (staff || outermostRegion) return 'yes'
  if (short && fewerOpportunities) return 'yes'
  if (period === '2025') return 'yes'
  // "Student to regions 1-12: at the institution's choice [S: 39, which speaks of short stays]" contradicts "Other
  // short-stay student: no" and, in 2024, "yes" contradicts "institution/agency dependent".
  if (short && toPartners) return undefined
  if (short) return { to2023: 'no', 2024: 'choice' }[period]
  if (toPartners) return { to2023: 'choice', 2024: 'yes' }[period]
  return { to2023: 'no', 2024: 'choice' }[period]
}
