// What axe looks into, and what it does not measure: the narrow window, the focus, the print.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inspect } from './axe.mjs'
import { withPage } from './calculator.mjs'
import { engines } from './harness/engines.mjs'
import { withStates } from './with-states.mjs'

const staff =
  'institution=usmb&role=teachingStaff&direction=outgoing&activity=STA&country=JP&start=2024-05-06&end=2024-05-10'

for (const engine of engines) {
  test(`axe looks inside the calculator in ${engine}`, async () => {
    await withPage(
      async (page) => {
        await page.open('fr')
        await page.within((root) => root.querySelector('form').append(document.createElement('button')))
        const { violations } = await inspect(page.browser, { rates: false })
        assert.deepEqual(violations, ['button-name: erasmus-grant,form > button'])
      },
      { engine },
    )
  })
}

test('everything to press is at least 24 px wide and high', async () => {
  await withStates(async (page, reach) => {
    await page.raw.setViewport({ width: 320, height: 640 })
    await reach('fr', 'unfolded')
    const small = await page.within((root) =>
      [...root.querySelectorAll('button, input, select, summary')]
        .map((control) => ({ box: control.getBoundingClientRect(), name: control.name || control.textContent.trim() }))
        .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
        .map(({ box, name }) => `${name}: ${box.width} × ${box.height}`),
    )
    assert.deepEqual(small, [])
  })
})

test('in a low window the total does not stay: it would hide what has the focus', async () => {
  await withStates(async (page, reach) => {
    await page.raw.setViewport({ width: 320, height: 256 })
    await reach('en', 'answered')
    const position = await page.within((root) => getComputedStyle(root.querySelector('.total')).position)
    assert.equal(position, 'static')
  })
})

test('what has the focus is never behind the total', async () => {
  await withStates(async (page, reach) => {
    await page.raw.setViewport({ width: 320, height: 568 })
    await reach('fr', 'unfolded')
    await page.within((root) => root.querySelector('#result').focus())
    for (let pressed = 0; pressed < 40; pressed++) {
      await page.raw.keyboard.down('Shift')
      await page.raw.keyboard.press('Tab')
      await page.raw.keyboard.up('Shift')
      const hidden = await page.within((root) => {
        const focused = root.activeElement
        const bar = root.querySelector('.total')
        if (focused === null || bar.contains(focused)) return false
        return focused.getBoundingClientRect().bottom <= bar.getBoundingClientRect().bottom
      })
      assert.equal(hidden, false, await page.focused())
    }
  })
})

for (const engine of engines) {
  test(`on paper everything is unfolded, the answers stand there and nothing to press does (${engine})`, async () => {
    const look = async (page) => {
      await page.open('fr', `${staff}&kilometres=8000&teachingHours=8`)
      await page.waitFor('.papers-count') // the boxes of the papers come last
      await page.print()
      const shown = await page.within((root) => {
        const isShown = (element) => element.checkVisibility()
        return {
          // What nobody opened was not worked out: it is not on the paper.
          folded: [...root.querySelectorAll('.result details')].filter((each) => !each.open && isShown(each)).length,
          // The boxes beside the papers are for a pen.
          controls: [...root.querySelectorAll('button, input, select, form')].filter(
            (each) => isShown(each) && !each.closest('.ready'),
          ).length,
          ready: [...root.querySelectorAll('.ready input')].filter(isShown).length,
          answers: root.querySelector('.print-only').innerText,
          formula: isShown(root.querySelector('.formula')),
        }
      })
      assert.equal(shown.folded, 0)
      assert.equal(shown.controls, 0)
      assert.equal(shown.ready, 5)
      assert.equal(shown.formula, true)
      assert.match(shown.answers, /Personnel enseignant/)
      assert.match(shown.answers, /Université Savoie Mont Blanc/)
      assert.match(shown.answers, /8[\s\u202f]000[\s\u00a0]km/)
      assert.match(shown.answers, /Japon/)
      assert.match(shown.answers, /6 mai 2024/)
      assert.match(shown.answers, /Imprimé le .* depuis http/)
      await page.afterPrint()
      const opened = await page.within((root) => root.querySelectorAll('.result details[open]').length)
      assert.equal(opened, 0)
      assert.equal(await page.within((root) => root.querySelector('form').checkVisibility()), true)
    }
    await withPage(look, { engine })
  })
}

test('the page keeps its words apart by language', async () => {
  await withPage(async (page) => {
    await page.open('en', staff)
    assert.equal(await page.raw.evaluate(() => document.documentElement.lang), 'en')
    const locators = await page.within(
      (root) => [...root.querySelectorAll('cite')].length > 0 && root.querySelectorAll('[lang="en"]').length > 0,
    )
    assert.equal(locators, true)
  })
})
