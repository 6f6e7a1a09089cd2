// Screenshots of the built page (`npm run build` first), in Chromium.
//   npm run pictures            every state into build/pictures, contact sheets of them into docs/pictures
//   npm run pictures -- print   updates the picture with which the tests compare the printed sheet
//   npm run pictures -- spoken  updates the texts with which the tests compare what a screen reader says
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PNG } from 'pngjs'
import { CalculatorPage } from '../tests/web/calculator-page.mjs'
import { start } from '../tests/web/harness/engines.mjs'
import { keepPrint, printView } from '../tests/web/print-view.mjs'
import { keepSpoken, spokenIn, spokenStates } from '../tests/web/spoken.mjs'
import { reachState, siteWithCopies } from '../tests/web/states.mjs'
import { besideStates, reachBeside } from './pictures/beside.mjs'
import { composeSheets } from './pictures/sheets.mjs'
import { serve } from './serve.mjs'
import { languages } from './vite/navigation.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const pictures = join(root, 'build/pictures')
const sheets = join(root, 'docs/pictures')
const from = (path) => relative(root, path)

const themes = ['light', 'dark']
const widths = [320, 768, 1280]
const shown = ['empty', 'answered', 'unfolded', 'errors']
const paperWidth = 794

/** Runs `use({ browser, page, reach })` in one Chromium window, with the site and its variants served. */
async function withWindow(use) {
  const { folder, close } = await siteWithCopies()
  const server = await serve(folder)
  const chromium = await start('chromium')
  try {
    const browser = await chromium.visit()
    const page = new CalculatorPage(browser, server.address)
    await use({
      browser,
      page,
      reach: (language, name) => reachState(page, server.address, language, name),
      beside: (language, name) => reachBeside(browser, `${server.address}whole/`, language, name),
    })
  } finally {
    await chromium.close()
    await server.close()
    await close()
  }
}

/** The same picture without its unused alpha channel: a quarter smaller. */
const opaque = (picture) => PNG.sync.write(PNG.sync.read(picture), { colorType: 2, deflateLevel: 9 })

/** Taller pictures cannot be saved as WebP; only the rate tables are so long. */
const tallest = 12_000

/** A screenshot of the whole page or of a part of it, in a file named after what it shows. */
async function take(browser, name, width, partOf = () => undefined) {
  await browser.resize({ width, height: 900 })
  const all = await browser.evaluate(() => document.documentElement.scrollHeight)
  const { y, height } = (await partOf()) ?? { y: 0, height: all }
  const clip = { x: 0, y, width, height: Math.min(height, tallest) }
  const file = join(pictures, `${name}.webp`)
  await writeFile(file, await browser.screenshot({ clip, captureBeyondViewport: true, type: 'webp', quality: 90 }))
  return file
}

/** The picture of the README: the viewport without scrolling. */
async function takeWindow(browser, file) {
  await browser.resize({ width: 1280, height: 800 })
  await writeFile(file, opaque(await browser.screenshot()))
}

async function takeAll({ browser, reach, beside }) {
  await rm(pictures, { recursive: true, force: true })
  await mkdir(pictures, { recursive: true })
  const taken = []
  for (const theme of themes) {
    await browser.change({ theme })
    for (const language of languages) {
      for (const state of [...shown, ...besideStates]) {
        const partOf = shown.includes(state) ? await reach(language, state) : await beside(language, state)
        for (const width of widths) {
          const name = [state, language, theme, width].join('-')
          taken.push({ state, language, theme, width, file: await take(browser, name, width, partOf) })
        }
      }
    }
  }
  await browser.change({ theme: 'light' })
  for (const language of languages) {
    await reach(language, 'print')
    const file = await take(browser, `print-${language}`, paperWidth)
    taken.push({ state: 'print', language, width: paperWidth, file })
  }
  await reach('fr', 'answered')
  await mkdir(sheets, { recursive: true })
  await takeWindow(browser, join(sheets, 'calculator.png'))
  return taken
}

const commands = {
  sheets: () =>
    withWindow(async (window) => {
      const taken = await takeAll(window)
      const written = await composeSheets(window.browser, taken, sheets)
      console.log(`${taken.length} pictures in ${from(pictures)}; ${written.map(from).join(', ')}`)
    }),
  print: () =>
    withWindow(async ({ page, reach }) => {
      await reach('fr', 'print')
      console.log(`kept ${from(await keepPrint('fr', await printView(page, 'fr')))}: look at it`)
    }),
  spoken: () =>
    withWindow(async ({ page, reach }) => {
      const said = { fr: new Map(), en: new Map() }
      for (const [language, name] of spokenStates) {
        const text = await spokenIn(page, reach, language, name)
        const path = await keepSpoken(language, name, text, said[language])
        said[language].set(name, text)
        console.log(`kept ${from(path)}: read it`)
      }
    }),
}

const [wanted = 'sheets'] = process.argv.slice(2)
const command = commands[wanted]
if (command === undefined) {
  console.error(`pictures: no '${wanted}'; there are ${Object.keys(commands).join(', ')}`)
  process.exit(1)
}
await command()
