// Where the script cannot run, cannot compute or does not run yet: the page says what is true, and its rate tables are
// one link away. What they hold stands in rates.test.mjs.
import assert from 'node:assert/strict'
import { readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { test } from 'node:test'
import { inspectThemes, noViolations } from './axe.mjs'
import { assetOf, plain, withChangedSite, withoutScript, withPage } from './calculator.mjs'
import { bip } from './people.mjs'

test('axe finds nothing in the page without script, in both themes and languages', async () => {
  await withPage(async (page) => {
    await page.raw.setViewport({ width: 390, height: 800 })
    await withoutScript(page, async () => {
      for (const language of ['fr', 'en']) {
        await page.raw.setJavaScriptEnabled(false)
        await page.load(page.linkOf(language))
        // The page is what it is without script; axe itself needs timers.
        await page.raw.setJavaScriptEnabled(true)
        assert.equal(await page.raw.evaluate(() => document.querySelector('noscript p') !== null), true)
        await page.raw.evaluate(() => {
          for (const details of document.querySelectorAll('details')) details.open = true
        })
        assert.deepEqual(await inspectThemes(page.browser), noViolations, language)
      }
    })
  })
})

test('320 px have no sideways scroll without script, sources unfolded too; headings do not skip a level', async () => {
  await withPage(async (page) => {
    await page.raw.setViewport({ width: 320, height: 640 })
    await withoutScript(page, async () => {
      for (const language of ['fr', 'en']) {
        await page.load(page.linkOf(language))
        const { width, levels, wide } = await page.raw.evaluate(() => {
          for (const details of document.querySelectorAll('details')) details.open = true
          return {
            width: document.documentElement.scrollWidth,
            levels: [...document.querySelectorAll('h1, h2, h3, h4, h5')].map(({ localName }) => Number(localName[1])),
            wide: [...document.querySelectorAll('.rate-table *')].filter(
              (each) => each.getBoundingClientRect().right > 320,
            ).length,
          }
        })
        assert.equal(width, 320, language)
        assert.equal(wide, 0, language)
        levels.reduce((above, level) => assert.ok(level <= above + 1) ?? level)
      }
    })
  })
})

/** What a person reads first, and whether its link leads to the tables, which unfold without script. */
async function readFallback(page, link) {
  await link.click()
  const top = await page.evaluate(() => document.querySelector('#rates').getBoundingClientRect().top)
  // Those of other calls lie within a fold, where a click would meet something else.
  for (const fold of await page.$$('.author > summary'))
    if (await fold.evaluate((each) => each.checkVisibility())) await fold.click()
  return page
    .evaluate(() => ({
      text: document.querySelector('main').innerText,
      tables: [...document.querySelectorAll('.rate-table')].filter((table) => table.checkVisibility()).length,
    }))
    .then((read) => ({ ...read, top }))
}

test('WebAssembly refused by a policy is told, and the tables are one link away', async () => {
  await withChangedSite(
    async (folder) => {
      const file = join(folder, 'index.html')
      const page = await readFile(file, 'utf8')
      await writeFile(file, page.replace(" 'wasm-unsafe-eval'", ''))
    },
    async (page) => {
      await page.load(page.linkOf('fr'))
      await page.waitFor('.message')
      assert.match(await page.text('.message'), /^Ce navigateur ne peut pas faire le calcul/)
      const link = await page.raw.evaluateHandle(() =>
        document.querySelector('erasmus-grant').shadowRoot.querySelector('.message a'),
      )
      const { tables, top } = await readFallback(page.raw, link)
      assert.ok(tables > 20 && Math.abs(top) < 200, `${tables} tables, at ${top}`)
      // The refusal is the point here; nothing else may be reported.
      const { policy } = await page.browser.reports()
      assert.ok(policy.length > 0 && policy.every((each) => each.startsWith('script-src: wasm-eval')), String(policy))
      await page.load('about:blank')
    },
    [],
  )
})

test('a server that sends the wasm under another type changes nothing', async () => {
  await withChangedSite(
    async (folder) => {
      const wasm = basename(await assetOf(folder, '.wasm'))
      const sent = wasm.replace(/wasm$/u, 'txt')
      await rename(join(folder, 'assets', wasm), join(folder, 'assets', sent))
      // Pages, scripts and the list of the service worker name the file.
      for (const name of await readdir(folder, { recursive: true })) {
        if (!/\.(html|js)$/u.test(name)) continue
        const file = join(folder, name)
        await writeFile(file, (await readFile(file, 'utf8')).replaceAll(wasm, sent))
      }
    },
    async (page) => {
      await page.open('fr', { ...bip, days: '14' })
      assert.equal(await page.total(), '1 106 €')
    },
  )
})

const neverRun = {
  'a script sent under another type': async (folder) => {
    const script = await assetOf(folder, '.js')
    await rename(script, script.replace(/js$/u, 'txt'))
    const file = join(folder, 'index.html')
    await writeFile(
      file,
      (await readFile(file, 'utf8')).replace(basename(script), basename(script).replace(/js$/u, 'txt')),
    )
  },
  // A browser that does not know modules skips the script in the same way.
  'a browser older than modules': async (folder) => {
    const file = join(folder, 'index.html')
    await writeFile(file, (await readFile(file, 'utf8')).replace('type="module"', 'type="not-known"'))
  },
}

for (const [name, change] of Object.entries(neverRun)) {
  test(`${name} leaves a message that stays true, and the tables one link away`, async () => {
    await withChangedSite(
      change,
      async (page) => {
        await page.load(page.linkOf('fr'))
        const link = await page.raw.$('.starting a')
        const { text, tables, top } = await readFallback(page.raw, link)
        assert.match(plain(text), /ce navigateur est trop ancien ou bloque les scripts/)
        assert.ok(tables > 20 && Math.abs(top) < 200, `${tables} tables, at ${top}`)
      },
      [/MIME type/, /could not load/],
    )
  })
}

test('without style the page reads in order: what it is, the message, the rates', async () => {
  await withPage(async (page) => {
    await withoutScript(page, async () => {
      await page.load(page.linkOf('en'))
      const text = await page.raw.evaluate(() => {
        document.querySelector('link[rel="stylesheet"]').remove()
        return document.body.innerText
      })
      const order = [
        'work out my Erasmus+ grant',
        'needs JavaScript',
        'The rates, without computing',
        'call 2023',
        'All sources',
        'not an official tool',
      ]
      const found = order.map((part) => plain(text).toLowerCase().indexOf(part.toLowerCase()))
      assert.ok(
        found.every((at, index) => at > (found[index - 1] ?? -1)),
        found.join(', '),
      )
    })
  })
})

test('nothing jumps while the page starts', async () => {
  await withPage(async (page) => {
    await page.raw.evaluateOnNewDocument(() => {
      globalThis.shifts = []
      new PerformanceObserver((list) => {
        for (const { value, sources } of list.getEntries()) {
          globalThis.shifts.push(`${value} ${sources.map(({ node }) => node?.id || node?.className || node?.nodeName)}`)
        }
      }).observe({ type: 'layout-shift', buffered: true })
    })
    const probe = () =>
      new Promise((resolved) => requestAnimationFrame(() => setTimeout(() => resolved(globalThis.shifts), 100)))
    for (const [width, height] of [
      [320, 568],
      [390, 844],
      [1280, 900],
      [2560, 1440],
    ]) {
      await page.raw.setViewport({ width, height })
      for (const answers of [{}, { ...bip, days: '5', greenTravel: 'yes', call: '2023' }]) {
        await page.open('fr', answers)
        assert.deepEqual(await page.raw.evaluate(probe), [], `${width} px, ${JSON.stringify(answers)}`)
      }
    }
    // The measure itself is seen to work.
    await page.raw.evaluate(() => document.body.prepend(document.createElement('hr'), document.createElement('hr')))
    assert.notDeepEqual(await page.raw.evaluate(probe), [])
  })
})
