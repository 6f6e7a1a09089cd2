// One visit, and the site is there without network; a new version waits to be asked for; where the browser refuses,
// the page works as before. In three engines: none of them lacks service workers.
import assert from 'node:assert/strict'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { siteHeaderPolicy } from '../../scripts/policy.mjs'
import { serve } from '../../scripts/serve.mjs'
import { writeServiceWorker } from '../../scripts/vite/offline.mjs'
import { inspect } from './axe.mjs'
import { assetOf, plain, site } from './calculator.mjs'
import { engines, withBrowser } from './harness/engines.mjs'
import { fifteenDays as total } from './people.mjs'

const answers = '#role=student&direction=outgoing&activity=BIP&country=IT&start=2024-07-01&end=2024-07-15'
const prefix = '/relations/bourse'

/** Runs `use(address, folder)` on a copy of the site below a prefix; `close()` takes the network away. */
async function withSite(use, options = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'passerelle-offline-'))
  await cp(site, folder, { recursive: true })
  const server = await serve(folder, { prefix, ...options })
  let closing
  const close = () => (closing ??= server.close())
  try {
    await use({ address: server.address, folder, close })
  } finally {
    await close()
    await rm(folder, { recursive: true, force: true })
  }
}

/** A new document each time: a change of fragment alone would not load the page again. */
async function visit(browser, address) {
  await browser.open('about:blank')
  await browser.open(address)
}

const shownTotal = () =>
  document.querySelector('erasmus-grant')?.shadowRoot?.querySelector('.total-amount')?.textContent
const worksOffline = () => document.querySelector('[data-text="worksOffline"]')?.textContent
const headed = (name) => document.querySelector('h1').textContent.startsWith(name)
const heading = () => document.querySelector('h1').textContent
const notice = () => document.querySelector('.new-version:has(button) [role="status"]')?.textContent
const press = (text) => document.querySelector(`.new-version [data-text="${text}"]`).click()

/** Asks again and again while the page is being replaced by another, which the engines tell as an error. */
async function throughReload(browser, program, ...values) {
  for (const end = Date.now() + 30_000; ;) {
    const value = await browser.evaluate(program, ...values).catch(() => undefined)
    if (value) return value
    if (Date.now() > end) throw new Error(`no page for which ${program}`)
    await new Promise((resolved) => setTimeout(resolved, 50))
  }
}

async function assertAnswers(browser, language) {
  assert.equal(plain(await browser.until(shownTotal)), total[language])
}

async function visitOnce(browser, address) {
  await visit(browser, address + answers)
  await assertAnswers(browser, 'fr')
  await browser.until(worksOffline)
}

/** What the browser keeps for this origin, by every means a page has. */
const kept = async () => ({
  cookies: document.cookie,
  local: localStorage.length,
  session: sessionStorage.length,
  databases: (await indexedDB.databases()).map(({ name }) => name),
  caches: await Promise.all(
    (await caches.keys()).map(async (name) => ({
      name,
      files: (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname).sort(),
    })),
  ),
})

/** True once the copy holds just as many pages: those of an old version are gone. */
const keptPages = async (wanted) => {
  const [name] = await caches.keys()
  const kept = await (await caches.open(name)).keys()
  return kept.filter(({ url }) => new URL(url).pathname.endsWith('.html')).length === wanted
}

async function filesOf(folder) {
  const found = await readdir(folder, { recursive: true, withFileTypes: true })
  return found.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
}

/** The same site with another heading, built as a new version of it is. */
async function makeVersion(folder, name) {
  for (const page of ['index.html', 'en/index.html']) {
    const built = await readFile(join(site, page), 'utf8')
    const changed = built.replace(/(<h1[^>]*>)[^<]*/, `$1${name}`)
    assert.notEqual(changed, built, 'the heading names the version')
    await writeFile(join(folder, page), changed)
  }
  await writeServiceWorker(folder)
}

for (const engine of engines) {
  test(`${engine}: after one visit everything works without network, and nothing but the site is kept`, async () => {
    await withSite(async ({ address, folder, close }) => {
      await withBrowser(engine, async (browser) => {
        await visitOnce(browser, address)
        const files = (await filesOf(folder))
          .filter((file) => !file.endsWith('.bin')) // the towns of the world, which few visits need
          .map((file) => `${prefix}${file.slice(folder.length)}`)
        assert.deepEqual(await browser.evaluate(kept), {
          cookies: '',
          local: 0,
          session: 0,
          databases: [],
          caches: [
            {
              name: `passerelle-site-${address}`,
              files: files.filter((file) => file !== `${prefix}/service-worker.js`).sort(),
            },
          ],
        })

        await close()
        // The page that is open already, without being loaded again.
        assert.equal(await browser.evaluate(async () => (await fetch('manifest.webmanifest')).status), 200)
        for (const [path, language] of [
          ['', 'fr'],
          ['index.html', 'fr'],
          ['?from=newsletter', 'fr'],
          ['en/', 'en'],
          ['en/index.html', 'en'],
          ['en', 'en'],
          ['en?from=newsletter', 'en'],
        ]) {
          await visit(browser, address + path + answers)
          await assertAnswers(browser, language)
          assert.equal(await browser.evaluate(() => document.documentElement.lang), language, path)
          assert.equal(await browser.evaluate(() => location.hash), answers, path)
        }
        await browser.evaluate(() => document.querySelector('#other-language').click())
        await browser.until(() => document.documentElement.lang === 'fr')
        await assertAnswers(browser, 'fr')
        assert.equal(await browser.evaluate(() => location.pathname), `${prefix}/`)
        assert.match(plain(await browser.until(worksOffline)), /^Cette page fonctionne aussi sans Internet/)
        assert.deepEqual(await browser.reports(), { policy: [], errors: [], outside: [] })
      })
    })
  })

  test(`${engine}: a new version is offered, comes when it is asked for, and an older one can come back`, async () => {
    await withSite(async ({ address, folder }) => {
      await withBrowser(engine, async (browser) => {
        await visitOnce(browser, address)
        await makeVersion(folder, 'Autrement')

        await visit(browser, address + answers)
        await assertAnswers(browser, 'fr')
        await browser.evaluate(() => {
          globalThis.stayed = true
          document.querySelector('erasmus-grant').shadowRoot.querySelector('[name="country"]').focus()
        })
        assert.match(
          await browser.until(notice),
          /^Une nouvelle version de cette page est prête\. Vos réponses resteront\.$/,
        )
        const focused = () => document.querySelector('erasmus-grant').shadowRoot.activeElement?.name
        assert.equal(await browser.evaluate(focused), 'country', 'the focus stays where it was')

        await browser.evaluate(() => document.querySelector('#other-language').click())
        await browser.until(() => document.documentElement.lang === 'en')
        assert.match(await browser.evaluate(notice), /^A new version of this page is ready\. Your answers will stay\.$/)
        const oldEnglishHeading = await browser.evaluate(heading)
        await browser.evaluate(() =>
          document
            .querySelector('erasmus-grant')
            .shadowRoot.querySelector('[name="fewerOpportunities"][value="yes"]')
            .click(),
        )
        assert.match(await browser.until(notice), /except those that the link does not keep\.$/)

        await browser.evaluate(press, 'newVersionLater')
        assert.equal(await browser.evaluate(notice), undefined)
        assert.equal(await browser.evaluate(() => document.activeElement.id), 'calculator')
        assert.equal(await browser.evaluate(() => document.querySelector('.new-version').textContent), '')
        await new Promise((resolved) => setTimeout(resolved, 500))
        assert.equal(await browser.evaluate(() => globalThis.stayed), true, 'nothing reloads by itself')

        // The way every browser offers: the window never leaves the old version, which therefore stays.
        await browser.evaluate(() => location.reload())
        await throughReload(browser, () => globalThis.stayed === undefined && document.readyState === 'complete')
        await assertAnswers(browser, 'en')
        assert.equal(await browser.evaluate(heading), oldEnglishHeading, 'later means later')
        await browser.until(notice)
        const settled = await browser.evaluate(() => location.href)
        await browser.evaluate(press, 'newVersionReload')
        await throughReload(browser, headed, 'Autrement')
        await assertAnswers(browser, 'en')
        assert.equal(await browser.evaluate(() => location.href), settled)
        const pages = (await filesOf(folder)).filter((file) => file.endsWith('.html'))
        await browser.until(keptPages, pages.length)
        assert.equal(await browser.evaluate(notice), undefined)

        await cp(site, folder, { recursive: true })
        await visit(browser, address + answers)
        await browser.until(notice)
        await browser.evaluate(press, 'newVersionReload')
        await throughReload(browser, headed, 'Calculer')
        await assertAnswers(browser, 'fr')
      })
    })
  })

  test(`${engine}: where the worker cannot be had the page works as before, in silence`, async () => {
    await withBrowser(engine, async (browser) => {
      await withSite(async ({ address, folder }) => {
        await rm(join(folder, 'service-worker.js'))
        await worksWithoutWorker(browser, address)
        const { policy, errors, outside } = await browser.reports()
        const ofThePage = errors.filter((error) => !/404/.test(error))
        assert.deepEqual({ policy, errors: ofThePage, outside }, { policy: [], errors: [], outside: [] })
      })
      const withoutWorkers = siteHeaderPolicy.replace("worker-src 'self'", "worker-src 'none'")
      assert.notEqual(withoutWorkers, siteHeaderPolicy)
      await withSite(({ address }) => worksWithoutWorker(browser, address), { policy: withoutWorkers })
    })
  })
}

/** The part of the page that asks for a worker has arrived, and has had the time to be refused. */
async function hasAskedForWorker(browser) {
  await browser.until(() => performance.getEntriesByType('resource').some(({ name }) => /\/offline-/.test(name)))
  await new Promise((resolved) => setTimeout(resolved, 500))
}

/** Both pages answer, nobody is told, and nothing is kept. */
async function worksWithoutWorker(browser, address) {
  for (const [path, language] of [
    ['', 'fr'],
    ['en/', 'en'],
  ]) {
    await visit(browser, address + path + answers)
    await assertAnswers(browser, language)
    await hasAskedForWorker(browser)
    assert.equal(await browser.evaluate(worksOffline), undefined)
    assert.equal(await browser.evaluate(notice), undefined)
    assert.equal(await browser.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length), 0)
    assert.deepEqual(await browser.evaluate(() => caches.keys()), [])
  }
}

for (const engine of ['chromium', 'firefox']) {
  test(`${engine}: a private window or an insecure address, where there are no workers, changes nothing`, async () => {
    const refusals = {
      absent: () => delete Navigator.prototype.serviceWorker,
      refusing: () => {
        if (!globalThis.ServiceWorkerContainer) return
        ServiceWorkerContainer.prototype.register = () =>
          Promise.reject(new DOMException('The operation is insecure.', 'SecurityError'))
      },
      'refusing at once': () =>
        Object.defineProperty(Navigator.prototype, 'serviceWorker', {
          get() {
            throw new DOMException('The operation is insecure.', 'SecurityError')
          },
        }),
    }
    await withBrowser(engine, async (browser) => {
      for (const [name, refuse] of Object.entries(refusals)) {
        await withSite(async ({ address }) => {
          const { identifier } = await browser.page.evaluateOnNewDocument(refuse)
          await visit(browser, address + answers)
          await assertAnswers(browser, 'fr')
          await hasAskedForWorker(browser)
          assert.equal(await browser.evaluate(worksOffline), undefined, name)
          assert.deepEqual(await browser.reports(), { policy: [], errors: [], outside: [] }, name)
          await browser.page.removeScriptToEvaluateOnNewDocument(identifier)
        })
      }
    })
  })
}

for (const engine of engines) {
  test(`${engine}: the towns of the world are kept once they were wanted, those of an older version swept away`, async () => {
    await withSite(async ({ address, folder, close }) => {
      const towns = (await filesOf(folder))
        .filter((file) => file.endsWith('.bin'))
        .map((file) => file.slice(folder.length + 1))
      assert.equal(towns.length, 2)
      await withBrowser(engine, async (browser) => {
        await visitOnce(browser, address)
        const cache = `passerelle-places-${address}`
        await browser.evaluate(
          async (name) => void (await (await caches.open(name)).put('older.bin', new Response(''))),
          cache,
        )
        const bytes = (file) => fetch(file).then(async (answer) => (await answer.arrayBuffer()).byteLength)
        const size = await browser.evaluate(bytes, towns[0])
        assert.ok(size > 500_000, `${size} bytes`)
        const held = async (name) =>
          (await (await caches.open(name)).keys()).map(({ url }) => url.slice(url.lastIndexOf('/') + 1)).sort()
        assert.deepEqual(await browser.evaluate(held, cache), [towns[0].slice('assets/'.length), 'older.bin'].sort())
        await makeVersion(folder, 'Newer')
        await visit(browser, address)
        await browser.until(notice)
        await browser.evaluate(press, 'newVersionReload')
        await throughReload(browser, headed, 'Newer')
        await throughReload(
          browser,
          (name) => caches.open(name).then(async (kept) => (await kept.keys()).length === 1),
          cache,
        )
        await close()
        assert.equal(await browser.evaluate(bytes, towns[0]), size)
        assert.equal(
          await browser.evaluate(
            (file) =>
              fetch(file).then(
                () => 'there',
                () => 'not there',
              ),
            towns[1],
          ),
          'not there',
        )
      })
    })
  })
}

test('the first visit is answered before anything is asked for the next', async () => {
  await withSite(({ address }) =>
    withBrowser('chromium', async (browser) => {
      await browser.page.evaluateOnNewDocument(() => {
        if (!globalThis.ServiceWorkerContainer) return
        const register = ServiceWorkerContainer.prototype.register
        ServiceWorkerContainer.prototype.register = function (...words) {
          const root = document.querySelector('erasmus-grant').shadowRoot
          globalThis.shownAtRegistration = root.querySelector('.total-amount')?.textContent
          return register.apply(this, words)
        }
      })
      await visitOnce(browser, address)
      assert.equal(plain(await browser.evaluate(() => globalThis.shownAtRegistration)), total.fr)
      const [wasm, script] = await browser.evaluate(() => {
        const entries = performance.getEntriesByType('resource')
        const find = (pattern) => entries.find(({ name }) => pattern.test(name))
        return [find(/\.wasm$/).responseEnd, find(/\/offline-/).startTime]
      })
      assert.ok(wasm < script, `the core came at ${wasm} ms, what keeps the site was asked for at ${script} ms`)
    }),
  )
})

test('a site beside other pages leaves them alone', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'passerelle-neighbours-'))
  await cp(site, join(folder, 'bourse'), { recursive: true })
  await mkdir(join(folder, 'bourses'))
  for (const path of ['index.html', 'bourses/index.html']) await writeFile(join(folder, path), '<!doctype html>')
  const server = await serve(folder)
  try {
    await withBrowser('chromium', async (browser) => {
      await visitOnce(browser, `${server.address}bourse/`)
      for (const path of ['', 'bourses/']) {
        await visit(browser, server.address + path)
        assert.equal(await browser.evaluate(() => navigator.serviceWorker.controller), null, `/${path}`)
      }
      await visit(browser, `${server.address}bourse/en/`)
      assert.ok(await browser.evaluate(() => navigator.serviceWorker.controller !== null))
      await server.close()
      await assert.rejects(visit(browser, server.address))
    })
  } finally {
    await server.close()
    await rm(folder, { recursive: true, force: true })
  }
})

test('a file that arrives cut short is not kept, and the next visit mends it', async () => {
  await withSite(async ({ address, folder }) => {
    const wasm = await assetOf(folder, '.wasm')
    const whole = await readFile(wasm)
    await truncate(wasm, 10_000)
    await withBrowser('chromium', async (browser) => {
      await visit(browser, address)
      await browser.until(() => document.querySelector('erasmus-grant').shadowRoot.querySelector('.message'))
      await browser.until(async () => (await caches.keys()).length > 0)
      await browser.until(async () => (await navigator.serviceWorker.getRegistrations()).length === 0)
      assert.equal(await browser.evaluate(worksOffline), undefined)

      await writeFile(wasm, whole)
      const session = await browser.page.createCDPSession()
      await session.send('Network.clearBrowserCache')
      await visitOnce(browser, address)
    })
  })
})

test('a page left open finds the new version when one returns to it, and two windows do not disturb each other', async () => {
  await withSite(async ({ address, folder }) => {
    await withBrowser('chromium', async (browser) => {
      await visitOnce(browser, address)
      const second = await browser.page.browserContext().newPage()
      await second.goto(address + answers)
      await browser.page.bringToFront()
      await makeVersion(folder, 'Autrement')

      const comeBack = () => document.dispatchEvent(new Event('visibilitychange'))
      await browser.evaluate(comeBack)
      await new Promise((resolved) => setTimeout(resolved, 1000))
      assert.equal(await browser.evaluate(notice), undefined, 'not more often than once an hour')
      await browser.evaluate(() => {
        const now = performance.now.bind(performance)
        performance.now = () => now() + 3_600_001
      })
      await browser.evaluate(comeBack)
      await browser.until(notice)
      await second.waitForSelector('.new-version button')

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
        const { violations } = await inspect(browser)
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
      for (let pressed = 0; pressed < 3 && reached.at(-1) !== 'newVersionLater'; pressed++) {
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
