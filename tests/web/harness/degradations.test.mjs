// What an engine can do, it does; what it cannot do is in the table, and stays there only as long as it is true.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { degradations } from './degradations.mjs'
import { engines } from './engines.mjs'
import { visit } from './shared.mjs'

async function withWindow(engine, circumstances, use) {
  const browser = await visit(engine, circumstances)
  try {
    return await use(browser)
  } finally {
    await browser.close()
  }
}

for (const { engine, cannot, circumstances, learned } of degradations) {
  test(`${engine} still cannot ${cannot}`, async () => {
    const hasLearned = await withWindow(engine, circumstances, learned)
    assert.equal(hasLearned, false, `${engine} can ${cannot} now: take the row out of degradations.mjs and use it`)
  })
}

const queries = {
  theme: '(prefers-color-scheme: dark)',
  reducedMotion: '(prefers-reduced-motion: reduce)',
  forcedColours: '(forced-colors: active)',
  touch: '(pointer: coarse) and (hover: none)',
}

const isDegraded = (engine, name) =>
  degradations.some((row) => row.engine === engine && row.circumstances?.[name] !== undefined)

const seen = (browser) =>
  browser.evaluate(
    (wanted) => Object.fromEntries(Object.entries(wanted).map(([name, query]) => [name, matchMedia(query).matches])),
    queries,
  )

for (const engine of engines) {
  test(`${engine} shows a page in every circumstance that is asked for, and in no other`, async () => {
    const ordinary = await withWindow(engine, {}, seen)
    assert.deepEqual(ordinary, { theme: false, reducedMotion: false, forcedColours: false, touch: false })
    // Several at once, since each start takes its time. Forced colours bring a theme of their own.
    for (const wanted of [{ theme: 'dark', reducedMotion: true, touch: true }, { forcedColours: true }]) {
      const found = await withWindow(engine, wanted, seen)
      const expected = Object.keys(queries).map((name) => [name, name in wanted && !isDegraded(engine, name)])
      assert.deepEqual(found, Object.fromEntries(expected))
    }
  })

  test(`${engine} has a window of 320, 390, 768 and 1280 px, and keys that are pressed`, async () => {
    await withWindow(engine, {}, async (browser) => {
      await browser.open('about:blank')
      for (const width of [320, 390, 768, 1280]) {
        await browser.resize({ width, height: 640 })
        assert.deepEqual(await browser.evaluate(() => [innerWidth, innerHeight]), [width, 640])
      }
      await browser.evaluate(() => {
        const field = (type) => Object.assign(document.createElement('input'), { type, id: type })
        document.body.append(field('text'), field('checkbox'), field('date'))
      })
      const state = () =>
        browser.evaluate(() => {
          const [text, checkbox, date] = document.querySelectorAll('input')
          return [document.activeElement.id, text.value, checkbox.checked, date.value]
        })
      await browser.press('Tab')
      await browser.type('Élève + « é » 1,5')
      await browser.press('Backspace', 'Home', 'Delete')
      assert.deepEqual(await state(), ['text', 'lève + « é » 1,', false, ''])
      await browser.press('Control+a')
      await browser.type('b')
      await browser.press('Tab', 'Space', 'Shift+Tab')
      assert.deepEqual(await state(), ['text', 'b', true, ''])
      await browser.press('Tab', 'Tab')
      await browser.typeDate('2024-02-29')
      assert.deepEqual(await state(), ['date', 'b', true, '2024-02-29'])
      await assert.rejects(async () => browser.press('Tabulator'), /no key named Tabulator/)
    })
  })

  test(`${engine} shows the rules for print, and those for the screen again`, async () => {
    await withWindow(engine, {}, async (browser) => {
      await browser.open('data:text/html,<!doctype html><title>paper</title><p style="height: 2000px">text</p>')
      await browser.evaluate(() => {
        const sheet = new CSSStyleSheet()
        sheet.replaceSync(`
          p { color: rgb(1, 1, 1); }
          @media print { p { color: rgb(2, 2, 2); } @media (min-width: 1px) { p { margin-left: 3px; } } }
          @media screen and (min-width: 1px) { p { margin-right: 4px; } }`)
        const host = document.createElement('div')
        document.body.append(host)
        const root = host.attachShadow({ mode: 'open' })
        root.adoptedStyleSheets = [sheet]
        root.append(document.createElement('p'))
      })
      const styles = () =>
        browser.evaluate(() => {
          const { color, marginLeft, marginRight } = getComputedStyle(
            document.querySelector('div').shadowRoot.querySelector('p'),
          )
          return [color, marginLeft, marginRight]
        })
      const screen = ['rgb(1, 1, 1)', '0px', '4px']
      assert.deepEqual(await styles(), screen)
      await browser.paper(true)
      assert.deepEqual(await styles(), ['rgb(2, 2, 2)', '3px', '0px'])
      await browser.paper(false)
      assert.deepEqual(await styles(), screen)
      assert.equal((await browser.screenshot()).subarray(1, 4).toString(), 'PNG')
    })
  })
}

test('windows of one engine know nothing of each other', async () => {
  const { serve } = await import('../../../scripts/serve.mjs')
  const server = await serve(new URL('.', import.meta.url).pathname)
  try {
    for (const engine of engines) {
      const kept = () => {
        const before = localStorage.getItem('kept')
        localStorage.setItem('kept', 'here')
        return before
      }
      for (let window = 0; window < 2; window++) {
        const before = await withWindow(engine, {}, async (browser) => {
          await browser.open(`${server.address}until.mjs`)
          return browser.evaluate(kept)
        })
        assert.equal(before ?? null, null, engine)
      }
    }
  } finally {
    await server.close()
  }
})
