// What a screen reader says in each state, compared with what was read and kept.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { acceptSpoken, keptSpoken, showSpoken, spokenIn, spokenStates } from './spoken.mjs'
import { withStates } from './with-states.mjs'

/** The first lines that are not the same, as a person reads them. */
function firstDifference(before, after) {
  const [left, right] = [before.split('\n'), after.split('\n')]
  const place = right.findIndex((line, index) => line !== left[index])
  const at = place < 0 ? right.length : place
  return `line ${at + 1}:\n  kept:  ${left[at] ?? '(nothing)'}\n  found: ${right[at] ?? '(nothing)'}`
}

test('what is spoken in each state is what was read and kept', async () => {
  await withStates(async (page, reach) => {
    const faults = []
    for (const [language, name] of spokenStates) {
      const text = await spokenIn(page, reach, language, name)
      assert.ok(text.split('\n').length > 8, `${name}, ${language}: the page says something`)
      const before = await keptSpoken(language, name).catch(() => '')
      if (text === before) continue
      const path = await showSpoken(language, name, text)
      faults.push(`${name}, ${language}: ${firstDifference(before, text)}\n  now in ${path}`)
    }
    assert.equal(faults.length, 0, `${faults.join('\n')}\n\`${acceptSpoken}\` keeps what is said now, to be read`)
  })
})
