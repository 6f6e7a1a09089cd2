// Exchanges with partner countries (KA171): students and staff, incoming and outgoing, by group, and the excluded
// countries.

import { durationOf, mostTravelDays } from '../../reference/call-grant.mjs'
import { figuresOf } from '../../reference/figures.mjs'
import { besideRates } from './monthly.mjs'
import { besideTheGulf, countryOfGroup, gulfState, home, region13, region14, unnamedOfRegion14 } from './people.mjs'
import { studentIn, studentOut, teacherIn, teacherOut } from './people.mjs'
import { lastInFull } from './staff.mjs'

export function* exchangeEdges(call) {
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
    'region 14, the United Kingdom': unnamedOfRegion14,
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
