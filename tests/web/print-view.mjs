// The page as it is printed, as a picture that is the same on every machine: one font, no hinting, and in the place of
// the moment and the address of printing a moment and an address that do not change.
import { readFile, writeFile, mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'
import { printTextOf } from './messages.mjs'

const folder = fileURLToPath(new URL('./print/', import.meta.url))
const found = fileURLToPath(new URL('../../build/print/', import.meta.url))

/** A sheet of A4 between margins of 15 mm, in CSS pixels. */
const paper = { width: 680, height: 1010 }

export const acceptPrint = 'npm run pictures -- print'

/** In the place of what changes with each printing. */
export async function fixPrinting(page, language) {
  const moment = { fr: '21 novembre 2026 à 12:00', en: '21 November 2026 at 12:00' }[language]
  const sentence = printTextOf(language).printed('https://passerelle.example/', moment)
  await page.within((root, text) => (root.querySelector('.printed p').textContent = text), sentence)
}

/** Eight shades of grey: a seventh of the bytes. Colours are measured by the tests of contrast. */
function grey(screenshot) {
  const picture = PNG.sync.read(screenshot)
  const shade = 255 / 7
  for (const [i, value] of picture.data.entries()) picture.data[i] = Math.round(value / shade) * shade
  return PNG.sync.write(picture, { colorType: 0, deflateLevel: 9, deflateStrategy: 0, filterType: 0 })
}

/** The picture of a page that is in its print state. */
export async function printView(page, language) {
  await fixPrinting(page, language)
  await page.browser.resize(paper)
  await page.browser.evaluate(async () => {
    document.documentElement.style.setProperty('--passerelle-font', '"DejaVu Sans"')
    await document.fonts.load('16px "DejaVu Sans"')
  })
  return grey(await page.browser.screenshot({ fullPage: true }))
}

/** How many pixels of two pictures differ, and the picture of the difference; undefined for different sizes. */
export function differenceOf(left, right) {
  const [before, after] = [PNG.sync.read(left), PNG.sync.read(right)]
  const { width, height } = before
  if (width !== after.width || height !== after.height) return undefined
  const picture = new PNG({ width, height })
  // Of one digit that changed, most pixels lie at an edge of its strokes: such pixels count too.
  const options = { threshold: 0.15, includeAA: true }
  const pixels = pixelmatch(before.data, after.data, picture.data, width, height, options)
  return { pixels, picture: PNG.sync.write(picture) }
}

export const keptPrint = (language) => readFile(join(folder, `${language}.png`))

export async function keepPrint(language, picture) {
  const path = join(folder, `${language}.png`)
  await mkdir(folder, { recursive: true })
  await writeFile(path, picture)
  return path
}

/** Puts the picture that was found, and its difference, where a person can look at them. */
export async function showFound(language, picture, difference) {
  const path = join(found, `${language}.png`)
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, picture)
  if (difference !== undefined) await writeFile(join(found, `${language}-difference.png`), difference)
  return found
}
