// Staff: the rates of each group, day 15 and the last day, the minimum of days, travel days with and without green
// travel, teaching hours.

import { durationOf, mostTravelDays } from '../../reference/call-grant.mjs'
import { figuresOf } from '../../reference/figures.mjs'
import { besideRates } from './monthly.mjs'
import { countryOfGroup, home, partner, region13, region14, teacher } from './people.mjs'

/** C2: the last day at the full rate. */
export const lastInFull = 14

function* rates(call) {
  const figures = figuresOf(call)
  const stay = { ...teacher, activity: 'STT', days: 5, travelDays: 0 }
  for (const group of [1, 2, 3]) {
    const receivingCountry = countryOfGroup(figures, group, home)
    yield [`STT to group ${group}, no rate told`, { ...stay, receivingCountry }]
    // A floor of 0 is not a printed figure.
    for (const rate of besideRates(figures.staff[group]).filter((euros) => euros > 0)) {
      yield [`STT to group ${group} at ${rate} a day`, { ...stay, receivingCountry, dailyRate: rate * 100 }]
    }
  }
  for (const [name, receivingCountry] of Object.entries({ 13: region13, 14: region14, '1 to 12': partner })) {
    yield [`STT to region ${name}, no rate told`, { ...stay, receivingCountry }]
  }
  const most = figures.staffToPartners
  for (const rate of [most, most + 1]) {
    yield [`STT to regions 1 to 12 at ${rate} a day`, { ...stay, receivingCountry: partner, dailyRate: rate * 100 }]
  }
}

function* lengths(call) {
  const receivingCountry = countryOfGroup(figuresOf(call), 3)
  const stay = { ...teacher, activity: 'STT', receivingCountry, dailyRate: 101_00, travelDays: 0 }
  const [shortest, longest] = durationOf({ kind: 'staff', action: 'KA131', to: 'programme' })
  const edgeLengths = [shortest - 1, shortest, lastInFull, lastInFull + 1, longest, longest + 1, longest + 3]
  for (const days of edgeLengths) yield [`STT of ${days} ${days === 1 ? 'day' : 'days'}`, { ...stay, days }]
  for (const [name, place] of Object.entries({ 'region 14': region14, 'regions 1 to 12': partner })) {
    const [least] = durationOf({ kind: 'staff', action: 'KA131', to: 'regions1to12' })
    for (const days of [least - 1, least]) {
      yield [`STT of ${days} days to ${name}`, { ...stay, days, receivingCountry: place }]
    }
  }
  for (const [greenTravel, name] of [
    [false, 'plain'],
    [true, 'green'],
  ]) {
    const most = mostTravelDays({ greenTravel })
    const open = { ...stay, days: lastInFull + 1, greenTravel }
    for (const travelDays of [0, most, most + 1]) {
      yield [`STT of 15 + ${travelDays} days, ${name}`, { ...open, travelDays }]
    }
    const { travelDays, ...untold } = open
    yield [`STT of 15 days, ${name}, travel days not told`, untold]
  }
  yield ['STT of 15 days, one interrupted', { ...stay, days: lastInFull + 1, interruptedDays: 1 }]
  for (const fundedDays of [shortest - 1, shortest]) {
    yield [`STT of 20 days, paid for ${fundedDays}`, { ...stay, days: 20, fundedDays }]
  }
  yield ['STT with fewer opportunities', { ...stay, days: 5, fewerOpportunities: true }]
  const bip = { ...stay, activity: 'BIP', virtualPart: true }
  for (const days of durationOf({ activity: 'BIP' }).flatMap((end, last) => (last ? [end, end + 1] : [end - 1, end]))) {
    yield [`staff in a BIP of ${days} days`, { ...bip, days }]
  }
}

function* teaching(call) {
  const receivingCountry = countryOfGroup(figuresOf(call), 3)
  const stay = { ...teacher, activity: 'STA', receivingCountry, dailyRate: 101_00, travelDays: 0 }
  // [days, one hour too few]: 8 days are 8 + 8/7 hours.
  for (const [days, hours] of [
    [7, 7],
    [8, 9],
    [15, 17],
  ]) {
    for (const teachingHours of [hours, hours + 1]) {
      yield [`STA of ${days} days with ${teachingHours} hours`, { ...stay, days, teachingHours }]
    }
  }
  for (const teachingHours of [3, 4]) {
    const combined = { ...stay, activity: 'combinedStaff', days: 10, teachingHours }
    yield [`teaching and training of 10 days with ${teachingHours} hours`, combined]
  }
}

/** Guide 2026, 56, 57 and 71: staff of enterprises come for one day or more, and need no hours. */
function* enterprises(call) {
  if (call < 2026) return
  const figures = figuresOf(call)
  const receivingCountry = countryOfGroup(figures, 1, home)
  const invited = { ...teacher, role: 'enterpriseStaff', activity: 'STA', direction: 'incoming', sendingCountry: home }
  const stay = { ...invited, receivingCountry, travelDays: 0, teachingHours: 0 }
  for (const days of [1, lastInFull, lastInFull + 1, 60, 61]) {
    yield [`STA of an enterprise, ${days} ${days === 1 ? 'day' : 'days'}`, { ...stay, days }]
  }
  for (const group of [2, 3]) {
    yield [
      `STA of an enterprise in group ${group}`,
      { ...stay, receivingCountry: countryOfGroup(figures, group), days: 2 },
    ]
  }
}

export function* staffEdges(call) {
  yield* rates(call)
  yield* lengths(call)
  yield* teaching(call)
  yield* enterprises(call)
}
