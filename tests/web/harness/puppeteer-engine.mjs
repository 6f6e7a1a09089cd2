// Chromium and Firefox, Debian's, through puppeteer-core.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import puppeteer from 'puppeteer-core'
import { until } from './until.mjs'
import { leavesOrigin, readWatch, watchPage } from './watch.mjs'

const settings = {
  chromium: {
    executablePath: '/usr/bin/chromium',
    defaultViewport: { width: 1024, height: 800 },
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-dev-shm-usage',
    ],
  },
  firefox: {
    browser: 'firefox',
    executablePath: '/usr/bin/firefox-esr',
    // Not every Firefox ESR of Debian 12 can be told a viewport; a window has its size from the start.
    defaultViewport: null,
    args: ['--width=1024', '--height=800'],
    // Nothing of the browser's own may be mistaken for a request of the page.
    extraPrefsFirefox: {
      'app.normandy.enabled': false,
      'app.update.auto': false,
      'browser.safebrowsing.enabled': false,
      'datareporting.policy.dataSubmissionEnabled': false,
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
    },
  },
}

export async function launchPuppeteer(engine) {
  // A profile of our own, removed at the end: a browser that dies early must leave nothing behind.
  const userDataDir = await mkdtemp(join(tmpdir(), `passerelle-${engine}-`))
  const removeProfile = () => rm(userDataDir, { recursive: true, force: true, maxRetries: 5 })
  let browser
  try {
    browser = await puppeteer.launch({
      ...settings[engine],
      headless: true,
      userDataDir,
      timeout: 60_000,
      protocolTimeout: 120_000,
    })
    const page = await browser.newPage()
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
    return {
      engine,
      page,
      async open(address) {
        opened = address
        console.length = 0
        requests.length = 0
        await page.goto(address, { waitUntil: 'load', timeout: 60_000 })
      },
      evaluate: (program, ...values) => page.evaluate(program, ...values),
      until: (program, ...values) => until((...asked) => page.evaluate(...asked), program, values),
      async reports() {
        const { policy, errors } = await page.evaluate(readWatch)
        return {
          policy,
          errors: [...new Set([...errors, ...console])],
          outside: requests.filter((request) => leavesOrigin(request, opened)),
        }
      },
      async close() {
        const running = browser.process()
        await browser.close().catch(() => running?.kill('SIGKILL'))
        await removeProfile()
      },
    }
  } catch (error) {
    await browser?.close().catch(() => browser.process()?.kill('SIGKILL'))
    await removeProfile()
    throw error
  }
}
