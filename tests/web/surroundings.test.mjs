// What surrounds the page and is not as usual: what a browser refuses or lacks, the clock and its zone, the languages of
// the device, a frame, the theme. The page answers as it always does.
import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { sitePolicy } from '../../scripts/policy.mjs'
import { serve } from '../../scripts/serve.mjs'
import { CalculatorPage } from './calculator-page.mjs'
import { site, withPage } from './calculator.mjs'
import { withBrowser } from './harness/engines.mjs'
import { bip, fifteenDays } from './people.mjs'

const days15 = new URLSearchParams({ ...bip, days: '15' }).toString()

/** Runs `program` in the page before its own scripts, for the next documents that `use` opens. */
async function inA(world, use) {
  await withPage(async (page) => {
    await page.raw.evaluateOnNewDocument(world)
    await use(page)
  })
}
/** The page does all it did: in both languages, a link shows its answer and an answer changes it. */
async function assertAnswers(page) {
  for (const [language, total] of Object.entries(fifteenDays)) {
    await page.open(language, days15)
    await page.totalIs(total)
    await page.answer('days', '5')
    await page.eventually(
      () => page.total(),
      (found) => found?.includes('395'),
      'the total of five days',
    )
  }
}

test('where the browser refuses to keep anything, the page does all it did', async () => {
  const refuse = () => {
    const no = () => {
      throw new DOMException('refused', 'SecurityError')
    }
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(globalThis, name, { get: no })
    Object.defineProperty(Document.prototype, 'cookie', { get: no, set: no })
    Object.defineProperty(Navigator.prototype, 'storage', { get: no })
  }
  await inA(refuse, assertAnswers)
})

test('where there is no clipboard, the link stands there to be copied, in both languages', async () => {
  await inA(
    () => Object.defineProperty(Navigator.prototype, 'clipboard', { get: () => undefined }),
    async (page) => {
      for (const language of ['fr', 'en']) {
        await page.open(language, days15)
        await page.press('.keep .copy')
        await page.waitFor('.link-by-hand input')
        const link = new URL(await page.within((root) => root.querySelector('.link-by-hand input').value))
        assert.equal(link.origin + link.pathname, page.linkOf(language))
        const kept = new URLSearchParams(link.hash.slice(1))
        for (const [field, given] of new URLSearchParams(days15)) assert.equal(kept.get(field), given)
        assert.match(await page.text('.link-by-hand'), language === 'fr' ? /refuse la copie/ : /to copy/i)
      }
    },
  )
})

/** A clock that stands at another day, for the page alone. */
const clockAt = (moment) => `(() => {
  const Real = Date
  const shift = Real.parse('${moment}') - Real.now()
  globalThis.Date = class Date extends Real {
    constructor(...given) { given.length === 0 ? super(Real.now() + shift) : super(...given) }
    static now() { return Real.now() + shift }
  }
})()`

const dated = { ...bip, lengthKnownAs: 'dates', start: '2024-03-25', end: '2024-04-05' }

for (const [moment, year] of [
  ['1999-12-31T23:59:30Z', '1999'],
  ['2040-02-29T12:00:00Z', '2040'],
]) {
  test(`a clock at ${year} changes no answer; only the printed sheet says it`, async () => {
    await withPage(async (page) => {
      await page.open('fr', { ...dated, call: '2023' })
      const total = await page.total()
      const payments = await page.texts('[aria-labelledby="payments"] tbody')
      await page.raw.evaluateOnNewDocument(clockAt(moment))
      await page.open('fr', { ...dated, call: '2023' })
      assert.equal(await page.raw.evaluate(() => String(new Date().getUTCFullYear())), year)
      assert.equal(await page.total(), total)
      assert.deepEqual(await page.texts('[aria-labelledby="payments"] tbody'), payments)
      // Parts of the result that are loaded late may replace the element just after it was filled in.
      const printed = async () => {
        await page.raw.evaluate(() => dispatchEvent(new Event('beforeprint')))
        return page.text('.printed')
      }
      assert.match(await page.eventually(printed), new RegExp(`${year}|2000`))
      await assertAnswers(page)
    })
  })
}

test('in every time zone the days are those that were typed, and as many', async () => {
  await withPage(async (page) => {
    for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Paris']) {
      await page.raw.emulateTimezone(zone)
      // Summer time begins in Paris on 31 March and ends on 27 October 2024; 29 February is a day too.
      for (const [start, end, counted, first, last] of [
        ['2024-03-25', '2024-04-05', 12, '25 March 2024', '5 April 2024'],
        ['2024-10-21', '2024-10-31', 11, '21 October 2024', '31 October 2024'],
        ['2024-02-26', '2024-03-01', 5, '26 February 2024', '1 March 2024'],
        ['2023-12-30', '2024-01-06', 8, '30 December 2023', '6 January 2024'],
      ]) {
        await page.open('en', { ...bip, lengthKnownAs: '', start: '', call: '2023', activity: 'BIP' })
        await page.answer('start', start)
        await page.answer('end', end)
        assert.match(await page.text('.counted'), new RegExp(`^${counted} days`), `${zone}, from ${start}`)
        await page.eventually(
          () => page.text('.print-only'),
          (given) => given?.includes(first) && given.includes(last),
          `${zone}: the days of the printed sheet`,
        )
        const { start: kept, end: keptEnd } = await page.fragment()
        assert.deepEqual([kept, keptEnd], [start, end], zone)
      }
    }
  })
})

for (const [name, world] of Object.entries({
  'Arabic, written from right to left': `Object.defineProperties(Navigator.prototype, {
    language: { get: () => 'ar-EG' }, languages: { get: () => ['ar-EG', 'ja', 'zh-Hant'] } })`,
  'a browser that tells none': `Object.defineProperties(Navigator.prototype, {
    language: { get: () => undefined }, languages: { get: () => undefined } })`,
})) {
  test(`the language of the device (${name}) changes nothing: the address says the language`, async () => {
    await inA(world, async (page) => {
      await assertAnswers(page)
      await page.open('fr', days15)
      assert.deepEqual(await page.raw.evaluate(() => [document.documentElement.lang, document.documentElement.dir]), [
        'fr',
        '',
      ])
    })
  })
}

test('a browser whose Intl lacks our languages writes amounts in its own way, and the same ones', async () => {
  const onlyJapanese = () => {
    for (const name of ['NumberFormat', 'DateTimeFormat', 'DisplayNames', 'ListFormat', 'PluralRules', 'Collator']) {
      const Real = Intl[name]
      Intl[name] = class extends Real {
        constructor(_locale, options) {
          super('ja-JP', options)
        }
      }
    }
  }
  await inA(onlyJapanese, async (page) => {
    for (const language of ['fr', 'en']) {
      await page.open(language, days15)
      assert.equal((await page.total()).replace(/\D/g, ''), '1162')
    }
  })
})

test('where the address refuses to change, the answers do not wait for it, and it follows when it may', async () => {
  const worlds = {
    throwing: () => {
      for (const name of ['pushState', 'replaceState']) {
        const real = history[name]
        history[name] = (...words) => {
          if (globalThis.refuses) throw new DOMException('too often', 'SecurityError')
          real.apply(history, words)
        }
      }
    },
    silent: () => {
      for (const name of ['pushState', 'replaceState']) {
        const real = history[name]
        history[name] = (...words) => globalThis.refuses || real.apply(history, words)
      }
    },
  }
  for (const [name, world] of Object.entries(worlds)) {
    await inA(world, async (page) => {
      await page.open('fr', days15)
      await page.raw.evaluate(() => (globalThis.refuses = true))
      await page.answer('days', '14')
      assert.equal(await page.total(), '1 106 €', name)
      await page.answer('days', '5')
      assert.equal(await page.total(), '395 €', name)
      assert.equal((await page.fragment()).days, '15', name)
      await page.raw.evaluate(() => (globalThis.refuses = false))
      await page.eventually(
        async () => (await page.fragment()).days,
        (days) => days === '5',
      )
      await page.raw.goBack()
      await page.totalIs('1 162 €')
    })
  }
})

test('in a frame with a sandbox the page answers; the page around it stays where it is', async (context) => {
  // Who hosts the page lets his own site frame it; the rest of the policy stands in the page itself.
  const framed = await serve(site, { policy: sitePolicy })
  context.after(() => framed.close())
  const folder = await mkdtemp(join(tmpdir(), 'passerelle-frame-'))
  context.after(() => rm(folder, { recursive: true, force: true }))
  await writeFile(join(folder, 'index.html'), '<!doctype html><link rel="icon" href="data:," /><title>host</title>')
  const host = await serve(folder, { policy: '' })
  context.after(() => host.close())
  await withBrowser('chromium', async (browser) => {
    await browser.open(host.address)
    await browser.evaluate((source) => {
      const frame = document.createElement('iframe')
      frame.sandbox = 'allow-scripts allow-same-origin allow-forms'
      frame.src = source
      document.body.append(frame)
      return new Promise((loaded) => (frame.onload = loaded)).then(() => 0)
    }, `${framed.address}en/#${days15}`)
    const frame = browser.page.frames().at(-1)
    const page = new CalculatorPage(frame, framed.address)
    await page.totalIs(fifteenDays.en)
    await page.press('[type="submit"]')
    await frame.evaluate(() => document.querySelector('#other-language').click())
    await page.totalIs(fifteenDays.fr)
    assert.equal(await browser.evaluate(() => location.href), host.address)
    const { policy, errors } = await browser.reports()
    assert.deepEqual({ policy, errors }, { policy: [], errors: [] })
    assert.deepEqual(await frame.evaluate(() => globalThis.passerelleWatch), { policy: [], errors: [] })
  })
})

test('light or dark, moving or not, printed while empty: no error, and the words are there', async () => {
  await withPage(async (page) => {
    const seen = {}
    for (const scheme of ['light', 'dark']) {
      await page.browser.change({ theme: scheme, reducedMotion: true })
      await page.open('en', days15)
      assert.equal(await page.total(), fifteenDays.en)
      seen[scheme] = await page.raw.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
    }
    assert.notEqual(seen.light, seen.dark)
    for (const language of ['fr', 'en']) {
      await page.open(language)
      assert.ok((await page.raw.pdf()).length > 1000)
      assert.equal(await page.text('.printed'), undefined)
      assert.ok(await page.text('form h2'))
    }
  })
})

test('whoever leaves and comes back finds the answers', async () => {
  await withPage(async (page) => {
    await page.open('fr', days15)
    await page.answer('days', '14')
    await page.raw.goto(`${page.address}en/?elsewhere`)
    await page.raw.goBack()
    await page.waitFor('.total-amount')
    assert.equal(await page.total(), '1 106 €')
    assert.equal(await page.within((root) => root.querySelector('[name="days"]').value), '14')
    await page.raw.reload()
    await page.waitFor('.total-amount')
    assert.equal(await page.total(), '1 106 €')
  })
})
