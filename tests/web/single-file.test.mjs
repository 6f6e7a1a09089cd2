// The one file that opens by double click: from a folder with accents and spaces, with nothing beside it.
import assert from 'node:assert/strict'
import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { test } from 'node:test'
import { plain, singleFile } from './calculator.mjs'
import { engines, withBrowser } from './harness/engines.mjs'

const answers =
  'institution=usmb&role=student&direction=outgoing&activity=BIP&country=IT&start=2024-07-01&end=2024-07-15'

async function withFile(use) {
  const folder = await mkdtemp(join(tmpdir(), 'ma bourse à Chambéry '))
  try {
    const file = join(folder, 'passerelle.html')
    await copyFile(singleFile, file)
    await use(pathToFileURL(file).href)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const total = () => document.querySelector('erasmus-grant')?.shadowRoot?.querySelector('.total-amount')?.textContent
const opening = () => document.querySelector('erasmus-grant')?.shadowRoot?.querySelector('form') !== null

for (const engine of engines) {
  test(`${engine} opens the single file and gets its answer, in both languages`, async () => {
    await withFile(async (address) => {
      await withBrowser(engine, async (browser) => {
        await browser.open(address)
        await browser.until(opening)
        assert.equal(await browser.evaluate(total), undefined)

        await browser.open('about:blank')
        await browser.open(`${address}#${answers}`)
        assert.equal(plain(await browser.until(total)), '1 162 €')

        await browser.evaluate(() => document.querySelector('#other-language').click())
        await browser.until(() => document.documentElement.lang === 'en')
        assert.equal(plain(await browser.evaluate(total)), '€1,162')
        assert.match(await browser.evaluate(() => location.hash), /language=en/)

        const link = await browser.evaluate(() => location.href)
        await browser.open('about:blank')
        await browser.open(link)
        assert.equal(plain(await browser.until(total)), '€1,162')
        assert.deepEqual(await browser.reports(), { policy: [], errors: [], outside: [] })
      })
    })
  })
}
