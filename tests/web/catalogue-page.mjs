// The page of the catalogue as it was built, in words and as HTML, and as it is shown on a day.
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createPasserelle } from '../../build/package/index.js'
import { load } from '../../scripts/vite/page-source.mjs'
import { addresses, openBeside } from './beside.mjs'
import { plain, site, withPage } from './calculator.mjs'
import { placeInWords } from './place.mjs'

export const passerelle = await createPasserelle()
const { catalogueTextOf } = await load('messages/catalogue/index.ts')
export const texts = { fr: catalogueTextOf('fr'), en: catalogueTextOf('en') }
export const on = '2026-11-21'

/** The page as it was built, as text and as HTML. */
export const htmlOf = async (language) => readFile(join(site, addresses.catalogue[language], 'index.html'), 'utf8')
export const unescaped = (html) =>
  html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
export const html = { fr: await htmlOf('fr'), en: await htmlOf('en') }
/** Words within a line stay together, whatever language they are marked with. */
export const textOf = (markup) =>
  plain(unescaped(markup.replace(/<\/?span[^>]*>/g, '').replace(/<[^>]*>/g, ' ')).replace(/\s+/g, ' '))
export const words = { fr: textOf(html.fr), en: textOf(html.en) }

/** The words of one article of the built page. */
export function article(attribute, id, language = 'en') {
  const found = new RegExp(`<article[^>]*\\s${attribute}="${id}"[^>]*>(.*?)</article>`, 's').exec(html[language])
  assert.ok(found, `${attribute} ${id} has its card`)
  return textOf(found[1])
}

export const offers = passerelle.offers({ on }).value.offers
export const offerOf = (id, language) => article('data-offer', id, language)

export function assertFacts(facts) {
  assert.ok(facts.length > 0)
  for (const fact of facts)
    for (const language of ['fr', 'en']) {
      assert.ok(words[language].includes(plain(fact.text[language])), `${fact.id}, ${language}`)
      for (const locator of [fact.locator, ...(fact.alsoAt ?? [])]) {
        const place = plain(placeInWords(locator, language))
        assert.ok(words[language].includes(place), `${fact.id}, ${language}: ${place}`)
      }
    }
}
export const factsOf = (institution, ...topics) =>
  passerelle.facts({ institution }).value.facts.filter(({ topic }) => topics.length === 0 || topics.includes(topic))

export const shownOn = (day, use, language = 'en', more = {}) =>
  withPage(async (page) => {
    await openBeside(page, 'catalogue', language, { on: day, ...more })
    await use(page.browser, page)
  })
export const inForce = (browser) =>
  browser.evaluate(() => [...document.querySelectorAll('[data-in-force]')].map((each) => each.dataset.inForce).sort())
