// Staff: the rates of each group, day 15 and the last day, the least days, travel days plain and green, teaching hours.

import { durationOf, mostTravelDays } from '../../reference/call-grant.mjs'
import { figuresOf } from '../../reference/figures.mjs'
import { besideRates } from './monthly.mjs'
import { besideTheGulf, countryOfGroup, gulfState, home, partner, region13, region14 } from './people.mjs'
import { studentIn, studentOut, teacher, teacherIn, teacherOut } from './people.mjs'

/** C2: the last day at the full rate. */
const lastInFull = 14

function* rates(call) {
  const figures = figuresOf(call)
  const stay = { ...teacher, activity: 'STT', days: 5, travelDays: 0 }
  for (const group of [1, 2, 3]) {
    const receivingCountry = countryOfGroup(figures, group, home)
    yield [`STT to group ${group}, no rate told`, { ...stay, receivingCountry }]
    // A floor of nothing is one that nobody printed.
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
  // [days, hours too few by one]: 8 days are 8 + 8/7 hours.
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

function* exchanges(call) {
  const figures = figuresOf(call)
  for (const group of [1, 2, 3]) {
    const receivingCountry = figures.groups[group].includes(home) ? home : countryOfGroup(figures, group)
    const student = { ...studentIn, activity: 'SMS', days: 61, receivingCountry }
    yield [`KA171 student into group ${group}`, student]
    const staff = { ...teacherIn, activity: 'STA', days: 5, receivingCountry }
    yield [`KA171 staff into group ${group}, 5 + 2 days`, { ...staff, travelDays: 2 }]
    const rate = figures.partnerStaffIn[group]
    for (const told of besideRates([rate, rate])) {
      yield [`KA171 staff into group ${group} at ${told} a day`, { ...staff, travelDays: 0, dailyRate: told * 100 }]
    }
  }
  yield ['KA171 student out', { ...studentOut, activity: 'SMS', days: 61 }]
  for (const rate of besideRates([figures.partnerStudentOut, figures.partnerStudentOut])) {
    yield [
      `KA171 student out at ${rate} a month`,
      { ...studentOut, activity: 'SMS', days: 61, monthlyRate: rate * 100 },
    ]
  }
  for (const days of durationOf({ kind: 'long' }).flatMap((end, last) => (last ? [end, end + 1] : [end - 1, end]))) {
    yield [
      `KA171 trainee in, ${days} days, with fewer opportunities`,
      { ...studentIn, activity: 'SMT', days, fewerOpportunities: true },
    ]
  }
  const [shortest, longest] = durationOf({ kind: 'staff', action: 'KA171' })
  for (const days of [shortest - 1, shortest, lastInFull, lastInFull + 1, longest, longest + 1]) {
    yield [`KA171 staff out, ${days} days, no travel day`, { ...teacherOut, activity: 'STA', days, travelDays: 0 }]
  }
  for (const [greenTravel, name] of [
    [false, 'plain'],
    [true, 'green'],
  ]) {
    const most = mostTravelDays({ greenTravel })
    for (const travelDays of [most, most + 1]) {
      yield [
        `KA171 staff in, 5 + ${travelDays} days, ${name}`,
        { ...teacherIn, activity: 'STT', days: 5, greenTravel, travelDays },
      ]
    }
  }
  const places = {
    'region 13': region13,
    'region 14': region14,
    'the Gulf': gulfState,
    'beside the Gulf': besideTheGulf,
  }
  for (const [name, receivingCountry] of Object.entries({
    ...places,
    'a programme country': countryOfGroup(figures, 3),
  })) {
    yield [`KA171 staff out to ${name}`, { ...teacherOut, activity: 'STT', days: 5, travelDays: 2, receivingCountry }]
    yield [
      `KA171 student in from ${name}`,
      { ...studentIn, activity: 'SMS', days: 60, sendingCountry: receivingCountry },
    ]
  }
}

export function* staffEdges(call) {
  yield* rates(call)
  yield* lengths(call)
  yield* teaching(call)
  yield* exchanges(call)
}
