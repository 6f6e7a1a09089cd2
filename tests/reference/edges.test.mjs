// The committed edges are what the naive reference works out today, they decide enough, and every rule has its own in
// every call.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { rowsOf } from '../cases/edges/answers.mjs'
import { lists } from '../cases/edges/edges.mjs'
import { leftOut } from '../cases/edges/left-out.mjs'
import { pathOf, textOf } from '../cases/edges/print.mjs'
import { calls } from './figures.mjs'

for (const name of Object.keys(lists)) {
  test(`the edges of ${name} are what is worked out (node tests/cases/edges/print.mjs mends them)`, () => {
    const [committed, printed] = [readFileSync(pathOf(name), 'utf8'), textOf(name)].map((text) => text.split('\n'))
    const changed = printed.filter((line, index) => line !== committed[index])
    assert.deepEqual(changed, [])
    assert.equal(committed.length, printed.length)
  })
  test(`no two edges of ${name} have one title, and most have a total`, () => {
    const rows = rowsOf(name)
    const titles = rows.map(({ title }) => title)
    assert.deepEqual(
      titles.filter((title, index) => titles.indexOf(title) !== index),
      [],
    )
    const decided = rows.filter(({ total, origin }) => total !== undefined && origin === 'workedOut')
    assert.ok(decided.length > rows.length * 0.8, `${decided.length} of ${rows.length}`)
  })
}

const header = readFileSync(new URL('../../core/programme/figures.h', import.meta.url), 'utf8')
const rules = [...header.match(/enum class Rule \{([^}]*)\}/)[1].matchAll(/^\s*(\w+),/gm)].map(([, rule]) => rule)

test('the rules of the core are read', () => assert.ok(rules.length > 9 && rules.includes('travel')))

for (const rule of rules) {
  test(`every call has an edge of ${rule}, or says why not`, () => {
    for (const call of calls) {
      const names = ({ lines = {}, unpriced = {} }) => rule in lines || rule in unpriced
      const edges = rowsOf(call).filter(names)
      const why = leftOut[rule]?.[call]
      assert.ok(edges.length > 0 || why, `no edge of call ${call} names ${rule}`)
      assert.ok(edges.length === 0 || !why, `call ${call} has ${edges.length} edges of ${rule}: left out no more`)
    }
  })
}
