// The worked cases, for the tests that run them in JavaScript.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'

const folder = new URL('./', import.meta.url)

export const cases = readdirSync(folder, { recursive: true })
  .filter((path) => path.endsWith('.json'))
  .sort()
  .map((path) => ({ path, ...JSON.parse(readFileSync(new URL(path, folder), 'utf8')) }))

/** Euros written as arithmetic, to cents, half up. */
function cents(arithmetic) {
  if (!/^[\d\s.*/+()-]+$/.test(arithmetic)) throw new Error(`not arithmetic: ${arithmetic}`)
  return Math.floor(Function(`return (${arithmetic})`)() * 100 + 0.5 + 1e-7)
}

/** The total that a case's author worked out without the core; undefined where nothing can be priced. */
export function centsOf(working) {
  if (working === 'none') return undefined
  const { low, high } = typeof working === 'string' ? { low: working, high: working } : working
  return { low: cents(low), high: cents(high) }
}

/** Questions that are more than a mobility, and the amounts of their answers that `working` is about. */
export const foundIn = {
  compareCalls: ({ calls }) => calls.map(({ total }) => total),
  earlyReturn: ({ settlement }) => [settlement.kept, settlement.toGiveBack],
}

/** What every worked case must keep: its answers to the byte, its origin, and the total found without the core. */
export function checkCase(passerelle, worked) {
  const { origin, source, working, mobility, grant, payments, verdict, documents } = worked
  const answers = { estimate: grant, payments, check: verdict, documents }
  const said = (verb, question, expected) =>
    assert.equal(passerelle.ask(verb, JSON.stringify(question)), `{"ok":true,"value":${JSON.stringify(expected)}}`)
  for (const [verb, expected] of Object.entries(answers)) {
    if (expected === undefined && verb === 'documents') continue // a case need not be about them
    said(verb, mobility, expected)
  }
  for (const [verb, found] of Object.entries(foundIn)) {
    if (worked[verb] === undefined) continue
    const { question, working: workings, answer } = worked[verb]
    said(verb, { mobility, ...question }, answer)
    assert.deepEqual(found(answer), [workings].flat().map(centsOf), `${verb}: as worked out without the core`)
  }
  assert.deepEqual(passerelle.estimate(mobility), { ok: true, value: grant })
  assert.equal(origin === 'published', source !== undefined, 'a published amount names its source, no other does')
  assert.deepEqual(grant.total, centsOf(working), 'the total is the one worked out without the core')
}
