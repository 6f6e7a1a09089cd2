// Travel: each distance band just below, on and just above its bound, who is paid the lump sum, the green supplement,
// and green journeys that cost more than their lump sum.

import { lumpSum } from '../../reference/bands.mjs'
import { entitlementOf } from '../../reference/call-grant.mjs'
import { figuresOf, kindOfCountry } from '../../reference/figures.mjs'
import { countryOfGroup, partner, student, studentIn, teacher } from './people.mjs'

const green = (is) => (is ? 'green' : 'plain')

function* bands(call) {
  const stay = { ...studentIn, activity: 'SMS', days: 60 }
  for (const { from } of figuresOf(call).travelTable) {
    for (const distanceMetres of [from - 1, from, from + 1]) {
      yield [`journey of ${distanceMetres} m, plain`, { ...stay, distanceMetres }]
    }
    yield [`journey of ${from} m, green`, { ...stay, distanceMetres: from, greenTravel: true }]
  }
}

function* entitlements(call) {
  const receivingCountry = countryOfGroup(figuresOf(call), 3)
  const long = { ...student, activity: 'SMS', days: 60, monthlyRate: 400_00, receivingCountry }
  const short = { ...student, activity: 'BIP', days: 5, virtualPart: true, receivingCountry }
  const stays = {
    'long stay': long,
    'long stay with fewer opportunities': { ...long, fewerOpportunities: true },
    'long stay to regions 1 to 12': { ...long, monthlyRate: undefined, receivingCountry: partner },
    'long stay from an outermost region': { ...long, monthlyRate: undefined, outermostRegion: true },
    'short stay': short,
    'short stay with fewer opportunities': { ...short, fewerOpportunities: true },
    staff: { ...teacher, activity: 'STT', days: 5, travelDays: 0, dailyRate: 100_00, receivingCountry },
  }
  for (const [name, stay] of Object.entries(stays)) {
    for (const greenTravel of [false, true]) {
      const journey = { ...stay, greenTravel }
      yield [`${name}, ${green(greenTravel)}`, journey]
      const kind = { BIP: 'short', STT: 'staff' }[stay.activity] ?? 'long'
      const to = kindOfCountry(stay.receivingCountry)
      if (entitlementOf({ call, kind, to, ...stay }) !== 'choice') continue
      yield [`${name}, ${green(greenTravel)}, travel paid`, { ...journey, travelPaid: true }]
      yield [`${name}, ${green(greenTravel)}, travel not paid`, { ...journey, travelPaid: false }]
    }
  }
}

function* dearJourneys(call) {
  const stay = { ...teacher, activity: 'STT', days: 5, travelDays: 0, dailyRate: 100_00, greenTravel: true }
  const journey = { ...stay, receivingCountry: countryOfGroup(figuresOf(call), 3) }
  const lump = lumpSum(figuresOf(call).travelTable, journey.distanceMetres, true) * 100
  // D4: the highest cost of which the lump sum still covers 70 %, and one cent more.
  const most = Math.floor(lump / 0.7)
  for (const realTravelCost of [lump, most, most + 1]) {
    yield [`green journey that costs ${realTravelCost} cents`, { ...journey, realTravelCost }]
  }
  yield ['plain journey that costs as much', { ...journey, greenTravel: false, realTravelCost: most + 1 }]
}

export function* travelEdges(call) {
  yield* bands(call)
  yield* entitlements(call)
  yield* dearJourneys(call)
}
