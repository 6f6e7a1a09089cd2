// An institution that published its own terms: what it pays for a BIP, to its staff, and for KA171 exchanges.

import { figuresOf } from '../../reference/figures.mjs'
import { countryOfGroup, student, studentIn, studentOut, teacher, teacherIn, teacherOut } from './people.mjs'

const institution = 'usmb'

export function* institutionEdges(call) {
  const receivingCountry = countryOfGroup(figuresOf(call), 3)
  const bip = { ...student, institution, activity: 'BIP', virtualPart: true, receivingCountry }
  for (const days of [14, 15]) yield [`USMB: BIP of ${days} days`, { ...bip, days }]
  yield ['USMB: BIP of 5 days, green', { ...bip, days: 5, greenTravel: true }]
  yield ['USMB: STT of 5 days', { ...teacher, institution, activity: 'STT', receivingCountry, days: 5 }]
  yield ['USMB: KA171 student in', { ...studentIn, institution, activity: 'SMS', days: 150 }]
  yield ['USMB: KA171 student in, green', { ...studentIn, institution, activity: 'SMS', days: 150, greenTravel: true }]
  yield ['USMB: KA171 student out', { ...studentOut, institution, activity: 'SMS', days: 150 }]
  for (const days of [5, 6]) {
    yield [`USMB: KA171 staff in, ${days} days`, { ...teacherIn, institution, activity: 'STA', days }]
    yield [`USMB: KA171 staff out, ${days} days`, { ...teacherOut, institution, activity: 'STT', days }]
  }
}
