// axe on the states of the page, in both themes and three engines; on the rate tables in the state with everything open.
// In Chromium, that no state has a sideways scroll at 320 px.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inspect } from './axe.mjs'
import { states } from './states.mjs'
import { withStates } from './with-states.mjs'

const scrollWidth = () => document.documentElement.scrollWidth

/**
 * In Chromium every state: in French in both themes, in English, whose colours are the same, in one. In the two others,
 * which compute names and colours themselves, states that together hold every part of the page.
 */
const parts = ['failed', 'unstarted', 'unfolded', 'errors', 'compared', 'told', 'print']
const looks = {
  chromium: { names: Object.keys(states), themesIn: { fr: ['light', 'dark'], en: ['light'] } },
  firefox: { names: parts, themesIn: { fr: ['dark'] } },
  webkit: { names: parts, themesIn: { en: ['light'] } },
}

for (const [engine, { names, themesIn }] of Object.entries(looks)) {
  test(`axe finds nothing in ${engine}, in ${names.length} states`, async () => {
    const look = async (page, reach) => {
      const found = {}
      for (const [language, themes] of Object.entries(themesIn)) {
        for (const name of names) {
          await page.browser.resize({ width: 390, height: 800 })
          await reach(language, name)
          for (const theme of themes) {
            if (engine === 'chromium') await page.browser.change({ theme })
            const isFirst = theme === themes[0]
            const asked = { rates: name === 'unfolded', colours: !isFirst }
            const { violations, passes } = await inspect(page.browser, asked)
            if (violations.length > 0) found[`${name}, ${language}, ${theme}`] = violations
            assert.ok(passes > (isFirst ? 15 : 0), `axe looked at the page: ${name}, ${language}, ${theme}`)
          }
          if (engine !== 'chromium') continue
          await page.browser.resize({ width: 320, height: 640 })
          assert.equal(await page.browser.evaluate(scrollWidth), 320, `${name}, ${language}`)
        }
      }
      assert.deepEqual(found, {})
    }
    await withStates(look, { engine, circumstances: { theme: Object.values(themesIn)[0][0] } })
  })
}
