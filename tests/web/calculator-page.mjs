// The small vocabulary in which tests and pictures speak of the calculator, the same in every engine. Everything of it
// stands in one shadow root, in which the selectors here are looked for.
import assert from 'node:assert/strict'

const folders = { fr: '', en: 'en/' }

/** Numbers and sentences hold no-break spaces; the tests are written with ordinary ones. */
export const plain = (text) =>
  text
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/** Goes to another fragment of the page that is open, and waits until the calculator shows it; runs inside the page. */
export async function followFragment(fragment) {
  if (fragment === location.hash) return
  const followed = new Promise((resume) => addEventListener('hashchange', resume, { once: true }))
  location.href = fragment || '#'
  await followed
  await document.querySelector('erasmus-grant').updateComplete
}

const ofSavoie = (answers) => {
  const isSaid = 'institution' in answers || Object.keys(answers).length === 0
  return isSaid ? answers : { institution: 'usmb', ...answers }
}

export class CalculatorPage {
  constructor(browser, address) {
    this.raw = browser.page
    this.address = address
    this.browser = browser
  }

  get isSingleFile() {
    return this.address.startsWith('file:')
  }

  /**
   * The address of the page in a language, with answers in its fragment: those of a person of Savoie Mont Blanc, if they
   * do not say of which institution.
   */
  linkOf(language, answers = {}) {
    const given = typeof answers === 'string' ? answers : new URLSearchParams(ofSavoie(answers)).toString()
    // The single file is one page for both languages and names the other one in its fragment.
    const named = this.isSingleFile && language === 'en' ? 'language=en' : ''
    const fragment = [named, given].filter((part) => part !== '').join('&')
    const folder = this.isSingleFile ? '' : folders[language]
    return `${this.address}${folder}${fragment === '' ? '' : `#${fragment}`}`
  }

  /** Opens the page anew and waits until it can be answered. */
  async open(language, answers) {
    await this.load(this.linkOf(language, answers))
    await this.waitFor('form')
  }

  /** Follows a link on the page that is open, by way of one without answers. */
  async follow(language, answers) {
    for (const link of [this.linkOf(language), this.linkOf(language, answers)])
      await this.browser.evaluate(followFragment, new URL(link).hash)
  }

  /** A new document each time: a change of fragment alone would not load the page again. */
  async load(address) {
    await this.browser.open('about:blank')
    await this.browser.open(address)
  }

  /** Runs `program(root, ...values)` on the calculator's root; gives plain data back. */
  within(program, ...values) {
    const root = `document.querySelector('erasmus-grant').shadowRoot`
    return this.browser.evaluate(new Function('...values', `return (${program})(${root}, ...values)`), ...values)
  }

  waitFor(selector) {
    return this.browser.until((wanted) => {
      const found = document.querySelector('erasmus-grant')?.shadowRoot?.querySelector(wanted)
      return found !== null && found !== undefined
    }, selector)
  }

  /** Waits until `read()` gives something that `accept` takes, and gives it back; `wanted` says in a failure what that is. */
  async eventually(read, accept = Boolean, wanted = 'something else') {
    for (const end = Date.now() + 60_000; ;) {
      const value = await read()
      if (accept(value)) return value
      if (Date.now() > end) assert.fail(`waited in vain for ${wanted}, there is still ${JSON.stringify(value)}`)
      await new Promise((resolved) => setTimeout(resolved, 15))
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

  /** Waits until the total is the one expected, written with ordinary spaces. */
  async totalIs(expected) {
    await this.eventually(
      () => this.total(),
      (found) => found === expected,
      `a total of ${expected}`,
    )
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
    return this.browser.evaluate(() => {
      const place = document.querySelector('erasmus-grant').shadowRoot?.activeElement ?? document.activeElement
      return place.name || place.id || place.textContent.trim()
    })
  }

  /** Presses Tab (or Shift+Tab) until the place with the focus has this name, id or text; fails if it is never there. */
  async tabTo(wanted, key = 'Tab') {
    for (let pressed = 0; pressed < 150; pressed++) {
      await this.browser.press(key)
      if (plain(await this.focused()).startsWith(plain(wanted))) return
    }
    assert.fail(`${key} never reaches ${wanted}`)
  }

  /**
   * As the browser's own printing does: it is announced to the page, which is then shown as on paper. What a sheet needs
   * is loaded after the first total.
   */
  async print() {
    await this.eventually(
      () =>
        this.browser.evaluate(() => {
          const root = document.querySelector('erasmus-grant')?.shadowRoot
          return !root?.querySelector('#result') || root.querySelector('.printed') !== null
        }),
      Boolean,
      'ready to be printed',
    )
    await this.browser.evaluate(() => dispatchEvent(new Event('beforeprint')))
    await this.browser.paper(true)
  }

  afterPrint() {
    return this.browser.paper(false).then(() => this.browser.evaluate(() => dispatchEvent(new Event('afterprint'))))
  }

  async fragment() {
    return Object.fromEntries(new URLSearchParams(new URL(await this.browser.address()).hash.slice(1)))
  }
}
