// All edges of all rules, for each call, derived from the tables of the naive reference.

import { calls, figuresOf } from '../../reference/figures.mjs'
import { dateEdges, projectEdges, proposedCallEdges } from './dates.mjs'
import { exchangeEdges } from './exchanges.mjs'
import { institutionEdges } from './institution.mjs'
import { monthlyEdges } from './monthly.mjs'
import { countryOfGroup, student } from './people.mjs'
import { shortStayEdges } from './short-stays.mjs'
import { staffEdges } from './staff.mjs'
import { travelEdges } from './travel.mjs'

const edge = ([title, mobility]) => ({ title, mobility: JSON.parse(JSON.stringify(mobility)) })

const withCall = (edges, call) => [...edges].map(([title, mobility]) => edge([title, { call, ...mobility }]))

const edgesOf = (call) => [
  ...[
    monthlyEdges,
    shortStayEdges,
    staffEdges,
    exchangeEdges,
    travelEdges,
    institutionEdges,
    dateEdges,
    projectEdges,
  ].flatMap((edges) => withCall(edges(call), call)),
  ...[...proposedCallEdges(call)].map(edge),
]

/** Calls before and after the known ones. */
const edgesOfOtherCalls = () => {
  const latest = figuresOf(calls.at(-1))
  const stays = {
    SMS: { ...student, activity: 'SMS', days: 60, receivingCountry: countryOfGroup(latest, 3) },
    BIP: { ...student, activity: 'BIP', virtualPart: true, days: 5, receivingCountry: countryOfGroup(latest, 3) },
  }
  const years = [calls[0] - 1, calls.at(-1) + 1, calls.at(-1) + 2]
  return Object.entries(stays).flatMap(([name, stay]) =>
    years.map((call) => edge([`${name} of call ${call}`, { call, ...stay }])),
  )
}

/** The name of each committed list, with its edges. */
export const lists = {
  ...Object.fromEntries(calls.map((call) => [call, edgesOf(call)])),
  'other-calls': edgesOfOtherCalls(),
}
