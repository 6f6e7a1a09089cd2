// The worked cases, for JavaScript tests.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'

const folder = new URL('./', import.meta.url)

export const cases = readdirSync(folder, { recursive: true })
  .filter((path) => path.endsWith('.json'))
  .sort()
  .map((path) => ({ path, ...JSON.parse(readFileSync(new URL(path, folder), 'utf8')) }))

/** Euros written as arithmetic, converted to cents, rounded half up. */
function cents(arithmetic) {
  if (!/^[\d\s.*/+()-]+$/.test(arithmetic)) throw new Error(`not arithmetic: ${arithmetic}`)
  return Math.floor(Function(`return (${arithmetic})`)() * 100 + 0.5 + 1e-7)
}

/** The total that the author of a case worked out without the core; undefined if nothing can be priced. */
export function centsOf(working) {
  if (working === 'none') return undefined
  const { low, high } = typeof working === 'string' ? { low: working, high: working } : working
  return { low: cents(low), high: cents(high) }
}

/** Questions with more than a mobility, and the amounts in their answers to which `working` applies. */
export const foundIn = {
  compareCalls: ({ calls }) => calls.map(({ total }) => total),
  earlyReturn: ({ settlement }) => [settlement.kept, settlement.toGiveBack],
}

const pick =
  (...fields) =>
  (value) =>
    Object.fromEntries(fields.filter((field) => field in value).map((field) => [field, value[field]]))

/**
 * The members of each answer that a case in parts keeps; whole cases and the edges cover the other members to the byte.
 */
const parts = {
  grant: ({ lines, unpriced, total }) => ({
    lines: lines.map(pick('rule', 'amount')),
    ...(unpriced.length > 0 && { unpriced: unpriced.map(pick('rule', 'reason')) }),
    ...(total && { total }),
  }),
  verdict: ({ status, conditions }) => ({ status, conditions: conditions.map(pick('kind', 'status')) }),
  documents: ({ stated, missing, documents }) => ({ stated, missing, documents: documents.map(pick('id')) }),
  compareCalls: ({ calls }) => ({ calls: calls.map(pick('year', 'total')) }),
  earlyReturn: pick('settlement'),
}

const verbs = { estimate: 'grant', payments: 'payments', check: 'verdict', documents: 'documents' }

/** A case with the module's current answers: whole, or in parts if the case says `parts`. */
export function answered(passerelle, worked) {
  const valueOf = (verb, question) => {
    const answer = passerelle[verb](question)
    if (!answer.ok) throw new Error(`${worked.title}: ${JSON.stringify(answer.problems)}`)
    return answer.value
  }
  const { title, origin, source, working, mobility } = worked
  const written = { title, origin, source, ...(worked.parts && { parts: true }), working, mobility }
  const kept = (name, value) => (worked.parts ? parts[name](value) : value)
  for (const [verb, name] of Object.entries(verbs)) {
    if (name === 'documents' && worked.documents === undefined) continue // only in cases about documents
    if (worked.parts && !(name in parts)) continue
    written[name] = kept(name, valueOf(verb, mobility))
  }
  for (const verb of Object.keys(foundIn)) {
    if (worked[verb] === undefined) continue
    const { question, working } = worked[verb]
    written[verb] = { question, working, answer: kept(verb, valueOf(verb, { mobility, ...question })) }
  }
  return written
}

/** Checks a worked case: its answers, its origin, and the totals worked out without the core. */
export function checkCase(passerelle, worked) {
  const { origin, source, working, mobility, grant } = worked
  if (worked.parts) {
    const { path, ...written } = worked
    assert.deepEqual(JSON.parse(JSON.stringify(answered(passerelle, worked))), written, path)
  } else {
    const said = (verb, question, expected) =>
      assert.equal(passerelle.ask(verb, JSON.stringify(question)), `{"ok":true,"value":${JSON.stringify(expected)}}`)
    for (const [verb, name] of Object.entries(verbs)) {
      if (worked[name] === undefined && name === 'documents') continue
      said(verb, mobility, worked[name])
    }
    for (const verb of Object.keys(foundIn)) {
      if (worked[verb]) said(verb, { mobility, ...worked[verb].question }, worked[verb].answer)
    }
    assert.deepEqual(passerelle.estimate(mobility), { ok: true, value: grant })
  }
  for (const [verb, found] of Object.entries(foundIn)) {
    if (worked[verb] === undefined) continue
    const { working: workings, answer } = worked[verb]
    assert.deepEqual(found(answer), [workings].flat().map(centsOf), `${verb}: as worked out without the core`)
  }
  assert.equal(origin === 'published', source !== undefined, 'a published amount names its source, no other does')
  assert.deepEqual(grant.total, centsOf(working), 'the total is the one worked out without the core')
}
