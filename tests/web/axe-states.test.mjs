// axe on every state of the page, in both themes and three engines.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inspect } from './axe.mjs'
import { states } from './states.mjs'
import { withStates } from './with-states.mjs'

/** Every state in both languages and both themes; each language meets each theme in one engine. */
const looks = {
  chromium: [
    { language: 'fr', theme: 'light' },
    { language: 'en', theme: 'dark' },
  ],
  firefox: [{ language: 'fr', theme: 'dark' }],
  webkit: [{ language: 'en', theme: 'light' }],
}

for (const [engine, seen] of Object.entries(looks))
  for (const { language, theme } of seen) {
    test(`axe finds nothing in any state in ${engine}: ${language}, ${theme}`, async () => {
      const look = async (page, reach) => {
        await page.browser.resize({ width: 390, height: 800 })
        const found = {}
        for (const name of Object.keys(states)) {
          await reach(language, name)
          const { violations, passes } = await inspect(page.browser)
          if (violations.length > 0) found[name] = violations
          assert.ok(passes > 15, `axe looked at the page: ${name}`)
        }
        assert.deepEqual(found, {})
      }
      await withStates(look, { engine, circumstances: { theme } })
    })
  }
