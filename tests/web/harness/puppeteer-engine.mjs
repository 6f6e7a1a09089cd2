// Chromium and Firefox, Debian's, through puppeteer-core.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import puppeteer from 'puppeteer-core'
import { quietChromium } from './chromium.mjs'
import { circumstancesOf, firefoxPreferencesOf, mediaFeaturesOf } from './circumstances.mjs'
import { keysOf, puppeteerKey } from './keys.mjs'
import { leavesOrigin, readWatch, watchPage } from './watch.mjs'
import { completed } from './window.mjs'

// Two files of tests may run at once, on a machine that is busy otherwise too.
const patience = 120_000

const viewport = { width: 1024, height: 800 }

const settings = {
  chromium: () => ({
    ...quietChromium,
    defaultViewport: viewport,
    args: [
      ...quietChromium.args,
      '--lang=en-US',
      // Letters are drawn alike on every machine, so that pictures can be compared.
      '--font-render-hinting=none',
      '--disable-lcd-text',
      '--force-color-profile=srgb',
    ],
  }),
  firefox: (circumstances) => ({
    browser: 'firefox',
    executablePath: '/usr/bin/firefox-esr',
    // A window has its size from the start; it is told a viewport only where a test asks for one.
    defaultViewport: null,
    args: [`--width=${viewport.width}`, `--height=${viewport.height}`],
    extraPrefsFirefox: {
      // Nothing of the browser's own may be mistaken for a request of the page.
      'app.normandy.enabled': false,
      'app.update.auto': false,
      'browser.safebrowsing.enabled': false,
      'datareporting.policy.dataSubmissionEnabled': false,
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      'intl.locale.requested': 'en-US',
      ...firefoxPreferencesOf(circumstances),
    },
  }),
}

export async function startPuppeteer(engine, wanted) {
  const circumstances = circumstancesOf(wanted)
  // A profile of our own, removed at the end: a browser that dies early must leave nothing behind.
  const userDataDir = await mkdtemp(join(tmpdir(), `passerelle-${engine}-`))
  const removeProfile = () => rm(userDataDir, { recursive: true, force: true, maxRetries: 5 })
  try {
    const browser = await puppeteer.launch({
      ...settings[engine](circumstances),
      headless: true,
      userDataDir,
      timeout: patience,
      protocolTimeout: 2 * patience,
    })
    return {
      engine,
      isAlive: () => browser.connected,
      visit: (options) => visit(engine, browser, circumstances, options),
      async close() {
        const running = browser.process()
        await browser.close().catch(() => running?.kill('SIGKILL'))
        await removeProfile()
      },
    }
  } catch (error) {
    await removeProfile()
    throw error
  }
}

/** A window with a profile of its own: what another one kept is not there; or a window of the browser's own profile. */
async function visit(engine, browser, circumstances, { isPrivate = true } = {}) {
  const context = isPrivate ? await browser.createBrowserContext() : browser.defaultBrowserContext()
  const page = await context.newPage()
  page.setDefaultTimeout(patience)
  await page.evaluateOnNewDocument(watchPage)
  const console = []
  const requests = []
  page.on('console', (message) => {
    if (message.type() !== 'error') return
    const text = message.text()
    console.push(text.startsWith('Failed to load resource') ? `${text} ${message.location().url}` : text)
  })
  page.on('pageerror', (error) => console.push(String(error)))
  page.on('request', (request) => requests.push(request.url()))
  let opened = 'about:blank'
  const window = completed({
    engine,
    page,
    async open(address) {
      opened = address
      console.length = 0
      requests.length = 0
      await page.goto(address, { waitUntil: 'load' })
    },
    evaluate: (program, ...values) => page.evaluate(program, ...values),
    async press(...chords) {
      for (const chord of chords) {
        const keys = keysOf(chord).map(puppeteerKey)
        for (const key of keys) await page.keyboard.down(key)
        for (const key of keys.reverse()) await page.keyboard.up(key)
      }
    },
    type: (text) => page.keyboard.type(text),
    resize: (size) => page.setViewport(size),
    screenshot: (options) => page.screenshot(options).then(Buffer.from),
    ...(engine === 'chromium' && (await chromiumOnly(page, circumstances))),
    async reports() {
      const { policy, errors } = await page.evaluate(readWatch)
      return {
        policy,
        errors: [...new Set([...errors, ...console])],
        outside: requests.filter((request) => leavesOrigin(request, opened)),
      }
    },
    close: () => (isPrivate ? context.close() : page.close()),
  })
  return window
}

/** Chromium's protocol shows a page in any circumstance, and as it is printed. */
async function chromiumOnly(page, begun) {
  let circumstances = begun
  let media = ''
  // Begun only when it has something to say: a second session undoes what puppeteer's own has set.
  let session
  const apply = async () => {
    const features = mediaFeaturesOf(circumstances)
    const isOrdinary = media === '' && features.length === 0 && !circumstances.touch
    if (session === undefined && isOrdinary) return
    session ??= await page.createCDPSession()
    await session.send('Emulation.setEmulatedMedia', { media, features })
    await session.send('Emulation.setTouchEmulationEnabled', { enabled: circumstances.touch })
  }
  await apply()
  return {
    change(wanted) {
      circumstances = circumstancesOf(wanted)
      return apply()
    },
    paper(isPaper) {
      media = isPaper ? 'print' : ''
      return apply()
    },
  }
}
