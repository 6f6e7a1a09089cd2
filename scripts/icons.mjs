// Draws the icons of web/public/icons from passerelle.svg in Chromium. Run `node scripts/icons.mjs` after a change of
// the logo. The icons are committed, so no build needs a browser.
import { readFile, writeFile } from 'node:fs/promises'
import puppeteer from 'puppeteer-core'
import { quietChromium } from '../tests/web/harness/chromium.mjs'

const folder = new URL('../web/public/icons/', import.meta.url)
const mark = await readFile(new URL('passerelle.svg', folder), 'utf8')

/**
 * Platforms crop a maskable icon: it has no rounded corners, and its drawing stays in the safe inner circle of 80 %.
 */
const maskable = mark.replace(/viewBox="[^"]*"/, 'viewBox="-4 -4 40 40"').replace(/<rect[^>]*>/, (found) => {
  const colour = /fill="([^"]+)"/.exec(found)[1]
  return `<rect x="-4" y="-4" width="40" height="40" fill="${colour}" />`
})

const drawings = [
  ['passerelle-192.png', mark, 192],
  ['passerelle-512.png', mark, 512],
  ['passerelle-maskable-192.png', maskable, 192],
  ['passerelle-maskable-512.png', maskable, 512],
]

const browser = await puppeteer.launch(quietChromium)
try {
  const page = await browser.newPage()
  for (const [name, drawing, size] of drawings) {
    await page.setViewport({ width: size, height: size })
    await page.setContent(`<style>body { margin: 0 } svg { display: block; width: 100vw }</style>${drawing}`)
    await writeFile(new URL(name, folder), await page.screenshot({ omitBackground: true }))
  }
} finally {
  await browser.close()
}
