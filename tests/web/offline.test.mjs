// One visit, and the site is there without network; a new version waits to be asked for; where the browser refuses,
// the page works as before. In three engines: none of them lacks service workers.
import assert from 'node:assert/strict'
import { cp, mkdir, mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { siteHeaderPolicy } from '../../scripts/policy.mjs'
import { serve } from '../../scripts/serve.mjs'
import { assetOf, plain, site } from './calculator.mjs'
import { engines, withBrowser } from './harness/engines.mjs'
import { fifteenDays as total } from './people.mjs'
import {
  answers,
  assertAnswers,
  filesOf,
  headed,
  heading,
  kept,
  keptPages,
  makeVersion,
  notice,
  prefix,
  press,
  throughReload,
  visit,
  visitOnce,
  withSite,
  worksOffline,
} from './offline-site.mjs'

for (const engine of engines) {
  test(`${engine}: after one visit everything works without network, and nothing but the site is kept`, async () => {
    await withSite(async ({ address, folder, close }) => {
      await withBrowser(engine, async (browser) => {
        await visitOnce(browser, address)
        const files = (await filesOf(folder))
          // Few visits need the towns of the world or the files to download.
          .filter((file) => !file.endsWith('.bin') && !file.startsWith(`${folder}/data/`))
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

/** The part of the page that asks for a worker (web/offline/keep-offline.ts), as the build names its file. */
const asksForWorker = '/keep-offline-'

/** That part has arrived, and has had the time to be refused. */
async function hasAskedForWorker(browser) {
  const isRequested = (file) => performance.getEntriesByType('resource').some(({ name }) => name.includes(file))
  await browser.until(isRequested, asksForWorker)
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
      const [wasm, script] = await browser.evaluate((file) => {
        const entries = performance.getEntriesByType('resource')
        const find = (part) => entries.find(({ name }) => name.includes(part))
        return [find('.wasm').responseEnd, find(file).startTime]
      }, asksForWorker)
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
