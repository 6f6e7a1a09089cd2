// Long stays of students: the ranges of each flow, the lengths, the top-ups, the part without a grant.

import { durationOf, flowOf } from '../../reference/call-grant.mjs'
import { figuresOf } from '../../reference/figures.mjs'
import { countryOfGroup, home, partner, region13, region14, student } from './people.mjs'

const groups = [1, 2, 3]

/** [group from, group to, the two countries]; France if it is in the group. */
const pairsOfGroups = (figures) =>
  groups.flatMap((from) =>
    groups.map((to) => {
      const first = countryOfGroup(figures, from)
      const sendingCountry = figures.groups[from].includes(home) ? home : first
      return { from, to, sendingCountry, receivingCountry: countryOfGroup(figures, to, sendingCountry, home) }
    }),
  )

/**
 * Just below, on and just above each end. A fixed rate is tested only below and above: it is paid anyway if no rate is
 * given.
 */
export const besideRates = ([least, most]) =>
  least === most ? [least - 1, most + 1] : [least - 1, least, most, most + 1]

function* ranges(call) {
  const figures = figuresOf(call)
  const stay = { ...student, activity: 'SMS', days: 105 }
  const flows = {}
  for (const { from, to, ...countries } of pairsOfGroups(figures)) {
    const flow = flowOf(figures, countries.sendingCountry, countries.receivingCountry)
    flows[flow] = flows[flow]?.sendingCountry === home ? flows[flow] : countries
    yield [`SMS from group ${from} to group ${to}, ${flow} cost, no rate told`, { ...stay, ...countries }]
  }
  for (const [flow, countries] of Object.entries(flows)) {
    for (const rate of besideRates(figures.monthly[flow])) {
      yield [`SMS to ${flow} cost at ${rate} a month`, { ...stay, ...countries, monthlyRate: rate * 100 }]
    }
  }
  yield ['SMS to region 13, no rate told', { ...stay, receivingCountry: region13 }]
  yield ['SMS to region 14, no rate told', { ...stay, receivingCountry: region14 }]
  yield ['SMS to regions 1 to 12, no rate told', { ...stay, receivingCountry: partner }]
  const rate = figures.monthlyToPartners
  for (const told of besideRates([rate, rate])) {
    yield [`SMS to regions 1 to 12 at ${told} a month`, { ...stay, receivingCountry: partner, monthlyRate: told * 100 }]
  }
}

function* lengths(call) {
  const receivingCountry = countryOfGroup(figuresOf(call), 3)
  for (const activity of ['SMS', 'SMT']) {
    const stay = { ...student, activity, receivingCountry, monthlyRate: 401_00 }
    const [shortest, longest] = durationOf({ kind: 'long' })
    const ends = activity === 'SMS' ? [longest, longest + 1] : []
    for (const days of [shortest - 1, shortest, ...ends]) yield [`${activity} of ${days} days`, { ...stay, days }]
  }
  const [shortest] = durationOf({ kind: 'long' })
  const stay = { ...student, activity: 'SMS', receivingCountry, monthlyRate: 401_00 }
  yield ['SMS of 61 days, one interrupted', { ...stay, days: shortest + 1, interruptedDays: 1 }]
  yield ['SMS of 61 days, two interrupted', { ...stay, days: shortest + 1, interruptedDays: 2 }]
  for (const fundedDays of [shortest - 1, shortest, 149]) {
    yield [`SMS of 150 days, paid for ${fundedDays}`, { ...stay, days: 150, fundedDays }]
  }
}

/** Guide 2026, 54: 12 months a cycle, 24 in one-cycle studies. */
function* cycles(call) {
  if (call < 2026) return
  const receivingCountry = countryOfGroup(figuresOf(call), 3)
  const stay = { ...student, activity: 'SMS', receivingCountry, monthlyRate: 401_00, days: 150 }
  for (const earlierStayDays of [210, 211]) {
    yield [`SMS of 150 days after ${earlierStayDays}`, { ...stay, earlierStayDays }]
    yield [
      `SMS of 150 days after ${earlierStayDays}, several cycles`,
      { ...stay, earlierStayDays, oneCycleStudies: false },
    ]
  }
  for (const earlierStayDays of [570, 571]) {
    yield [`SMS of 150 days after ${earlierStayDays}, one cycle`, { ...stay, earlierStayDays, oneCycleStudies: true }]
  }
}

function* topUps(call) {
  const figures = figuresOf(call)
  const places = { 'a programme country': countryOfGroup(figures, 3), 'region 13': region13, 'region 14': region14 }
  for (const [name, receivingCountry] of Object.entries({ ...places, 'regions 1 to 12': partner })) {
    yield [`SMT to ${name}, no rate told`, { ...student, activity: 'SMT', receivingCountry, days: 61 }]
  }
  for (const activity of ['SMS', 'SMT']) {
    const stay = { ...student, activity, fewerOpportunities: true, days: 61 }
    yield [`${activity} with fewer opportunities`, { ...stay, receivingCountry: places['a programme country'] }]
    yield [`${activity} with fewer opportunities to regions 1 to 12`, { ...stay, receivingCountry: partner }]
    const overseas = { ...student, activity, outermostRegion: true, days: 60 }
    yield [`${activity} from an outermost region`, { ...overseas, receivingCountry: places['a programme country'] }]
    yield [`${activity} from an outermost region to regions 1 to 12`, { ...overseas, receivingCountry: partner }]
  }
  const fixed = figures.monthlyFromOutermost
  if (fixed !== undefined) {
    for (const rate of besideRates([fixed, fixed])) {
      const receivingCountry = places['a programme country']
      const stay = { ...student, activity: 'SMS', outermostRegion: true, days: 60, receivingCountry }
      yield [`SMS from an outermost region at ${rate} a month`, { ...stay, monthlyRate: rate * 100 }]
    }
  }
  const receivingCountry = places['a programme country']
  yield ['study and traineeship combined', { ...student, activity: 'combinedStudent', receivingCountry, days: 90 }]
}

export function* monthlyEdges(call) {
  yield* ranges(call)
  yield* lengths(call)
  yield* cycles(call)
  yield* topUps(call)
}
