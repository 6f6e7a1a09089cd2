// What a user waits for, in Chromium, with the built site served on this machine: from the navigation to the first
// total, from an answer to the new total, and layout shifts. "Painted" is the first task after the frame that shows it.
// For answers, frames are drawn as soon as possible: the delay of the screen, up to 16 ms at sixty frames a second, is
// not the page's. On a busy machine the waits grow; the processor time hardly does.
import { availableParallelism, loadavg } from 'node:os'
import { fileURLToPath } from 'node:url'
import puppeteer from 'puppeteer-core'
import { serve } from '../../scripts/serve.mjs'
import { quietChromium } from '../web/harness/chromium.mjs'
import { median, percentile, row } from './measure.mjs'

const site = fileURLToPath(new URL('../../build/site', import.meta.url))
const singleFile = new URL('../../build/passerelle.html', import.meta.url).href
const people = {
  'a student in a BIP': 'role=student&direction=outgoing&activity=BIP&country=IT&lengthKnownAs=duration&days=15',
  'teaching staff to Japan':
    'role=teachingStaff&direction=outgoing&activity=STA&country=JP&lengthKnownAs=duration&days=5&kilometres=9600',
}
const runs = 15

/**
 * Runs in the page before its scripts: records when each part was painted, how long each answer took, and layout
 * shifts.
 */
function watchPaint() {
  const seen = { shift: 0, painted: {} }
  Object.defineProperty(globalThis, 'passerelleBench', { value: seen })
  const oncePainted = (told) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => told(performance.now())
      port2.postMessage(0)
    })
  const places = { form: 'form', total: '.total-amount' }
  const attachShadow = Element.prototype.attachShadow
  Element.prototype.attachShadow = function (options) {
    const root = attachShadow.call(this, options)
    if (this.localName !== 'erasmus-grant') return root
    const observer = new MutationObserver(() => {
      for (const [name, selector] of Object.entries(places)) {
        if (name in seen.painted || !root.querySelector(selector)) continue
        seen.painted[name] = undefined
        oncePainted((now) => (seen.painted[name] = now))
      }
      if ('total' in seen.painted) observer.disconnect()
    })
    observer.observe(root, { childList: true, subtree: true })
    return root
  }
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) seen.shift += value
  }).observe({ type: 'layout-shift', buffered: true })
  // From the press of a key or button to the frame that shows its effect.
  let pressedAt = 0
  const pressed = ({ timeStamp, detail, type }) => {
    if (type === 'click' && detail === 0) return
    pressedAt = timeStamp
    seen.answerPainted = new Promise((told) =>
      addEventListener('input', () => oncePainted((now) => told(now - pressedAt)), { capture: true, once: true }),
    )
  }
  addEventListener('keydown', pressed, true)
  addEventListener('click', pressed, true)
}

/** Loads a new document each time, without a cache; returns the time at which `place` was painted. */
async function timeUntil(page, place, address) {
  await page.goto('about:blank')
  await page.goto(address)
  const painted = (name) => globalThis.passerelleBench.painted[name]
  return (await page.waitForFunction(painted, { polling: 20 }, place)).jsonValue()
}

async function medianUntil(page, place, address) {
  await timeUntil(page, place, address)
  const times = []
  for (let run = 0; run < runs; ++run) times.push(await timeUntil(page, place, address))
  return median(times)
}

/**
 * Types and clicks as a user does, waiting each time until the result is painted; also measures the main thread's work.
 */
async function answering(page, address) {
  await timeUntil(page, 'total', address)
  const session = await page.createCDPSession()
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const worked = async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return 1000 * metrics.find(({ name }) => name === 'TaskDuration').value
  }
  const painted = () => page.evaluate(() => globalThis.passerelleBench.answerPainted)
  const choices = []
  for (const answer of ['yes', 'no'])
    choices.push(await page.$(`erasmus-grant >>> [name="greenTravel"][value="${answer}"]`))
  await (await page.$('erasmus-grant >>> [name="days"]')).click()
  const before = await worked()
  const waits = []
  for (let run = 0; run < 40; ++run) {
    for (const key of ['Backspace', `Digit${run % 10}`]) {
      await page.keyboard.press(key)
      waits.push(await painted())
    }
  }
  for (let run = 0; run < 20; ++run) {
    for (const choice of choices) {
      await choice.click()
      waits.push(await painted())
    }
  }
  return { waits, work: ((await worked()) - before) / waits.length }
}

async function shiftOf(page, width, address) {
  await page.setViewport({ width, height: 844 })
  await timeUntil(page, 'form', address)
  await new Promise((settled) => setTimeout(settled, 1000))
  return page.evaluate(() => globalThis.passerelleBench.shift)
}

/** Runs `use(page)` in a browser of its own, on a page with the recording above. */
async function withPage(flags, use) {
  const args = [...quietChromium.args, '--disable-sync', ...flags]
  const browser = await puppeteer.launch({ ...quietChromium, args })
  try {
    const page = await browser.newPage()
    await page.setCacheEnabled(false)
    await page.evaluateOnNewDocument(watchPaint)
    await use(page)
  } finally {
    await browser.close()
  }
}

const server = await serve(site)
const addresses = Object.entries(people).map(([person, answers]) => [person, `${server.address}#${answers}`])
try {
  row('programs waiting for each processor (1 is busy)', loadavg()[0] / availableParallelism(), '')
  await withPage([], async (page) => {
    for (const [person, address] of addresses)
      row(`first total, ${person}`, await medianUntil(page, 'total', address), 'ms', 300)
    await page.emulateCPUThrottling(4)
    for (const [person, address] of addresses)
      row(`  slowed 4 times, ${person}`, await medianUntil(page, 'total', address), 'ms', 1000)
    await page.emulateCPUThrottling(null)
    row('single file, until the form can be answered', await medianUntil(page, 'form', singleFile), 'ms', 500)
    for (const width of [390, 1280]) {
      row(`layout shift, ${width} px, empty`, await shiftOf(page, width, server.address), '', 0)
      for (const [person, address] of addresses)
        row(`layout shift, ${width} px, ${person}`, await shiftOf(page, width, address), '', 0)
    }
  })
  await withPage(['--disable-frame-rate-limit', '--disable-gpu-vsync'], async (page) => {
    for (const [person, address] of addresses) {
      const { waits, work } = await answering(page, address)
      row(`answer to total, ${person}`, median(waits), 'ms', 16)
      row(`  98th percentile of ${waits.length}`, percentile(waits, 98), 'ms', 16)
      row("  processor time of the page's thread, mean", work, 'ms')
    }
  })
} finally {
  await server.close()
}
