// The committed edges are up to date with the naive reference, most of them have a decided total, and every rule has an
// edge in every call.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { rowsOf } from '../cases/edges/answers.mjs'
import { lists } from '../cases/edges/edges.mjs'
import { conditionsLeftOut, isConditionLeftOut, rulesLeftOut, whyLeftOut } from '../cases/edges/left-out.mjs'
import { pathOf, textOf } from '../cases/edges/print.mjs'
import { calls } from './figures.mjs'
import { wordsOf } from './printed.mjs'

for (const name of Object.keys(lists)) {
  test(`the edges of ${name} are up to date (update: node tests/cases/edges/print.mjs)`, () => {
    const [committed, printed] = [readFileSync(pathOf(name), 'utf8'), textOf(name)].map((text) => text.split('\n'))
    const changed = printed.filter((line, index) => line !== committed[index])
    assert.deepEqual(changed, [])
    assert.equal(committed.length, printed.length)
  })
  test(`the edges of ${name} have unique titles, and most have a total`, () => {
    const rows = rowsOf(name)
    const titles = rows.map(({ title }) => title)
    assert.deepEqual(
      titles.filter((title, index) => titles.indexOf(title) !== index),
      [],
    )
    const decided = rows.filter(({ total }) => total !== undefined)
    assert.ok(decided.length > rows.length * 0.8, `${decided.length} of ${rows.length}`)
  })
}

const reasons = 'tests/cases/edges/left-out.mjs'

const rules = wordsOf('Rule')
const conditions = wordsOf('ConditionKind')

test('the list of rules without edges names only rules and conditions of the core', () => {
  const names = [...rulesLeftOut, ...Object.keys(conditionsLeftOut)]
  assert.deepEqual(
    names.filter((name) => ![...rules, ...conditions].includes(name)),
    [],
    reasons,
  )
})

for (const rule of rules) {
  test(`every call has an edge of ${rule}, or a reason for having none`, () => {
    const names = ({ lines = {}, unpriced = {} }) => rule in lines || rule in unpriced
    const edgesOf = (call) => rowsOf(call).filter(names)
    const without = calls.filter((call) => edgesOf(call).length === 0 && !whyLeftOut(rule, call))
    assert.deepEqual(without, [], `no edge of these calls names ${rule}: add one, or say why in ${reasons}`)
    const after = calls
      .filter((call) => whyLeftOut(rule, call))
      .flatMap((call) => edgesOf(call).map(({ title }) => `${call}: ${title}`))
    assert.deepEqual(after, [], `these edges name ${rule}: no longer left out in ${reasons}`)
  })
}

for (const condition of conditions) {
  test(`every call has an edge where ${condition} does not hold, or a reason for having none`, () => {
    for (const call of calls) {
      const failed = rowsOf(call).some(({ notMet = [] }) => notMet.includes(condition))
      const isLeftOut = isConditionLeftOut(condition, call)
      assert.ok(failed || isLeftOut, `no edge of call ${call} fails ${condition}: say why in ${reasons}`)
      assert.ok(!failed || !isLeftOut, `an edge of call ${call} fails ${condition}: left out no more in ${reasons}`)
    }
  })
}
