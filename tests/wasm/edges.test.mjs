// Every edge, asked through the module: compared with the kept answers to the byte, and with the results worked out
// without the core.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createPasserelle } from 'passerelle'
import { differences } from '../cases/edges/agree.mjs'
import { answerOf, answersOf, rowsOf, shorten } from '../cases/edges/answers.mjs'
import { lists } from '../cases/edges/edges.mjs'

const passerelle = await createPasserelle()

/** The two answers from their first difference on. */
const partOf = (kept, given) => {
  const at = [...given].findIndex((character, index) => character !== kept[index])
  return [kept, given].map((text) => text.slice(Math.max(at - 60, 0), at + 120))
}

for (const name of Object.keys(lists)) {
  test(`the edges of ${name} give their answers to the byte`, () => {
    const [rows, kept] = [rowsOf(name), answersOf(name)]
    assert.equal(kept.length, rows.length)
    const given = rows.map((row) => answerOf(passerelle, row))
    const changed = rows.flatMap(({ title }, index) =>
      given[index] === kept[index] ? [] : [[title, ...partOf(kept[index], given[index])]],
    )
    assert.deepEqual(changed, [])
  })

  test(`the answers to the edges of ${name} equal the results worked out without the core`, () => {
    const [rows, kept] = [rowsOf(name), answersOf(name)]
    const found = rows.flatMap((row, index) => {
      const { estimate, check } = JSON.parse(kept[index])
      return differences(row, estimate, check).map((difference) => `${row.title}: ${difference}`)
    })
    assert.deepEqual(found, [])
  })
}

test('an answer that is kept in short form is restored when read', () => {
  const answers = answersOf('2023')
  assert.ok(shorten(answers).length < answers.join('\n').length * 0.7)
  assert.ok(answers.every((answer) => JSON.stringify(JSON.parse(answer)) === answer && !answer.includes('"proof":')))
})

/** A row and its answers, of which one is then changed. */
const rows2023 = rowsOf('2023')
const chosen = rows2023.findIndex(({ lines, outside }) => lines?.travel && outside)
const row = rows2023[chosen]
const { estimate: grant, check: verdict } = JSON.parse(answersOf('2023')[chosen])

const defects = {
  'a total': [{ ...grant, total: { low: 1, high: 1 } }, verdict],
  'a missing line': [{ ...grant, lines: grant.lines.slice(1) }, verdict],
  'a line too many': [
    { ...grant, lines: [...grant.lines, { rule: 'greenOnce', amount: { low: 0, high: 0 } }] },
    verdict,
  ],
  'a gap': [{ ...grant, unpriced: [{ rule: 'travel', reason: 'noRow' }] }, verdict],
  'the length of the stay': [{ ...grant, stay: { days: 1, convention: 'calendar' } }, verdict],
  'the band': [{ ...grant, band: undefined }, verdict],
  'the call': [{ ...grant, call: { year: 2020 } }, verdict],
  'a figure outside': [{ ...grant, outside: [] }, verdict],
  'a condition': [grant, { status: 'notMet', conditions: [{ kind: 'duration', status: 'notMet' }] }],
}
for (const [name, answers] of Object.entries(defects)) {
  test(`a defect in ${name} is found`, () => assert.ok(differences(row, ...answers).length > 0))
}
