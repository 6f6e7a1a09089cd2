// The same questions asked of general rule engines, with the rules in engines/: a student in a BIP and teaching staff
// to a partner country (ICM), call 2023, as USMB pays them. Before the timing, every engine must give the right total
// for every question. What each engine explains: publicodes its evaluation tree, json-rules-engine the conditions that
// held, json-logic-js nothing, Passerelle every line with its proof, the call's figure, the assumptions and the next
// question.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import jsonLogic from 'json-logic-js'
import { Engine as RulesEngine } from 'json-rules-engine'
import { createPasserelle } from 'passerelle'
import Publicodes from 'publicodes'
import { median, row } from './measure.mjs'

const rulesOf = (name) => JSON.parse(readFileSync(new URL(`engines/${name}.json`, import.meta.url), 'utf8'))

const usmb = { institution: 'usmb', call: 2023, direction: 'outgoing' }
const bip = { ...usmb, role: 'student', activity: 'BIP', distanceMetres: 1_400_000 }
const icm = { ...usmb, role: 'teachingStaff', activity: 'STA', receivingCountry: 'JP', days: 5 }
const questions = [
  ...[5, 15, 20].map((days) => ({ ...bip, days, fewerOpportunities: false, greenTravel: false })),
  { ...bip, days: 14, fewerOpportunities: false, greenTravel: true },
  { ...bip, days: 15, fewerOpportunities: true, greenTravel: false },
  { ...bip, days: 10, fewerOpportunities: true, greenTravel: true },
  ...[300, 2500, 9600].map((kilometres) => ({ ...icm, distanceMetres: kilometres * 1000, greenTravel: false })),
  { ...icm, distanceMetres: 3_500_000, greenTravel: true },
  { ...icm, distanceMetres: 5_200_000, days: 10, greenTravel: false },
].map((question) => ({ fewerOpportunities: false, ...question }))

async function passerelle() {
  const core = await createPasserelle()
  return (question) => core.estimate(question).value.total.low
}

function publicodes() {
  // A warning costs the engine time: rules that cause warnings would make the comparison unfair.
  const refuse = (message) => assert.fail(message)
  const engine = new Publicodes(rulesOf('publicodes'), { logger: { log() {}, warn: refuse, error: refuse } })
  const truth = (answer) => (answer ? 'oui' : 'non')
  return ({ activity, days, distanceMetres, fewerOpportunities, greenTravel }) => {
    engine.setSituation({
      activité: `'${activity}'`,
      jours: `${days} jour`,
      distance: `${distanceMetres / 1000} km`,
      "moins d'opportunités": truth(fewerOpportunities),
      'voyage vert': truth(greenTravel),
    })
    return engine.evaluate('total').nodeValue * 100
  }
}

function jsonRulesEngine() {
  const engine = new RulesEngine(rulesOf('json-rules-engine'))
  const cents = (days, { amount, rate, fromDay, toDay, travelDays = 0 }) =>
    amount ?? rate * (Math.min(days, toDay) - fromDay + 1 + travelDays)
  return async (question) => {
    const { events } = await engine.run(question)
    return events.reduce((sum, { params }) => sum + cents(question.days, params), 0)
  }
}

function jsonLogicJs() {
  const rules = rulesOf('json-logic')
  return (question) => jsonLogic.apply(rules, question)
}

/** Microseconds for one question, in a batch that asks all questions `times` times. */
async function batch(ask, times) {
  const start = performance.now()
  for (let time = 0; time < times; ++time) {
    for (const question of questions) {
      const told = ask(question)
      if (typeof told === 'object') await told
    }
  }
  return ((performance.now() - start) * 1000) / (times * questions.length)
}

const engines = [
  { name: 'Passerelle, explained', ask: await passerelle(), times: 400 },
  { name: 'publicodes 1.10, explained', ask: publicodes(), times: 10, atLeast: 60 },
  { name: 'json-rules-engine 7, conditions told', ask: jsonRulesEngine(), times: 50, atLeast: 8 },
  { name: 'json-logic-js 2, explaining nothing', ask: jsonLogicJs(), times: 400 },
]

const totals = questions.map(engines[0].ask)
for (const { name, ask } of engines)
  assert.deepEqual(await Promise.all(questions.map(ask)), totals, `${name} gives other totals`)
console.log(
  `${questions.length} questions, every engine gives every total: ${totals.map((cents) => cents / 100).join(' ')}`,
)

// The engines take turns, so that other load on the machine affects them equally.
const taken = engines.map(() => [])
for (const { ask, times } of engines) for (let warm = 0; warm < 5; ++warm) await batch(ask, times)
for (let run = 0; run < 40; ++run)
  for (const [index, { ask, times }] of engines.entries()) taken[index].push(await batch(ask, times))

const own = median(taken[0])
for (const [index, { name, atLeast }] of engines.entries()) {
  const one = median(taken[index])
  row(name, one, 'us')
  if (index > 0) row('  times Passerelle', one / own, '', atLeast && { atLeast })
}
