// axe on every state of the page, in both themes and three engines; on the rate tables in the state with everything open.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inspect } from './axe.mjs'
import { states } from './states.mjs'
import { withStates } from './with-states.mjs'

/** Every state in both languages and themes in Chromium; in each of the two others, one language and one theme. */
const looks = {
  chromium: { languages: ['fr', 'en'], themes: ['light', 'dark'] },
  firefox: { languages: ['fr'], themes: ['dark'] },
  webkit: { languages: ['en'], themes: ['light'] },
}

for (const [engine, { languages, themes }] of Object.entries(looks)) {
  test(`axe finds nothing in any state in ${engine}: ${[...languages, ...themes].join(', ')}`, async () => {
    const look = async (page, reach) => {
      await page.browser.resize({ width: 390, height: 800 })
      const found = {}
      for (const language of languages) {
        for (const name of Object.keys(states)) {
          await reach(language, name)
          for (const theme of themes) {
            if (themes.length > 1) await page.browser.change({ theme })
            const { violations, passes } = await inspect(page.browser, { rates: name === 'unfolded' })
            if (violations.length > 0) found[`${name}, ${language}, ${theme}`] = violations
            assert.ok(passes > 15, `axe looked at the page: ${name}, ${language}, ${theme}`)
          }
        }
      }
      assert.deepEqual(found, {})
    }
    await withStates(look, { engine, circumstances: { theme: themes[0] } })
  })
}
