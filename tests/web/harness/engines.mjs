// Three browser engines behind one small interface:
//   const browser = await launch('chromium' | 'firefox' | 'webkit', circumstances)
//   await browser.open(address); await browser.evaluate(function, ...plain arguments); await browser.close()
//   await browser.until(function, ...plain arguments)  asks until the answer is true, and gives it
//   browser.reports()  what the page's policy refused, what it wrote as errors, which requests left its origin
//   browser.press('Tab', 'Shift+Tab', 'Space', …); browser.type('text'); browser.typeDate('2024-05-06')
//   browser.resize({ width, height }); browser.paper(true | false)  as it is printed, or on the screen again
//   browser.address(); browser.back(); browser.forward(); browser.screenshot({ fullPage })  a PNG
// `circumstances` (circumstances.mjs) are the theme, reduced motion, forced colours and touch; `browser.change` takes
// them in Chromium while a page is open. What an engine cannot do is in degradations.mjs.
// `browser.page` is the raw puppeteer page (chromium and firefox). Every process started here is ended by close().
import { startPuppeteer } from './puppeteer-engine.mjs'
import { startWebKit } from './webkit-engine.mjs'

export const engines = ['chromium', 'firefox', 'webkit']

/** A started engine: `visit()` gives a browser window that knows nothing of the others, as a private one does. */
export function start(engine, circumstances) {
  if (engine === 'webkit') return startWebKit(circumstances)
  if (engines.includes(engine)) return startPuppeteer(engine, circumstances)
  throw new Error(`no engine named ${engine}; there are ${engines.join(', ')}`)
}

/** An engine of its own with one window, which is not a private one. */
export async function launch(engine, circumstances) {
  const started = await start(engine, circumstances)
  try {
    const window = await started.visit({ isPrivate: false })
    return {
      ...window,
      async close() {
        await window.close().finally(started.close)
      },
    }
  } catch (error) {
    await started.close()
    throw error
  }
}

/** Runs `use(browser)` and closes the browser whatever happens. */
export async function withBrowser(engine, use, circumstances) {
  const browser = await launch(engine, circumstances)
  try {
    return await use(browser)
  } finally {
    await browser.close()
  }
}

/** Runs `use` with one browser an engine, in turn, and names the engine in a failure. */
export async function inEveryEngine(use) {
  for (const engine of engines) {
    try {
      await withBrowser(engine, (browser) => use(browser, engine))
    } catch (error) {
      error.message = `${engine}: ${error.message}`
      throw error
    }
  }
}
