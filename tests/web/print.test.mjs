// What is printed, compared with a kept picture. The rules for print are looked at in every engine by
// accessibility.test.mjs; the picture is Chromium's.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { acceptPrint, differenceOf, keptPrint, printView, showFound } from './print-view.mjs'
import { withStates } from './with-states.mjs'

/** Less than one digit has. */
const tolerance = 10

test('what is printed is the kept picture', async () => {
  await withStates(async (page, reach) => {
    await reach('fr', 'print')
    const picture = await printView(page, 'fr')
    const kept = await keptPrint('fr')
    const difference = differenceOf(kept, picture)
    if (difference !== undefined && difference.pixels <= tolerance) return
    const folder = await showFound('fr', picture, difference?.picture)
    const what = difference === undefined ? 'has another size' : `differs in ${difference.pixels} pixels`
    assert.fail(`the sheet ${what}: look into ${folder}; \`${acceptPrint}\` keeps the new one`)
  })
})

test('one digit less is told', async () => {
  await withStates(async (page, reach) => {
    await reach('fr', 'print')
    const before = await printView(page, 'fr')
    assert.equal(differenceOf(before, await printView(page, 'fr')).pixels, 0, 'two pictures of one sheet are the same')
    await page.within((root) => {
      const amount = root.querySelector('tbody .amount')
      const digit = document.createTreeWalker(amount, NodeFilter.SHOW_TEXT)
      while (digit.nextNode()) digit.currentNode.data = digit.currentNode.data.replace('6', '8')
    })
    const { pixels } = differenceOf(before, await printView(page, 'fr'))
    assert.ok(pixels > tolerance, `${pixels} pixels`)
  })
})
