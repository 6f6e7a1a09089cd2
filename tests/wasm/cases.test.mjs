import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createPasserelle } from 'passerelle'
import { cases, checkCase } from '../cases/cases.mjs'

const passerelle = await createPasserelle()

test('there are cases', () => assert.ok(cases.length > 50))

/** The words of closed lists in whole answers, by the name of their member. */
function wordsIn(value, name, words) {
  if (value !== null && typeof value === 'object') {
    for (const [key, inner] of Object.entries(value)) wordsIn(inner, Array.isArray(value) ? name : key, words)
  } else {
    words.add(`${name} ${value}`)
  }
}

test('whole cases cover every rule, cause, gap, condition, instalment and reason that any case has', () => {
  const lists = new Set(
    'rule cause reason kind status moment stage layer unit trust waitsFor after chosenBy'.split(' '),
  )
  const [whole, any] = [new Set(), new Set()]
  for (const worked of cases) {
    const { mobility, ...answers } = worked
    if (!worked.parts) wordsIn(answers, '', whole)
    for (const verb of ['estimate', 'payments', 'check']) wordsIn(passerelle[verb](mobility), '', any)
  }
  const isListed = (word) => lists.has(word.split(' ')[0])
  assert.deepEqual(
    [...any].filter((word) => isListed(word) && !whole.has(word)),
    [],
    'no whole case shows these: leave `parts` out of a case that does (tests/cases/README.md)',
  )
})

for (const worked of cases) test(`${worked.title} (${worked.path})`, () => checkCase(passerelle, worked))
