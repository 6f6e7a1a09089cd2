// Three browser engines behind one small interface:
//   const browser = await launch('chromium' | 'firefox' | 'webkit')
//   await browser.open(address); await browser.evaluate(function, ...plain arguments); await browser.close()
//   await browser.until(function, ...plain arguments)  asks until the answer is true, and gives it
//   browser.reports()  what the page's policy refused, what it wrote as errors, which requests left its origin
// `browser.page` is the raw puppeteer page (chromium and firefox). Every process started here is ended by close().
import { launchPuppeteer } from './puppeteer-engine.mjs'
import { launchWebKit } from './webkit-engine.mjs'

export const engines = ['chromium', 'firefox', 'webkit']

export function launch(engine) {
  if (engine === 'webkit') return launchWebKit()
  if (engines.includes(engine)) return launchPuppeteer(engine)
  throw new Error(`no engine named ${engine}; there are ${engines.join(', ')}`)
}

/** Runs `use(browser)` and closes the browser whatever happens. */
export async function withBrowser(engine, use) {
  const browser = await launch(engine)
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
