// What a screen reader says in each state, compared with what was read and kept.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fold, unfold } from './spoken-fold.mjs'
import { acceptSpoken, keptSpoken, showSpoken, spokenIn, spokenStates } from './spoken.mjs'
import { withStates } from './with-states.mjs'

/** The first lines that are not the same, as a person reads them. */
function firstDifference(before, after) {
  const [left, right] = [before.split('\n'), after.split('\n')]
  const place = right.findIndex((line, index) => line !== left[index])
  const at = place < 0 ? right.length : place
  return `line ${at + 1}:\n  kept:  ${left[at] ?? '(nothing)'}\n  found: ${right[at] ?? '(nothing)'}`
}

test('a kept text names the runs that a state before has too, and is the whole text again', () => {
  const text = (...lines) => lines.map((line) => `${line}\n`).join('')
  const begun = text('a', 'b', 'c', 'd', 'e', 'f', 'b', 'g')
  const before = new Map([['begun', begun]])
  const folds = (whole, kept) => {
    assert.equal(fold(whole, before), kept)
    assert.equal(unfold(kept, before), whole)
  }
  folds(begun, text('… 8 lines as in begun: a'))
  folds(text('x', 'b', 'c', 'd', 'e', 'f', 'b', 'y'), text('x', '… 6 lines as in begun: b', 'y'))
  const tooFew = text('b', 'c', 'd', 'e', 'f')
  folds(tooFew, tooFew)
  // A run that begins where its first line stands for the second time is said anew.
  before.set('longer', text('g', 'x', 'g', 'h', 'i', 'j', 'k', 'l'))
  const again = text('g', 'h', 'i', 'j')
  folds(again, again)
  folds(text('h', 'i', 'j', 'k', 'l', 'm'), text('h', 'i', 'j', 'k', 'l', 'm'))
  folds(text('x', 'g', 'h', 'i', 'j', 'k', 'l'), text('… 7 lines as in longer: x'))
  assert.throws(() => unfold(text('… 7 lines as in begun: z'), before), /no state before says/)
})

test('what is spoken in each state is what was read and kept', async () => {
  await withStates(async (page, reach) => {
    const faults = []
    const kept = { fr: await keptSpoken('fr'), en: await keptSpoken('en') }
    for (const [language, name] of spokenStates) {
      const text = await spokenIn(page, reach, language, name)
      assert.ok(text.split('\n').length > 8, `${name}, ${language}: the page says something`)
      const before = kept[language].get(name) ?? ''
      if (text === before) continue
      const path = await showSpoken(language, name, text)
      faults.push(`${name}, ${language}: ${firstDifference(before, text)}\n  now in ${path}`)
    }
    assert.equal(faults.length, 0, `${faults.join('\n')}\n\`${acceptSpoken}\` keeps what is said now, to be read`)
  })
})
