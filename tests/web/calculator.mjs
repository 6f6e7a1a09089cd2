// The built page, opened for a test: the site or the single file, in any of the three engines.
import assert from 'node:assert/strict'
import { copyFile, cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { serve } from '../../scripts/serve.mjs'
import { singleFile, site } from './built.mjs'
import { CalculatorPage } from './calculator-page.mjs'
import { visit } from './harness/shared.mjs'

export { assetOf, singleFile, site } from './built.mjs'
export { plain } from './calculator-page.mjs'

/** The site on a server of its own. */
async function served(folder) {
  const server = await serve(folder)
  return { address: server.address, close: server.close }
}

/** A copy of the single file, in a folder with accents and spaces and nothing else. */
async function copied() {
  const folder = await mkdtemp(join(tmpdir(), 'ma bourse à Chambéry '))
  const file = join(folder, 'passerelle.html')
  await copyFile(singleFile, file)
  return { address: pathToFileURL(file).href, close: () => rm(folder, { recursive: true, force: true }) }
}

/** Runs `use(page)`, by default on the site in Chromium, then asks that nothing was refused, failed or left the origin. */
export async function withPage(use, options = {}) {
  const { folder = site, expected = [], engine = 'chromium', single = false, circumstances } = options
  const place = await (single ? copied() : served(folder))
  try {
    const browser = await visit(engine, circumstances)
    try {
      await use(new CalculatorPage(browser, place.address))
      const { policy, errors, outside } = await browser.reports()
      const unexpected = errors.filter((error) => !expected.some((pattern) => pattern.test(error)))
      assert.deepEqual({ policy, errors: unexpected, outside }, { policy: [], errors: [], outside: [] })
    } finally {
      await browser.close()
    }
  } finally {
    await place.close()
  }
}

/** Runs `use()` with script switched off in the page (Chromium), and ends with the page as it usually is. */
export async function withoutScript(page, use) {
  await page.raw.setJavaScriptEnabled(false)
  await use()
  await page.raw.setJavaScriptEnabled(true)
  await page.open('fr')
}

/** Runs `use(page)` on a copy of the site that `change(folder)` has changed. */
export async function withChangedSite(change, use, expected) {
  const folder = await mkdtemp(join(tmpdir(), 'passerelle-site-'))
  try {
    await cp(site, folder, { recursive: true })
    await change(folder)
    await withPage(use, { folder, expected })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
