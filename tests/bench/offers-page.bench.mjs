// What a user waits for on the page of offers and on its map, in Chromium with software rendering, with the built site
// served on this machine: from a filter to the frame with its results, from the last byte of the map to its first
// frame, and the evenness of frames while the map is dragged. The bytes of the map are counted as they are transferred.
import { availableParallelism, loadavg } from 'node:os'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import puppeteer from 'puppeteer-core'
import { serve } from '../../scripts/serve.mjs'
import { quietChromium } from '../web/harness/chromium.mjs'
import { median, percentile, row } from './measure.mjs'

const site = fileURLToPath(new URL('../../build/site', import.meta.url))
const answers = 'institution=usmb&role=student&on=2024-02-15'
const runs = 15

/** Runs in the page before its scripts: `afterPaint` resolves to the time of the first task after the next frame. */
function watchFrames() {
  globalThis.afterPaint = () =>
    new Promise((told) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => told(performance.now())
        port2.postMessage(0)
      }),
    )
}

async function opened(browser, address, viewport = { width: 1280, height: 800 }) {
  const page = await browser.newPage()
  await page.setViewport(viewport)
  await page.evaluateOnNewDocument(watchFrames)
  await page.goto(address)
  await page.waitForSelector('.offers [data-offer] .worth')
  return page
}

/** From each choice of a filter, or letter of a search, to the frame that shows its rows. */
const repaints = (page) =>
  page.evaluate(async () => {
    const shown = () => [...document.querySelectorAll('.offers [data-offer]')].map((each) => each.dataset.offer).join()
    const waits = []
    const change = async (name, value) => {
      const control = document.querySelector(`.offers [name="${name}"]:not([type="radio"])`)
      const before = shown()
      control.value = value
      const start = performance.now()
      control.dispatchEvent(new Event(control.localName === 'select' ? 'change' : 'input', { bubbles: true }))
      for (let left = 300; shown() === before && left > 0; left--) await globalThis.afterPaint()
      if (shown() === before) throw new Error(`${name} = '${value}' changed nothing`)
      waits.push((await globalThis.afterPaint()) - start)
    }
    for (let run = 0; run < 12; run++) {
      for (const country of ['RO', 'IT', '']) await change('countries', country)
      for (const text of ['guarda', '']) await change('text', text)
      for (const order of ['grant', '']) await change('order', order)
    }
    return waits
  })

/** Milliseconds from the map's last byte to the frame that shows its land; and the files transferred. */
async function unfolded(browser, address) {
  const page = await opened(browser, address)
  const bytes = new Map()
  page.on('response', async (response) => bytes.set(response.url(), response.buffer()))
  const wait = await page.evaluate(async () => {
    document.querySelector('details.offers-map > summary').click()
    const land = () => document.querySelector('.offers grant-map')?.shadowRoot?.querySelector('svg path.land')
    while (!land()?.getAttribute('d')) await globalThis.afterPaint()
    const painted = await globalThis.afterPaint()
    const ends = performance.getEntriesByType('resource').map(({ responseEnd }) => responseEnd)
    return painted - Math.max(...ends)
  })
  const scripts = await Promise.all(
    [...bytes].filter(([url]) => /\.(js|css|json)$/.test(url)).map(([, buffer]) => buffer),
  )
  await page.close()
  return { wait, weight: scripts.reduce((sum, each) => sum + brotliCompressSync(each).length, 0) }
}

/** The time between frames while the map is dragged back and forth. */
async function dragged(browser, address, viewport) {
  const page = await opened(browser, address, viewport)
  await page.evaluate(() => document.querySelector('details.offers-map > summary').click())
  await page.waitForFunction(() =>
    document.querySelector('.offers grant-map')?.shadowRoot?.querySelector('svg path.land')?.getAttribute('d'),
  )
  await page.evaluate(() => document.querySelector('.offers grant-map').scrollIntoView({ block: 'start' }))
  for (let nearer = 0; nearer < 3; nearer++) {
    await (await page.$('.offers grant-map >>> .tools button')).click()
    await new Promise((settled) => setTimeout(settled, 500))
  }
  const box = await (await page.$('.offers grant-map >>> .window')).boundingBox()
  const [left, top] = [box.x + box.width / 2, box.y + box.height / 2]
  const frames = page.evaluate(
    () =>
      new Promise((told) => {
        const times = []
        const next = (now) => {
          times.push(now)
          times.at(-1) - times[0] < 3000 ? requestAnimationFrame(next) : told(times)
        }
        requestAnimationFrame(next)
      }),
  )
  await page.mouse.move(left, top)
  await page.mouse.down()
  let isMoving = true
  frames.then(() => (isMoving = false))
  for (let step = 0; isMoving; step++) {
    await page.mouse.move(left + 120 * Math.sin(step / 15), top + 60 * Math.sin(step / 23))
  }
  await page.mouse.up()
  const times = await frames
  await page.close()
  return times.slice(1).map((time, i) => time - times[i])
}

const server = await serve(site)
const address = `${server.address}offres/#${answers}`
try {
  row('programs waiting for each processor (1 is busy)', loadavg()[0] / availableParallelism(), '')
  const browser = await puppeteer.launch(quietChromium)
  try {
    const page = await opened(browser, address)
    await repaints(page)
    const waits = await repaints(page)
    row('filter to repaint', median(waits), 'ms', 50)
    row(`  98th percentile of ${waits.length}`, percentile(waits, 98), 'ms', 50)
    await page.close()

    const maps = []
    for (let run = 0; run < runs; run++) maps.push(await unfolded(browser, address))
    row('map, first frame after its bytes', median(maps.map(({ wait }) => wait)), 'ms', 200)
    row('map, all that comes for it, Brotli', maps[0].weight / 1000, 'kB', 220)
    for (const viewport of [
      { width: 1280, height: 800 },
      { width: 390, height: 844 },
    ]) {
      const gaps = await dragged(browser, address, viewport)
      row(`map, ${viewport.width} px, frames a second while dragged`, (1000 * gaps.length) / gaps.reduce((a, b) => a + b), '', { atLeast: 59 }) // prettier-ignore
      row('  98th percentile between two frames', percentile(gaps, 98), 'ms')
    }
  } finally {
    await browser.close()
  }
} finally {
  await server.close()
}
