// Random mobilities over every call, kind, role, direction, country, length and date, with extra weight on edges. The
// same seed gives the same mobilities.

import { Calendar } from './day-count.mjs'
import { calls, gulfStates, partnerCountries, programmeCountries, regions13And14 } from './figures.mjs'

/** mulberry32: numbers from 0 (included) to 1 (excluded). */
const numbersFrom = (seed) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Every kind in turn, so that each occurs. */
export const kinds = [
  ...['SMS', 'SMT', 'BIP', 'shortBlended'].map((activity) => ({ action: 'KA131', activity, direction: 'outgoing' })),
  { action: 'KA131', activity: 'shortDoctoral', direction: 'outgoing' },
  ...['STA', 'STT', 'combinedStaff'].map((activity) => ({ action: 'KA131', activity, direction: 'outgoing' })),
  ...['SMS', 'SMT', 'shortBlended', 'shortDoctoral', 'STA', 'STT', 'combinedStaff'].flatMap((activity) => [
    { action: 'KA171', activity, direction: 'outgoing' },
    { action: 'KA171', activity, direction: 'incoming' },
  ]),
]
const rareKinds = [
  { action: 'KA131', activity: 'BIP', direction: 'outgoing', role: 'teachingStaff' },
  { action: 'KA131', activity: 'BIP', direction: 'outgoing', role: 'administrativeStaff' },
  { action: 'KA131', activity: 'combinedStudent', direction: 'outgoing' },
  { action: 'KA171', activity: 'combinedStudent', direction: 'incoming' },
  { action: 'KA131', activity: 'SMS', direction: 'incoming' },
  { action: 'KA131', activity: 'STA', direction: 'incoming', role: 'enterpriseStaff' },
  { action: 'KA171', activity: 'STA', direction: 'incoming', role: 'enterpriseStaff' },
]

/** At USMB, ICM has only these flows; others are rarely generated for it. */
const isRareAtUsmb = ({ action, activity }) => action === 'KA171' && !['SMS', 'STA', 'STT'].includes(activity)

const staffActivities = ['STA', 'STT', 'combinedStaff']
const longActivities = ['SMS', 'SMT']

const edgeLengths = {
  long: [28, 29, 30, 31, 59, 60, 61, 89, 90, 91, 105, 134, 150, 179, 180, 181, 299, 300, 359, 360, 361, 365],
  short: [1, 4, 5, 6, 13, 14, 15, 16, 20, 29, 30, 31],
  staff: [1, 2, 3, 4, 5, 6, 7, 13, 14, 15, 16, 20, 59, 60, 61],
}
const longestLength = { long: 380, short: 34, staff: 66 }
/** Cents: ends of ranges, a rate with whole thirtieths, and one without. */
const edgeMonthlyRates = [20000, 22500, 29200, 32700, 34800, 47000, 49000, 55000, 60600, 67400, 33333, 40050]
const edgeDailyRates = [6000, 7000, 7900, 8000, 11900, 14000, 14800, 16000, 17000, 18000, 19000, 11255]
const edgeStarts = [
  ...['2021-08-31', '2022-01-31', '2022-09-01', '2023-01-01', '2023-01-31', '2023-02-01', '2023-02-28', '2023-03-30'],
  ...['2023-08-31', '2023-09-01', '2024-01-31', '2024-02-01', '2024-02-28', '2024-02-29', '2024-08-31', '2024-09-01'],
  ...['2025-01-31', '2025-02-28', '2025-03-30', '2025-03-31', '2025-07-31', '2025-08-31', '2025-09-01', '2025-12-31'],
]
const edgeDistances = [10, 100, 500, 2000, 3000, 4000, 8000].flatMap((kilometres) =>
  [-1000, -1, 0, 1].map((more) => kilometres * 1000 + more),
)

const calendarAfter = (start, days) => {
  const calendar = new Calendar(start)
  for (let left = days; left > 0; left -= 1) calendar.turn()
  return calendar
}

/** Generates `count` mobilities, one by one. */
export function* randomMobilities(count, seed, { fromCalls = calls } = {}) {
  const number = numbersFrom(seed)
  const below = (limit) => Math.floor(number() * limit)
  const oneOf = (list) => list[below(list.length)]
  const chance = (percent) => number() * 100 < percent
  /** true, false or otherwise unanswered. */
  const answer = (yes, no) => {
    const drawn = number() * 100
    if (drawn < yes) return true
    return drawn < yes + no ? false : undefined
  }

  const roleFor = (activity) => {
    if (chance(2)) return oneOf(['student', 'doctoralCandidate', 'teachingStaff', 'administrativeStaff', undefined])
    if (activity === 'STT') return oneOf(['teachingStaff', 'administrativeStaff'])
    if (staffActivities.includes(activity)) return chance(95) ? 'teachingStaff' : 'doctoralCandidate'
    if (activity === 'shortDoctoral') return 'doctoralCandidate'
    return chance(85) ? 'student' : 'doctoralCandidate'
  }
  const home = () => (chance(40) ? 'FR' : oneOf(programmeCountries))
  const partner = () => {
    if (chance(3)) return oneOf(gulfStates)
    return chance(3) ? oneOf(regions13And14) : oneOf(partnerCountries)
  }
  const destination = (action) => {
    if (action === 'KA171') return partner()
    if (chance(12)) return oneOf(regions13And14)
    return chance(15) ? oneOf(partnerCountries) : oneOf(programmeCountries)
  }
  const lengthOf = (scale) => (chance(60) ? oneOf(edgeLengths[scale]) : 1 + below(longestLength[scale]))
  const startDay = () =>
    chance(40) ? oneOf(edgeStarts) : String(calendarAfter(`${2021 + below(6)}-01-01`, below(365)))
  /** 15 % on the last day of a month, where the two counts differ. */
  const endDay = (start, days) => {
    const end = calendarAfter(start, days - 1)
    if (chance(15)) while (!end.isLastOfMonth()) end.turn()
    return String(end)
  }

  for (let index = 0; index < count; index += 1) {
    const kind = chance(3) ? oneOf(rareKinds) : kinds[index % kinds.length]
    const { action, activity, direction } = kind
    const role = kind.role ?? roleFor(activity)
    const scale = staffActivities.includes(activity) ? 'staff' : longActivities.includes(activity) ? 'long' : 'short'
    const origin = () => (action === 'KA131' ? oneOf(programmeCountries) : partner())
    const [own, other] = [home(), direction === 'incoming' ? origin() : destination(action)]
    const [sendingCountry, receivingCountry] = direction === 'outgoing' ? [own, other] : [other, own]
    const mobility = { call: oneOf(fromCalls), action, role, direction, activity, sendingCountry, receivingCountry }

    if (chance(isRareAtUsmb(kind) ? 2 : 25)) {
      mobility.institution = 'usmb'
      mobility[direction === 'outgoing' ? 'sendingCountry' : 'receivingCountry'] = chance(70) ? undefined : 'FR'
    } else if (chance(15)) {
      mobility.institutionCountry = own
      mobility[direction === 'outgoing' ? 'sendingCountry' : 'receivingCountry'] = undefined
    } else if (direction === 'outgoing' && chance(3)) mobility.sendingCountry = undefined
    if (chance(5)) mobility.action = undefined

    const days = lengthOf(scale)
    if (chance(40)) mobility.days = days
    else {
      mobility.start = startDay()
      mobility.end = endDay(mobility.start, days)
      if (chance(4)) mobility.call = undefined
    }
    if (chance(1)) mobility.call = 2014 + below(7)
    if (chance(1)) mobility.call = 2026 + below(3)

    if (chance(92)) {
      const anywhere = () => Math.round(10 ** (3.5 + number() * 3.8))
      mobility.distanceMetres = chance(45) ? oneOf(edgeDistances) : anywhere()
    }
    mobility.greenTravel = answer(40, 52)
    mobility.fewerOpportunities = answer(35, 57)
    mobility.virtualPart = answer(20, 5)
    mobility.teachingContract = role === 'doctoralCandidate' ? answer(60, 20) : undefined
    if (direction === 'outgoing' && action === 'KA131' && !(kind.role ?? '').endsWith('Staff')) {
      mobility.outermostRegion = answer(8, 60)
    }
    if (scale !== 'staff' && chance(1)) mobility.outermostRegion = true
    if (chance(10)) mobility.interruptedDays = chance(50) ? below(4) : below(days)
    if (scale === 'long' && chance(15)) mobility.monthlyRate = oneOf(edgeMonthlyRates)
    if (scale !== 'long' && chance(scale === 'staff' ? 20 : 3)) mobility.dailyRate = oneOf(edgeDailyRates)
    if (chance(8)) mobility.fundedDays = chance(30) ? days : below(days + 2)
    if (chance(scale === 'long' ? 1 : 8)) mobility.travelDays = below(8)
    if (chance(15)) mobility.travelPaid = chance(50)
    if (chance(10)) mobility.teachingHours = below(60)
    if (chance(15)) mobility.earlierStayDays = 30 * below(25) + oneOf([0, 0, 1, 29])
    if (chance(15)) mobility.oneCycleStudies = chance(50)
    if (chance(10)) mobility.yearOfStudy = 1 + below(8)
    if (mobility.greenTravel && chance(10)) mobility.realTravelCost = 1 + below(300_000)
    // Unknown members are left out, as in a request.
    yield Object.fromEntries(Object.entries(mobility).filter(([, value]) => value !== undefined))
  }
}
