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

/** What every worked case must keep: its answers to the byte, its origin, and the total found without the core. */
export function checkCase(passerelle, { origin, source, working, mobility, grant, payments, verdict, documents }) {
  const answers = { estimate: grant, payments, check: verdict, documents }
  for (const [verb, expected] of Object.entries(answers)) {
    if (expected === undefined && verb === 'documents') continue // a case need not be about them
    assert.equal(passerelle.ask(verb, JSON.stringify(mobility)), `{"ok":true,"value":${JSON.stringify(expected)}}`)
  }
  assert.deepEqual(passerelle.estimate(mobility), { ok: true, value: grant })
  assert.equal(origin === 'published', source !== undefined, 'a published amount names its source, no other does')
  assert.deepEqual(grant.total, centsOf(working), 'the total is the one worked out without the core')
}
