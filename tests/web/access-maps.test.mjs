// What a person who does not see or does not drag a map needs of it: its table, and its keys and buttons.
// docs/accessibility/rgaa.json names these tests as proof.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { judge } from './access/judge.mjs'
import { reach, settled, states } from './access/states.mjs'
import { withPage } from './calculator.mjs'
import { wide } from './access/surveys.mjs'

test('beside each map a button leads to its table, in which every mark is', async () => {
  await withPage(async (page) => {
    for (const name of ['offers', 'catalogue'])
      for (const language of ['fr', 'en']) {
        await reach(page, language, states[name])
        const { button, opened, marks, rows } = await judge(page.raw, () => {
          const map = everyElement().find((element) => element.querySelector(':scope > svg [role="button"]'))
          const button = map.parentNode.querySelector('button')
          button.click()
          const fold = activeElement().closest('details')
          return {
            button: button.innerText,
            opened: fold?.open,
            marks: [...map.querySelectorAll('svg [role="button"]')].map(({ ariaLabel }) => ariaLabel),
            rows: [...(fold?.querySelectorAll('tbody tr') ?? [])].map(({ innerText }) => innerText.split('\n')[0]),
          }
        })
        assert.match(button, /tableau|table/)
        assert.equal(opened, true)
        assert.ok(marks.length > 0, name)
        for (const mark of marks)
          assert.ok(
            rows.some((row) => mark.includes(row)),
            mark,
          )
      }
  })
})

test('keys move a map only while it has the focus, and its buttons do all that keys and gestures do', async () => {
  await withPage(async (page) => {
    await page.raw.setViewport(wide)
    await page.browser.change({ reducedMotion: true })
    await reach(page, 'fr', states.catalogue)
    const seen = () =>
      judge(page.raw, () =>
        everyElement()
          .filter((element) => element.matches('svg g[transform]'))
          .map((group) => group.getAttribute('transform'))
          .join(),
      )
    const focus = (selector) =>
      judge(
        page.raw,
        (wanted) =>
          everyElement()
            .find((element) => element.matches(wanted))
            .focus(),
        selector,
      )
    const moves = ['+', '-', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', '0']
    await focus('main')
    const still = await seen()
    for (const key of moves) {
      await page.raw.keyboard.press(key)
      await settled(page)
      assert.equal(await seen(), still, `${key} elsewhere`)
    }
    await focus('[role="region"]:has(svg)')
    const changes = async (act) => {
      const before = await seen()
      await act()
      await page.eventually(seen, (now) => now !== before)
    }
    // Near, so that there is room to move in every direction.
    for (const key of ['+', '+', ...moves]) await changes(() => page.raw.keyboard.press(key))
    const names = ['Zoomer', 'Zoomer', 'Zoomer', 'Vers la gauche', 'Vers la droite', 'Vers le haut', 'Vers le bas']
    for (const name of [...names, 'Dézoomer', 'Tout revoir'])
      await changes(() =>
        judge(
          page.raw,
          (wanted) =>
            seenControls()
              .find(({ ariaLabel }) => ariaLabel === wanted)
              .click(),
          name,
        ),
      )
  })
})
