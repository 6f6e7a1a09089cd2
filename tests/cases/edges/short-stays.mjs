// Short stays of students: the scale and the top-up at days 5, 14, 15 and 30, travel days, interrupted and unpaid days.

import { durationOf } from '../../reference/call-grant.mjs'
import { figuresOf } from '../../reference/figures.mjs'
import { candidate, countryOfGroup, student, studentIn } from './people.mjs'

const [shortest, longest] = durationOf({ kind: 'short' })
/** B: the last day at the first rate. */
const lastOfFirst = 14
const edgeLengths = [shortest - 1, shortest, lastOfFirst, lastOfFirst + 1, longest, longest + 1]
const ends = [shortest - 1, shortest, longest, longest + 1]

export function* shortStayEdges(call) {
  const receivingCountry = countryOfGroup(figuresOf(call), 3)
  const bip = { ...student, activity: 'BIP', receivingCountry, virtualPart: true }
  const blended = { ...student, activity: 'shortBlended', receivingCountry, virtualPart: true }
  const doctoral = { ...candidate, activity: 'shortDoctoral', receivingCountry }
  for (const days of edgeLengths) yield [`BIP of ${days} days`, { ...bip, days }]
  for (const days of edgeLengths) {
    yield [`blended stay of ${days} days with fewer opportunities`, { ...blended, days, fewerOpportunities: true }]
  }
  for (const days of ends) yield [`doctoral stay of ${days} days`, { ...doctoral, days }]
  const { virtualPart, ...unsaid } = { ...blended, days: shortest }
  yield ['blended stay without a virtual part', { ...unsaid, virtualPart: false }]
  yield ['blended stay, virtual part not told', unsaid]
  yield ['BIP without a virtual part', { ...unsaid, activity: 'BIP', virtualPart: false }]
  yield ['BIP, virtual part not told', { ...unsaid, activity: 'BIP' }]
  yield ['doctoral stay without a virtual part', { ...doctoral, days: shortest, virtualPart: false }]
  for (const travelDays of [1, 2, 3]) yield [`BIP of 5 + ${travelDays} days`, { ...bip, days: 5, travelDays }]
  for (const travelDays of [2, 3]) {
    const stay = { ...bip, days: 5, travelDays, greenTravel: true }
    yield [`BIP of 5 + ${travelDays} days, green`, stay]
  }
  yield ['BIP of 14 + 1 days: a travel day is paid as a first day', { ...bip, days: lastOfFirst, travelDays: 1 }]
  yield ['BIP of 15 days, one interrupted', { ...bip, days: lastOfFirst + 1, interruptedDays: 1 }]
  yield ['BIP of 31 days, one interrupted', { ...bip, days: longest + 1, interruptedDays: 1 }]
  for (const fundedDays of [shortest - 1, shortest]) {
    yield [`BIP of 20 days, paid for ${fundedDays}`, { ...bip, days: 20, fundedDays }]
  }
  const guest = { ...studentIn, role: 'doctoralCandidate', activity: 'shortDoctoral' }
  for (const days of [lastOfFirst, lastOfFirst + 1]) {
    yield [`KA171 doctoral stay of ${days} days with fewer opportunities`, { ...guest, days, fewerOpportunities: true }]
  }
}
