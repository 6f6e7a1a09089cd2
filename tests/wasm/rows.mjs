// Shared by the lookup tests: the module, its answers by row, and the sessions in the order of their lines in the
// source.
import assert from 'node:assert/strict'
import { createPasserelle } from 'passerelle'

export const core = await createPasserelle()
export const today = '2026-11-21'
export const inFebruary = '2024-02-15'

export function value(answer) {
  assert.deepEqual(answer.problems ?? [], [])
  assert.equal(answer.ok, true)
  return answer.value
}
export const offers = (question) => value(core.offers({ on: today, ...question }))
export const agreements = (question) => value(core.agreements(question))
export const facts = (question) => value(core.facts(question)).facts
export const institution = (id) => value(core.institution({ id, on: today }))
export const partner = (id) => value(core.partner({ id, on: today }))

/** The first line of its source that a record names. */
export const firstLine = ({ locator }) => Number(/^\d+/.exec(locator.lines)[0])
export const sessions = offers({}).offers.sort((left, right) => firstLine(left.offer) - firstLine(right.offer))
/** The numbers of the sessions in an answer. */
export const numbers = ({ offers: rows }) =>
  rows.map(({ offer }) => 1 + sessions.findIndex((each) => each.offer.id === offer.id)).sort((a, b) => a - b)
export const session = (number) => sessions[number - 1]
export const counts = (facet) =>
  Object.fromEntries(facet.filter(({ count }) => count > 0).map(({ value, count }) => [value, count]))
export const fact = (id) => {
  const found = facts({}).find((each) => each.id === id)
  assert.ok(found, id)
  return found
}
/** The figures of a fact, each as "value unit", with its precision if it is not exact. */
export const figures = (id) =>
  (fact(id).figures ?? []).map(({ value, upTo, unit, exactness }) =>
    [exactness === 'exactly' ? [] : exactness, value, upTo ? `to ${upTo}` : [], unit].flat().join(' '),
  )
export const holds = (id, ...words) => {
  const { text } = fact(id)
  for (const word of words) {
    assert.ok(text.en.toLowerCase().includes(word.toLowerCase()), `${id}: "${word}" in: ${text.en}`)
  }
}
export const topics = (question) => new Set(facts(question).map(({ topic }) => topic))
