// The whole journey with the keyboard alone: nothing here touches a mouse.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plain, withPage } from './calculator.mjs'

/** Presses Tab until the place with the focus has this name, id or text; fails when it comes round without it. */
async function tabTo(page, wanted) {
  for (let pressed = 0; pressed < 120; pressed++) {
    await page.raw.keyboard.press('Tab')
    if (plain(await page.focused()).startsWith(wanted)) return
  }
  assert.fail(`Tab never reaches ${wanted}`)
}

const isFocusVisible = (page) =>
  page.within((root) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(root.activeElement)
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2
  })

const journeys = {
  fr: {
    country: 'Jap',
    total: '2 760 €',
    calculate: 'Vérifier mes réponses',
    unfold: 'Le calcul et sa source',
    copy: 'Copier le lien',
  },
  en: {
    country: 'Jap',
    total: '€2,760',
    calculate: 'Check my answers',
    unfold: 'How it is computed',
    copy: 'Copy the link',
  },
}

for (const [language, words] of Object.entries(journeys)) {
  test(`the journey from the first question to the proof and the link, by keyboard (${language})`, async () => {
    await withPage(async (page) => {
      const { keyboard } = page.raw
      await page.open(language)
      await keyboard.press('Tab')
      await keyboard.press('Enter')
      assert.equal(await page.focused(), 'calculator', 'the skip link leads to the calculator')

      await tabTo(page, 'role')
      await keyboard.press('Space')
      await keyboard.press('ArrowDown')
      await keyboard.press('ArrowDown')
      assert.equal(await isFocusVisible(page), true)
      await tabTo(page, 'direction')
      await keyboard.press('Space')
      await tabTo(page, 'activity')
      await keyboard.press('Space')
      await tabTo(page, 'country')
      await keyboard.type(words.country)
      await tabTo(page, 'start')
      await keyboard.type('05062024')
      await tabTo(page, 'end')
      await keyboard.type('05102024')
      await tabTo(page, 'teachingHours')
      await keyboard.type('8')
      await tabTo(page, 'kilometres')
      await keyboard.type(language === 'fr' ? '8000,5' : '8000.5')
      await tabTo(page, words.calculate)
      await keyboard.press('Enter')

      assert.equal(await page.focused(), 'result', 'the calculation takes the focus to its result')
      assert.equal(await page.total(), words.total)
      assert.match(await page.text('.verdict'), language === 'fr' ? /^Oui/ : /^Yes/)
      assert.deepEqual(await page.fragment(), {
        v: (await page.fragment()).v,
        institution: 'usmb',
        role: 'teachingStaff',
        direction: 'outgoing',
        activity: 'STA',
        country: 'JP',
        start: '2024-05-06',
        end: '2024-05-10',
        kilometres: language === 'fr' ? '8000,5' : '8000.5',
        teachingHours: '8',
      })

      await tabTo(page, words.unfold)
      await keyboard.press('Enter')
      assert.equal(await page.within((root) => root.querySelector('.proof details').open), true)
      await tabTo(page, words.copy)
      assert.equal(await isFocusVisible(page), true)
    })
  })
}

test('a mistake takes the focus to the summary, and each of its lines to the field', async () => {
  await withPage(async (page) => {
    const { keyboard } = page.raw
    await page.open('fr', { role: 'teachingStaff', direction: 'outgoing', activity: 'STA', country: 'JP' })
    await page.within((root) => root.querySelector('[name="kilometres"]').focus())
    await keyboard.type('abc')
    assert.equal(await page.text('#problem-kilometres'), undefined, 'nobody is corrected while typing')
    await keyboard.press('Tab')
    assert.match(await page.text('#problem-kilometres'), /Écrivez un nombre/)
    await tabTo(page, 'Vérifier mes réponses')
    await keyboard.press('Enter')
    assert.equal(await page.focused(), 'problem-summary')
    assert.match(
      await page.text('#problem-summary'),
      /^Une réponse est à corriger Distance aller, en kilomètres Écrivez un nombre/,
    )
    await keyboard.press('Tab')
    await keyboard.press('Enter')
    assert.equal(await page.focused(), 'kilometres')
    const described = await page.within((root) => {
      const input = root.activeElement
      return [input.getAttribute('aria-invalid'), input.getAttribute('aria-describedby')]
    })
    assert.deepEqual(described, ['true', 'hint-kilometres problem-kilometres'])
    await keyboard.down('Control')
    await keyboard.press('a')
    await keyboard.up('Control')
    await keyboard.type('9000')
    assert.equal(await page.text('#problem-summary'), undefined)
    assert.match(await page.total(), /2 760/)
  })
})

test('nothing moves on by itself: answering keeps the focus and the place', async () => {
  await withPage(async (page) => {
    await page.raw.setViewport({ width: 390, height: 700 })
    await page.open('fr', { role: 'student', direction: 'outgoing', activity: 'BIP', lengthKnownAs: 'duration' })
    await page.within((root) => root.querySelector('[name="days"]').focus())
    const place = () =>
      page.within((root) => Math.round(root.querySelector('[name="days"]').getBoundingClientRect().top))
    const before = await place()
    await page.raw.keyboard.type('15')
    assert.equal(await page.focused(), 'days')
    assert.equal(await place(), before)
    assert.equal(await page.total(), '1 162 €')
    const bar = await page.within((root) => root.querySelector('.total').getBoundingClientRect().top)
    assert.ok(bar >= 0 && bar < 700, 'the total is in view while the form is being answered')
  })
})
