// Compares the core with the naive reference, field by field, over random mobilities.
//
//   node tests/reference/compare.mjs [COUNT [SEED [CALLS]]]
//
// COUNT is 100000 by default, as in scripts/test. SEED is random by default, and printed. CALLS, such as 2021,2023,
// limits the calls. The status is 1 if a field disagrees or if the coverage is too low. A million mobilities over every
// call take a minute and a half on one processor:
//
//   node tests/reference/compare.mjs 1000000 20261121

import { pathToFileURL } from 'node:url'
import { none } from './amounts.mjs'
import { topUpRules } from './call-grant.mjs'
import { calls as everyCall } from './figures.mjs'
import { conditionsOf, gapsOf, outsideOf } from './notices.mjs'
import { kinds, randomMobilities } from './random.mjs'
import { expectedOf } from './reference.mjs'

const supportRules = ['monthlySupport', 'shortStaySupport', 'staffSupport', 'undetermined']
const travelRules = ['travel', 'greenSupplement']
/** Every rule whose amount is compared; compare.test.mjs checks that these are the rules of the core. */
export const comparedRules = [...supportRules, ...travelRules, 'exceptionalTravel', ...topUpRules]

const sumOfLines = (grant, rules) => {
  const lines = grant.lines.filter(({ rule }) => rules.includes(rule))
  if (lines.length === 0) return none
  return {
    low: lines.reduce((sum, { amount }) => sum + amount.low, 0),
    high: lines.reduce((sum, { amount }) => sum + amount.high, 0),
  }
}

/** The expected and the actual values: [field, expected, found]. */
const fieldsOf = (expected, grant) => {
  const { topUps, support } = expected
  const fields = [
    ['call', expected.call === none ? undefined : expected.call, grant.call?.year],
    ['days', expected.days, grant.stay?.days],
    ['convention', expected.convention, grant.stay?.convention],
    // An answer states them unless all days on site and no travel days are paid.
    ['fundedDays', expected.fundedDays, grant.stay?.fundedDays ?? grant.stay?.days],
    ['travelDays', expected.travelDays, grant.stay?.travelDays ?? 0],
    ['band', expected.band, grant.band && { from: grant.band.from, below: grant.band.below }],
    ['support', support, sumOfLines(grant, supportRules)],
    ['travel', expected.travel, sumOfLines(grant, travelRules)],
    ['greenSupplement', expected.greenSupplement, sumOfLines(grant, ['greenSupplement'])],
    ['exceptionalTravel', expected.exceptionalTravel, sumOfLines(grant, ['exceptionalTravel'])],
    ...topUpRules.map((rule) => [rule, topUps[rule], sumOfLines(grant, [rule])]),
    ['total', expected.total, grant.total ?? none],
  ]
  if (support !== undefined && support !== none) {
    const named = grant.lines.find(({ rule }) => supportRules.includes(rule))?.rule
    fields.push(['supportRule', expected.supportRule, named])
  }
  return fields
}

/**
 * The notices in addition to the amounts, for a mobility that leaves nothing open: [field, expected, found], as texts.
 */
const noticesIn = (mobility, grant, verdict) => {
  if (['greenTravel', 'fewerOpportunities', 'distanceMetres'].some((field) => mobility[field] === undefined)) return []
  if (mobility.activity === 'combinedStudent') return [] // not modelled, and no source states what is paid for it
  const [gaps, outside, conditions] = [gapsOf(mobility), outsideOf(mobility), conditionsOf(mobility)]
  const aboutTheStay = ['duration', 'fundedDays', 'projectPeriod', 'virtualPart', 'teachingHours']
  const known = [...aboutTheStay, 'excludedCountry', 'cycleMonths']
  const named = (status) =>
    verdict.conditions.filter((one) => one.status === status && known.includes(one.kind)).map(({ kind }) => kind)
  const text = (list) => [...list].sort().join('; ')
  return [
    ['unpriced', gaps && Object.entries(gaps), grant.unpriced?.map(({ rule, reason }) => [rule, reason])],
    [
      'outside',
      outside?.map(([field, , most]) => [field, most]),
      grant.outside?.map((one) => [one.field, one.maximum]),
    ],
    ...['notMet', 'cannotTellYet'].map((status) => [status, conditions?.[status], verdict && named(status)]),
  ].flatMap(([field, expected, found]) => (expected && verdict ? [[field, text(expected), text(found ?? [])]] : []))
}

/** Compares a number, a word, or the expected ends of an object. */
const agrees = (expected, found) => {
  if (typeof expected !== 'object') return expected === found
  if (typeof found !== 'object') return false
  return Object.entries(expected).every(([name, value]) => value === undefined || found[name] === value)
}
/** The last band has no upper end; this differs from an upper end that is not expected. */
const bandAgrees = (expected, found) => found?.from === expected.from && found?.below === expected.below

/** An assumption of the core that its answer reports is part of the question that it answered. */
const assumable = ['greenTravel', 'fewerOpportunities', 'outermostRegion', 'sendingCountry', 'receivingCountry']
const valueOf = (word) => ({ true: true, false: false })[word] ?? word
const assumedIn = (mobility, { assumptions = [] }) =>
  Object.fromEntries(
    assumptions
      .filter(({ field }) => assumable.includes(field) && mobility[field] === undefined)
      .map(({ field, value }) => [field, valueOf(value)]),
  )

const categoryOf = ({ call, action, activity, direction, institution }) =>
  [call, action, activity, direction, institution].filter((word) => word !== undefined).join(' ')

/** The kind of difference, so that one cause makes one group. */
const differenceOf = (expected, found) => {
  if (found === undefined || found === none) return 'missing'
  if (expected === none) return 'not expected'
  if (found.low === undefined || expected.high === undefined) return 'another'
  const ends = ['low', 'high'].filter((end) => expected[end] !== undefined && expected[end] !== found[end])
  return ends.map((end) => `${end} end ${found[end] < expected[end] ? 'lower' : 'higher'}`).join(', ')
}

const atUsmb = ['KA131 SMS', 'KA131 SMT', 'KA131 BIP', 'KA131 STA', 'KA131 STT', 'KA171 SMS', 'KA171 STA', 'KA171 STT']

/** Categories that must occur with a covered total. */
const categoriesToCover = (calls) =>
  calls.flatMap((call) => [
    ...kinds.map((kind) => categoryOf({ call, ...kind })),
    ...kinds
      .filter(({ action, activity }) => call <= 2023 && atUsmb.includes(`${action} ${activity}`))
      .map((kind) => categoryOf({ call, ...kind, institution: 'usmb' })),
  ])

/**
 * `estimateAll` answers a list of mobilities with a list, `estimate` one mobility; an answer is a grant, or the result
 * of the package: { ok: true, value: grant } or { ok: false, problems }. With `check`, verdicts are compared as well.
 */
export const compare = ({
  estimate,
  estimateAll,
  check,
  count,
  seed,
  calls = everyCall,
  examples = 2,
  chunk = 5000,
}) => {
  const answersOf = estimateAll ?? ((mobilities) => mobilities.map((mobility) => estimate(mobility)))
  const report = { seed, asked: 0, assumed: {}, covered: {}, totalsByCategory: {}, disagreements: {} }

  const disagree = (field, mobility, expected, found) => {
    const group = [field, differenceOf(expected, found), categoryOf({ ...mobility, call: undefined })].join(': ')
    const entry = (report.disagreements[group] ??= { field, group, count: 0, calls: {}, examples: [] })
    entry.count += 1
    const call = mobility.call ?? 'no call'
    entry.calls[call] = (entry.calls[call] ?? 0) + 1
    if (entry.examples.length < examples) entry.examples.push({ mobility, expected, found })
  }
  const judge = (question, answer) => {
    const grant = answer?.ok === undefined ? answer : answer.value
    if (grant === undefined) return disagree('refused', question.mobility, question.expected, answer?.problems)
    const assumed = assumedIn(question.mobility, grant)
    for (const field of Object.keys(assumed)) report.assumed[field] = (report.assumed[field] ?? 0) + 1
    const mobility = { ...question.mobility, ...assumed }
    const expected = Object.keys(assumed).length > 0 ? expectedOf(mobility) : question.expected
    if (expected === undefined) return
    const notices = check ? noticesIn(question.mobility, grant, check(question.mobility).value) : []
    for (const [field, wanted, found] of [...fieldsOf(expected, grant), ...notices]) {
      if (wanted === undefined) continue
      report.covered[field] = (report.covered[field] ?? 0) + 1
      if (!(field === 'band' ? bandAgrees : agrees)(wanted, found)) disagree(field, mobility, wanted, found)
    }
    if (expected.total !== undefined) {
      const category = categoryOf(mobility)
      report.totalsByCategory[category] = (report.totalsByCategory[category] ?? 0) + 1
    }
  }

  let questions = []
  const judgeAll = () => {
    const answers = answersOf(questions.map(({ mobility }) => mobility))
    if (answers.length !== questions.length) throw new Error(`${questions.length} asked, ${answers.length} answered`)
    questions.forEach((question, index) => judge(question, answers[index]))
    questions = []
  }
  for (const mobility of randomMobilities(count, seed, { fromCalls: calls })) {
    const expected = expectedOf(mobility)
    if (expected !== undefined && expected.call !== none && !calls.includes(expected.call)) continue
    report.asked += 1
    if (expected === undefined) continue
    questions.push({ mobility, expected })
    if (questions.length === chunk) judgeAll()
  }
  judgeAll()
  return { ...report, tooLittle: tooLittleOf(report, calls) }
}

/** The minimum share of mobilities for which each field must be covered. */
const leastShares = { total: 1 / 2, support: 2 / 3, travel: 1 / 2, days: 7 / 8 }
const leastOfCategory = 5

/** What was covered too rarely, as texts; an empty list if nothing was. */
const tooLittleOf = ({ asked, covered, totalsByCategory }, calls) => [
  ...Object.entries(leastShares)
    .filter(([field, share]) => !((covered[field] ?? 0) >= asked * share && asked > 0))
    .map(([field]) => `${field}: ${covered[field] ?? 0} of ${asked}`),
  ...categoriesToCover(calls)
    .filter((category) => (totalsByCategory[category] ?? 0) < leastOfCategory)
    .map((category) => `total of ${category}: ${totalsByCategory[category] ?? 0}`),
]

const print = ({ seed, asked, assumed, covered, disagreements, tooLittle }) => {
  const entries = Object.values(disagreements).sort((one, other) => other.count - one.count)
  for (const entry of entries) {
    const byCall = Object.entries(entry.calls).map(([call, times]) => `${call} ${times}`)
    console.log(`${entry.group}: ${entry.count} (${byCall.join(', ')})`)
    for (const example of entry.examples) console.log(`  ${JSON.stringify(example)}`)
  }
  console.log(`seed ${seed}: ${asked} mobilities asked`)
  for (const [field, times] of Object.entries(assumed)) console.log(`answered for the user: ${field} ${times} times`)
  for (const [field, times] of Object.entries(covered)) {
    const wrong = entries.filter((entry) => entry.field === field).reduce((sum, entry) => sum + entry.count, 0)
    console.log(`${field.padEnd(24)} ${times} covered, ${asked - times} not, ${wrong} disagree`)
  }
  const refused = entries.filter(({ field }) => field === 'refused').reduce((sum, entry) => sum + entry.count, 0)
  if (refused > 0) console.log(`refused: ${refused}`)
  for (const words of tooLittle) console.log(`covered too little: ${words}`)
}

const main = async ([count = '100000', seed = String(Math.floor(Math.random() * 2 ** 32)), calls]) => {
  const { createPasserelle } = await import('../../build/package/index.js')
  const core = await createPasserelle()
  const report = compare({
    estimate: (mobility) => core.estimate(mobility),
    check: (mobility) => core.check(mobility),
    count: Number(count),
    seed: Number(seed),
    calls: calls?.split(',').map(Number),
  })
  print(report)
  process.exitCode = report.tooLittle.length > 0 || Object.keys(report.disagreements).length > 0 ? 1 : 0
}
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main(process.argv.slice(2))
