// axe with every rule on, those of level AAA and the experimental ones too, and what axe does not measure: the narrow window, the print, the reduced motion.
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { test } from 'node:test'
import { withPage } from './calculator.mjs'

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const staff = 'role=teachingStaff&direction=outgoing&activity=STA&country=JP&start=2024-05-06&end=2024-05-10'

/** Each state of the page, and what to do to reach it once the fragment is read. */
const states = {
  empty: { fragment: '' },
  answered: { fragment: `v=2024-01-01&${staff}&kilometres=99&teachingHours=6` },
  student: { fragment: 'role=student&direction=outgoing&activity=BIP&country=IT&lengthKnownAs=duration&days=31' },
  unfolded: {
    fragment: `${staff}&kilometres=8000&teachingHours=8`,
    reach: (root) => root.querySelectorAll('details').forEach((details) => (details.open = true)),
  },
  errors: {
    fragment: 'role=student&direction=outgoing&activity=BIP&start=2024-07-10&end=2024-07-01&kilometres=1,234&foreign=1',
    reach: (root) => root.querySelector('[type="submit"]').click(),
  },
}

async function reach(page, language, { fragment, reach: act }) {
  await page.open(language, fragment)
  if (act) await page.within(act)
  await page.raw.evaluate(() => new Promise((resolved) => requestAnimationFrame(() => requestAnimationFrame(resolved))))
}

async function inspect(page) {
  await page.raw.evaluate(axe)
  return page.raw.evaluate(() => {
    const rules = globalThis.axe.getRules().map(({ ruleId }) => [ruleId, { enabled: true }])
    return globalThis.axe.run(document, { rules: Object.fromEntries(rules) })
  })
}

for (const theme of ['light', 'dark']) {
  test(`axe finds nothing in any state, in the ${theme} theme and both languages`, async () => {
    await withPage(async (page) => {
      await page.raw.setViewport({ width: 390, height: 800 })
      await page.raw.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }])
      for (const language of ['fr', 'en']) {
        for (const [name, state] of Object.entries(states)) {
          await reach(page, language, state)
          const { violations, passes } = await inspect(page)
          const found = violations.map(
            ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
          )
          assert.deepEqual(found, [], `${name}, ${language}`)
          assert.ok(passes.length > 15, 'axe looked at the page')
        }
      }
    })
  })
}

test('axe looks inside the calculator', async () => {
  await withPage(async (page) => {
    await page.open('fr')
    await page.within((root) => root.querySelector('form').append(document.createElement('button')))
    const { violations } = await inspect(page)
    assert.deepEqual(
      violations.map(({ id }) => id),
      ['button-name'],
    )
  })
})

test('320 px have no sideways scroll, whatever is shown', async () => {
  await withPage(async (page) => {
    await page.raw.setViewport({ width: 320, height: 640 })
    for (const language of ['fr', 'en']) {
      for (const [name, state] of Object.entries(states)) {
        await reach(page, language, state)
        const width = await page.raw.evaluate(() => document.documentElement.scrollWidth)
        assert.equal(width, 320, `${name}, ${language}`)
      }
    }
  })
})

test('everything to press is at least 24 px wide and high', async () => {
  await withPage(async (page) => {
    await page.raw.setViewport({ width: 320, height: 640 })
    await reach(page, 'fr', states.unfolded)
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
  await withPage(async (page) => {
    await page.raw.setViewport({ width: 320, height: 256 })
    await reach(page, 'en', states.answered)
    const position = await page.within((root) => getComputedStyle(root.querySelector('.total')).position)
    assert.equal(position, 'static')
  })
})

test('what has the focus is never behind the total', async () => {
  await withPage(async (page) => {
    await page.raw.setViewport({ width: 320, height: 568 })
    await reach(page, 'fr', states.unfolded)
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

test('on paper everything is unfolded, the answers stand there and nothing to press does', async () => {
  await withPage(async (page) => {
    await reach(page, 'fr', { fragment: `${staff}&kilometres=8000&teachingHours=8` })
    await page.raw.emulateMediaType('print')
    const shown = await page.within((root) => {
      dispatchEvent(new Event('beforeprint'))
      const isShown = (element) => element.checkVisibility()
      return {
        folded: [...root.querySelectorAll('.result details')].filter(({ open }) => !open).length,
        controls: [...root.querySelectorAll('button, input, select, form')].filter(isShown).length,
        answers: root.querySelector('.print-only').innerText,
        formula: isShown(root.querySelector('.formula')),
      }
    })
    assert.equal(shown.folded, 0)
    assert.equal(shown.controls, 0)
    assert.equal(shown.formula, true)
    assert.match(shown.answers, /Personnel enseignant/)
    assert.match(shown.answers, /Université Savoie Mont Blanc/)
    assert.match(shown.answers, /8[\s\u202f]000[\s\u00a0]km/)
    assert.match(shown.answers, /Japon/)
    assert.match(shown.answers, /6 mai 2024/)
    assert.match(shown.answers, /Imprimé le .* depuis http/)
    await page.within((root) => dispatchEvent(new Event('afterprint')) && root)
    const opened = await page.within((root) => root.querySelectorAll('.result details[open]').length)
    assert.equal(opened, 0)
    await page.raw.emulateMediaType('screen')
  })
})

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
