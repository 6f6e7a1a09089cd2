// The results, for a person and for a later run.
import { createHash } from 'node:crypto'
import { addressOf } from './points.mjs'

/** `count` points chosen by `seed`. If a source changes, the points of all other lines keep their order. */
export function choose(points, seed, count) {
  const order = (point) =>
    createHash('sha256')
      .update(`${seed}\0${addressOf(point)}`)
      .digest('hex')
  const ordered = points.map((point) => [order(point), point]).sort(([left], [right]) => (left < right ? -1 : 1))
  return ordered.slice(0, count).map(([, point]) => point)
}

export const placeOf = ({ file, line, change, occurrence, text }) =>
  `${file}:${line}  ${change}${occurrence > 1 ? ` (${occurrence})` : ''}\n      ${text}`

/** The faults of the list of equivalent mutants: entries that match no point, and points with two entries. */
export function faultsOfEquivalents(equivalents, points) {
  const known = new Set(points.map(addressOf))
  const faults = []
  const seen = new Set()
  for (const entry of equivalents) {
    const address = addressOf(entry)
    const name = `${entry.file}: ${entry.change}${entry.occurrence ? ` (${entry.occurrence})` : ''}: ${entry.text}`
    if (!known.has(address)) faults.push(`no mutant is named by ${name}`)
    if (seen.has(address)) faults.push(`named twice: ${name}`)
    if (!entry.reason) faults.push(`without a reason: ${name}`)
    seen.add(address)
  }
  return faults
}

/** Results marked with the list of equivalents; `faults` has the equivalent mutants that a test killed. */
export function withEquivalents(results, equivalents) {
  const reasons = new Map(equivalents.map((entry) => [addressOf(entry), entry.reason]))
  const faults = []
  const judged = results.map((result) => {
    const reason = reasons.get(addressOf(result.point))
    if (reason === undefined) return result
    if (result.outcome === 'killed')
      faults.push(`named equivalent, but ${result.by} tells it apart: ${placeOf(result.point)}`)
    return { ...result, outcome: 'equivalent', reason }
  })
  return { results: judged, faults }
}

const roomOf = ({ point }) => point.file.split('/')[1]

function row(title, results) {
  const of = (...outcomes) => results.filter(({ outcome }) => outcomes.includes(outcome)).length
  const killed = of('killed')
  const survived = of('survived', 'notReached')
  const share = killed + survived === 0 ? '' : `${((100 * killed) / (killed + survived)).toFixed(1)} %`
  const cells = [results.length, killed, survived, of('equivalent')].map((number) => String(number).padStart(10))
  return `${title.padEnd(14)}${cells.join('')}${share.padStart(10)}`
}

/** The summary by room, and the survivors. */
export function summary(results) {
  const titles = ['mutants', 'killed', 'survived', 'equivalent', ''].map((title) => title.padStart(10))
  const lines = [`${''.padEnd(14)}${titles.join('')}`]
  for (const room of new Set(results.map(roomOf))) {
    lines.push(row(`core/${room}`, results.filter((result) => roomOf(result) === room))) // prettier-ignore
  }
  lines.push(row('all', results), '')
  for (const { point, outcome } of results) {
    if (outcome === 'survived') lines.push(`survived  ${placeOf(point)}`)
    if (outcome === 'notReached') lines.push(`survived, not reached by any test  ${placeOf(point)}`)
  }
  return lines.join('\n')
}

/** For build/mutate/results.json, with which a later run can be compared. */
export const toJson = (results, settings) => ({
  ...settings,
  mutants: results.map(({ point: { file, line, text, change, occurrence, number }, ...verdict }) => ({
    number,
    file,
    line,
    text,
    change,
    occurrence,
    ...verdict,
  })),
})

/**
 * Mutants that survive now and were killed in an earlier run. Mutants that the earlier run did not have are ignored.
 */
export function newSurvivors(results, earlier) {
  const killed = new Set(earlier.mutants.filter(({ outcome }) => outcome === 'killed').map(addressOf))
  return results.filter(
    ({ point, outcome }) => (outcome === 'survived' || outcome === 'notReached') && killed.has(addressOf(point)),
  )
}
