// A new version of the site: found by a page left open, told of by a notice, and taken back for good.
import assert from 'node:assert/strict'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { inspect } from './axe.mjs'
import { plain, site } from './calculator.mjs'
import { withBrowser } from './harness/engines.mjs'
import { fifteenDays as total } from './people.mjs'
import {
  answers,
  headed,
  heading,
  makeVersion,
  notice,
  press,
  shownTotal,
  throughReload,
  visit,
  visitOnce,
  withSite,
} from './offline-site.mjs'

/**
 * One returns again and again, an hour later each time, until the notice is there. A failure says what the browser knows
 * of the versions.
 */
async function comeBackHourly(browser) {
  await browser.evaluate(() => {
    const now = performance.now.bind(performance)
    window.hours = 0
    performance.now = () => now() + window.hours * 3_600_001
  })
  for (let hour = 1; hour <= 60; hour++) {
    await browser.page.bringToFront()
    const found = await browser.evaluate(() => {
      window.hours += 1
      document.dispatchEvent(new Event('visibilitychange'))
      return document.querySelector('.new-version button') !== null
    })
    if (found) return
    await new Promise((resolved) => setTimeout(resolved, 1000))
  }
  const known = await browser.evaluate(async () => {
    const { installing, waiting, active } = await navigator.serviceWorker.getRegistration()
    const { controller } = navigator.serviceWorker
    const states = [installing, waiting, active, controller].map((worker) => worker?.state ?? 'none')
    return `installing, waiting, active, controller: ${states}; the page is ${document.visibilityState}`
  })
  assert.fail(`no notice in sixty hours; ${known}`)
}

test('a page left open finds the new version when one returns to it, and two windows do not disturb each other', async () => {
  await withSite(async ({ address, folder }) => {
    await withBrowser('chromium', async (browser) => {
      await visitOnce(browser, address)
      await makeVersion(folder, 'Autrement')

      const comeBack = () => document.dispatchEvent(new Event('visibilitychange'))
      await browser.evaluate(comeBack)
      await new Promise((resolved) => setTimeout(resolved, 1000))
      assert.equal(await browser.evaluate(notice), undefined, 'not more often than once an hour')
      await comeBackHourly(browser)
      await browser.until(notice)

      // Opened only now: Chromium looks for a new version by itself a second after a page of the site is opened, and on a
      // busy machine its search sometimes never ends, so that the page's own search waits behind it for ever.
      const second = await browser.page.browserContext().newPage()
      await second.goto(address + answers)
      await second.waitForSelector('.new-version button')
      await browser.page.bringToFront()

      await browser.evaluate(press, 'newVersionReload')
      await throughReload(browser, headed, 'Autrement')
      await browser.until(shownTotal)
      assert.match(await second.evaluate(heading), /^Calculer/, 'the other window is not reloaded')
      assert.equal(plain(await second.evaluate(shownTotal)), total.fr)
      await second.evaluate(press, 'newVersionReload')
      await second.waitForFunction(headed, {}, 'Autrement')
      await second.close()
    })
  })
})

test('the notice is reached by keyboard, passes axe in both themes, fits 320 px and is not printed', async () => {
  await withSite(async ({ address, folder }) => {
    await withBrowser('chromium', async (browser) => {
      const { page } = browser
      await page.setViewport({ width: 320, height: 640 })
      await visitOnce(browser, address)
      await makeVersion(folder, 'Autrement')
      await visit(browser, address + answers)
      await browser.until(notice)

      for (const theme of ['light', 'dark']) {
        await browser.change({ theme })
        const { violations } = await inspect(browser, { rates: false })
        assert.deepEqual(violations, [], theme)
      }

      const seen = await page.evaluate(() => {
        const buttons = [...document.querySelectorAll('.new-version button')].map((each) =>
          each.getBoundingClientRect(),
        )
        return {
          width: document.documentElement.scrollWidth,
          inView: buttons.every(({ top, bottom }) => top >= 0 && bottom <= innerHeight),
          large: buttons.every(({ width, height }) => width >= 24 && height >= 24),
        }
      })
      assert.deepEqual(seen, { width: 320, inView: true, large: true })

      // The last in the order of the page: backwards from its end.
      await page.evaluate(() => [...document.querySelectorAll('.rates summary')].at(-1).focus())
      const reached = []
      for (let pressed = 0; pressed < 5 && reached.at(-1) !== 'newVersionLater'; pressed++) {
        await page.keyboard.press('Tab')
        reached.push(await page.evaluate(() => document.activeElement.dataset.text))
      }
      assert.deepEqual(reached.slice(-2), ['newVersionReload', 'newVersionLater'])
      await page.keyboard.press('Enter')
      assert.equal(await browser.evaluate(notice), undefined)

      await page.reload()
      await browser.until(notice)
      await browser.paper(true)
      assert.equal(await page.evaluate(() => document.querySelector('.new-version').checkVisibility()), false)
    })
  })
})

test('a site that is withdrawn as docs/hosting.md says leaves the browsers that come back', async () => {
  const words = await readFile(new URL('../../docs/hosting.md', import.meta.url), 'utf8')
  const [, leaving] = /```js\n([\s\S]*?)```/.exec(words)
  await withSite(async ({ address, folder }) => {
    await withBrowser('chromium', async (browser) => {
      await visitOnce(browser, address)
      await writeFile(join(folder, 'service-worker.js'), leaving)
      await writeFile(join(folder, 'index.html'), '<!doctype html><title>Moved</title>')
      await visit(browser, address)
      await browser.until(async () => (await navigator.serviceWorker.getRegistrations()).length === 0)
      await browser.until(async () => (await caches.keys()).length === 0)
      await visit(browser, address)
      assert.equal(await browser.evaluate(() => document.title), 'Moved')
    })
  })
})
