// The pages beside the calculator, opened for a test: as pages of the site, or as parts of the single file.
import assert from 'node:assert/strict'
import { inspectThemes, noViolations } from './axe.mjs'
import { plain, withPage } from './calculator.mjs'

export const addresses = {
  offers: { fr: 'offres/', en: 'en/offers/' },
  schools: { fr: 'ecole/', en: 'en/school/' },
  catalogue: { fr: 'catalogue/', en: 'en/catalogue/' },
}

/** Where a page is, by what it was told: `{school: 'usmb'}`. */
export function addressOf(page, name, language, told = {}, { single = false } = {}) {
  const entries = Object.entries(told)
  if (single) {
    const leading = [['page', name], ...(language === 'en' ? [['language', 'en']] : [])]
    return `${page.address}#${new URLSearchParams([...leading, ...entries])}`
  }
  const fragment = new URLSearchParams(entries).toString()
  return page.address + addresses[name][language] + (fragment === '' ? '' : `#${fragment}`)
}

/** Opens it anew, and waits until what only script shows is there. */
export async function openBeside({ browser, ...page }, name, language, told, options) {
  await browser.open('about:blank')
  await browser.open(addressOf(page, name, language, told, options))
  const ready = { offers: '#offers-found', schools: 'form.dialogue', catalogue: '.on-day [role="status"] p' }[name]
  await browser.until((selector) => document.querySelector(`${selector}`) !== null, ready)
}

/** The words of the first place, as they are shown. */
export async function wordsAt(browser, selector) {
  return plain(await browser.evaluate((place) => document.querySelector(place)?.innerText ?? '', selector))
}

/** Both themes and languages by axe with all that is folded unfolded, and 320 px without sideways scroll. */
export async function inspectBeside(name, told) {
  await withPage(async (page) => {
    for (const language of ['fr', 'en']) {
      await page.browser.resize({ width: 390, height: 800 })
      await openBeside(page, name, language, told)
      await page.browser.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true
      })
      assert.deepEqual(await inspectThemes(page.browser), noViolations, language)
      await page.browser.resize({ width: 320, height: 640 })
      const { width, levels } = await page.browser.evaluate(() => ({
        width: document.documentElement.scrollWidth,
        levels: [...document.querySelectorAll('h1, h2, h3, h4, h5')].map(({ localName }) => Number(localName[1])),
      }))
      assert.equal(width, 320, language)
      levels.reduce((above, level) => assert.ok(level <= above + 1, `h${level} after h${above}`) ?? level)
    }
  })
}
