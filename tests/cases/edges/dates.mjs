// Dates: the 30-day formula at the ends of months, with calendar days for comparison, the call that a first day
// proposes, and the years in which a KA171 project may spend.

import { Calendar } from '../../reference/day-count.mjs'
import { figuresOf } from '../../reference/figures.mjs'
import { countryOfGroup, student, studentIn, teacher, teacherOut } from './people.mjs'

const lastOfFebruary = (year) => {
  const calendar = new Calendar(`${year}-02-27`)
  while (!calendar.isLastOfMonth()) calendar.turn()
  return String(calendar)
}

export function* dateEdges(call) {
  const receivingCountry = countryOfGroup(figuresOf(call), 3)
  const long = { ...student, activity: 'SMS', receivingCountry, monthlyRate: 401_00 }
  const february = lastOfFebruary(call)
  const stays = [
    [`${call}-01-01`, `${call}-04-15`],
    [`${call}-01-01`, february],
    [`${call}-01-31`, february],
    [`${call}-01-31`, `${call}-03-30`],
    [`${call}-01-31`, `${call}-03-31`],
    [`${call}-02-01`, `${call}-03-30`],
    [`${call}-02-01`, `${call}-03-31`],
    [february, `${call}-04-30`],
    [`${call}-03-30`, `${call}-03-31`],
    [`${call}-07-31`, `${call}-07-31`],
    [`${call}-07-31`, `${call}-08-31`],
    [`${call}-09-15`, `${call + 1}-02-14`],
    [`${call}-09-01`, `${call + 1}-08-31`],
    [`${call}-08-31`, `${call + 1}-08-30`],
  ]
  for (const [start, end] of stays) yield [`SMS from ${start} to ${end}`, { ...long, start, end }]
  const bip = { ...student, activity: 'BIP', virtualPart: true, receivingCountry }
  yield ['BIP across the end of February', { ...bip, start: `${call}-02-16`, end: `${call}-03-01` }]
  yield ['BIP across the 31st', { ...bip, start: `${call}-03-18`, end: `${call}-03-31` }]
  const staff = { ...teacher, activity: 'STT', receivingCountry, dailyRate: 101_00, travelDays: 0 }
  const twoMonths = [
    [`${call}-07-01`, `${call}-08-31`],
    [`${call}-07-01`, `${call}-09-01`],
    [`${call}-07-31`, `${call}-09-30`],
    [`${call}-07-31`, `${call}-10-01`],
  ]
  for (const [start, end] of twoMonths) yield [`STT from ${start} to ${end}`, { ...staff, start, end }]
}

/** The academic year in which a stay begins determines the proposed call. */
export function* proposedCallEdges(call) {
  const stay = {
    ...student,
    activity: 'SMS',
    receivingCountry: countryOfGroup(figuresOf(call), 3),
    monthlyRate: 401_00,
  }
  for (const [start, end] of [
    [`${call}-08-31`, `${call}-12-31`],
    [`${call}-09-01`, `${call}-12-31`],
    [`${call + 1}-08-31`, `${call + 1}-12-31`],
  ]) {
    yield [`SMS from ${start}, call not told`, { ...stay, start, end }]
  }
}

/** E2: from 1 August of the call year, for 24 or 36 months. */
export function* projectEdges(call) {
  const guest = { ...studentIn, activity: 'SMS' }
  const staff = { ...teacherOut, activity: 'STT', travelDays: 0 }
  yield [
    'KA171 stay that begins the day before the project',
    { ...guest, start: `${call}-07-31`, end: `${call}-12-31` },
  ]
  yield ['KA171 stay that begins with the project', { ...guest, start: `${call}-08-01`, end: `${call}-12-31` }]
  for (const years of [2, 3]) {
    const [last, after] = [`${call + years}-07-31`, `${call + years}-08-01`]
    yield [`KA171 stay that ends on ${last}`, { ...staff, start: `${call + years}-07-20`, end: last }]
    yield [`KA171 stay that ends on ${after}`, { ...staff, start: `${call + years}-07-20`, end: after }]
  }
}
