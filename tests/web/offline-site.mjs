// A copy of the site that can lose its network and get a new version, and what a browser shows and keeps of it.
import assert from 'node:assert/strict'
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serve } from '../../scripts/serve.mjs'
import { writeServiceWorker } from '../../scripts/vite/offline.mjs'
import { plain, site } from './calculator.mjs'
import { fifteenDays as total } from './people.mjs'

export const answers =
  '#institution=usmb&role=student&direction=outgoing&activity=BIP&country=IT&start=2024-07-01&end=2024-07-15'
export const prefix = '/relations/bourse'

/** Runs `use(address, folder)` on a copy of the site below a prefix; `close()` takes the network away. */
export async function withSite(use, options = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'passerelle-offline-'))
  await cp(site, folder, { recursive: true })
  const server = await serve(folder, { prefix, ...options })
  let closing
  const close = () => (closing ??= server.close())
  try {
    await use({ address: server.address, folder, close })
  } finally {
    await close()
    await rm(folder, { recursive: true, force: true })
  }
}

/** A new document each time: a change of fragment alone would not load the page again. */
export async function visit(browser, address) {
  await browser.open('about:blank')
  await browser.open(address)
}

export const shownTotal = () =>
  document.querySelector('erasmus-grant')?.shadowRoot?.querySelector('.total-amount')?.textContent
export const worksOffline = () => document.querySelector('[data-text="worksOffline"]')?.textContent
export const headed = (name) => document.querySelector('h1').textContent.startsWith(name)
export const heading = () => document.querySelector('h1').textContent
export const notice = () => document.querySelector('.new-version:has(button) [role="status"]')?.textContent
export const press = (text) => document.querySelector(`.new-version [data-text="${text}"]`).click()

/** Asks again and again while the page is being replaced by another, which the engines tell as an error. */
export async function throughReload(browser, program, ...values) {
  for (const end = Date.now() + 60_000; ;) {
    const value = await browser.evaluate(program, ...values).catch(() => undefined)
    if (value) return value
    if (Date.now() > end) throw new Error(`no page for which ${program}`)
    await new Promise((resolved) => setTimeout(resolved, 50))
  }
}

export async function assertAnswers(browser, language) {
  assert.equal(plain(await browser.until(shownTotal)), total[language])
}

export async function visitOnce(browser, address) {
  await visit(browser, address + answers)
  await assertAnswers(browser, 'fr')
  await browser.until(worksOffline)
}

/** What the browser keeps for this origin, by every means a page has. */
export const kept = async () => ({
  cookies: document.cookie,
  local: localStorage.length,
  session: sessionStorage.length,
  databases: (await indexedDB.databases()).map(({ name }) => name),
  caches: await Promise.all(
    (await caches.keys()).map(async (name) => ({
      name,
      files: (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname).sort(),
    })),
  ),
})

/** True once the copy holds just as many pages: those of an old version are gone. */
export const keptPages = async (wanted) => {
  const [name] = await caches.keys()
  const kept = await (await caches.open(name)).keys()
  return kept.filter(({ url }) => new URL(url).pathname.endsWith('.html')).length === wanted
}

export async function filesOf(folder) {
  const found = await readdir(folder, { recursive: true, withFileTypes: true })
  return found.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
}

/** The same site with another heading, built as a new version of it is. */
export async function makeVersion(folder, name) {
  for (const page of ['index.html', 'en/index.html']) {
    const built = await readFile(join(site, page), 'utf8')
    const changed = built.replace(/(<h1[^>]*>)[^<]*/, `$1${name}`)
    assert.notEqual(changed, built, 'the heading names the version')
    await writeFile(join(folder, page), changed)
  }
  await writeServiceWorker(folder)
}
