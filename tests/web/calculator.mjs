// The built page and the small vocabulary in which its tests speak of it. Everything of the calculator stands in one
// shadow root, in which the selectors here are looked for.
import assert from 'node:assert/strict'
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { serve } from '../../scripts/serve.mjs'
import { launch } from './harness/engines.mjs'

export const site = fileURLToPath(new URL('../../build/site', import.meta.url))
export const singleFile = fileURLToPath(new URL('../../build/passerelle.html', import.meta.url))

const folders = { fr: '', en: 'en/' }

/** Numbers and sentences hold no-break spaces; the tests are written with ordinary ones. */
export const plain = (text) =>
  text
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/** Runs `use(page)` on the site in Chromium, then asks that nothing was refused, failed or left the origin. */
export async function withPage(use, { folder = site, expected = [] } = {}) {
  const server = await serve(folder)
  const browser = await launch('chromium')
  try {
    await use(new CalculatorPage(browser, server.address))
    const { policy, errors, outside } = await browser.reports()
    const unexpected = errors.filter((error) => !expected.some((pattern) => pattern.test(error)))
    assert.deepEqual({ policy, errors: unexpected, outside }, { policy: [], errors: [], outside: [] })
  } finally {
    await browser.close()
    await server.close()
  }
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

/** The file of that ending which the page itself names, or the only one. */
export async function assetOf(folder, ending) {
  const assets = join(folder, 'assets')
  const page = await readFile(join(folder, 'index.html'), 'utf8')
  const found = (await readdir(assets)).filter((file) => file.endsWith(ending))
  return join(assets, found.find((file) => page.includes(file)) ?? found[0])
}

class CalculatorPage {
  constructor(browser, address) {
    this.raw = browser.page
    this.address = address
    this.browser = browser
  }

  /** The address of the page in a language, with answers in its fragment. */
  linkOf(language, answers = {}) {
    const fragment = typeof answers === 'string' ? answers : new URLSearchParams(answers).toString()
    return `${this.address}${folders[language]}${fragment === '' ? '' : `#${fragment}`}`
  }

  /** Opens the page anew and waits until it can be answered. */
  async open(language, answers) {
    await this.load(this.linkOf(language, answers))
    await this.waitFor('form')
  }

  /** A new document each time: a change of fragment alone would not load the page again. */
  async load(address) {
    await this.browser.open('about:blank')
    await this.browser.open(address)
  }

  /** Runs `program(root, ...values)` on the calculator's root. */
  async within(program, ...values) {
    const root = await this.raw.evaluateHandle(() => document.querySelector('erasmus-grant').shadowRoot)
    return this.raw.evaluate(program, root, ...values)
  }

  waitFor(selector) {
    return this.browser.until(
      (wanted) => document.querySelector('erasmus-grant')?.shadowRoot?.querySelector(wanted) !== null,
      selector,
    )
  }

  /** Waits until `read()` gives something that `accept` takes, and gives it back. */
  async eventually(read, accept = Boolean) {
    for (let left = 100; ; left--) {
      const value = await read()
      if (accept(value)) return value
      if (left === 0) assert.fail(`still ${JSON.stringify(value)}`)
      await new Promise((resolved) => setTimeout(resolved, 30))
    }
  }

  /** What a person reads at a place, unfolded or not; undefined when the place is not there. */
  async text(selector) {
    const found = await this.within((root, wanted) => root.querySelector(wanted)?.textContent, selector)
    return found === undefined ? undefined : plain(found)
  }

  async texts(selector) {
    const found = await this.within(
      (root, wanted) => [...root.querySelectorAll(wanted)].map((element) => element.textContent),
      selector,
    )
    return found.map(plain)
  }

  total() {
    return this.text('.total-amount')
  }

  /** Chooses or types an answer as a person with a mouse would. */
  async answer(name, value) {
    const [kind] = await this.within(
      (root, wanted) =>
        [...root.querySelectorAll(`[name="${wanted}"]`)].map(({ type, localName }) => type || localName),
      name,
    )
    assert.ok(kind, `the form does not ask for ${name}`)
    if (kind === 'radio') {
      await this.within(
        (root, [field, wanted]) => root.querySelector(`[name="${field}"][value="${wanted}"]`).click(),
        [name, value],
      )
      return
    }
    await this.within(
      (root, [field, wanted]) => {
        const control = root.querySelector(`[name="${field}"]`)
        control.focus()
        control.value = wanted
        control.dispatchEvent(new Event('input', { bubbles: true, composed: true }))
        control.blur()
      },
      [name, value],
    )
  }

  press(selector) {
    return this.within((root, wanted) => root.querySelector(wanted).click(), selector)
  }

  /** The element that has the focus: its name, its id or its text. */
  focused() {
    return this.raw.evaluate(() => {
      const place = document.querySelector('erasmus-grant').shadowRoot.activeElement ?? document.activeElement
      return place.name || place.id || place.textContent.trim()
    })
  }

  async fragment() {
    return Object.fromEntries(new URLSearchParams(new URL(this.raw.url()).hash.slice(1)))
  }
}
