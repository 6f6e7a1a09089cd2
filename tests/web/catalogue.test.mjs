// The catalogue: all of it is static HTML, in both languages; script says what holds on a day.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { messageFaults } from '../house/house.mjs'
import { addresses, inspectBeside, openBeside, wordsAt } from './beside.mjs'
import { plain, withPage } from './calculator.mjs'
import { html, inForce, offers, on, passerelle, shownOn, texts, words } from './catalogue-page.mjs'

test('both languages say the same things', () => {
  assert.deepEqual(messageFaults(texts), [])
})

test('axe finds nothing and 320 px hold, in both themes and languages, all folds open', () =>
  inspectBeside('catalogue', { on: '2024-05-01' }))

test('text of another language is marked, and no data text becomes markup', () => {
  assert.match(html.fr, /lang="en">Cheikh Anta Diop University, Dakar</)
  assert.match(html.fr, /lang="es">Universidad Nacional de Cuyo \(UNCU\)</)
  assert.match(html.fr, /lang="pt">Universidade Federal de Vicosa/)
  assert.match(html.en, /lang="fr">Université Gaston Berger/)
  assert.match(html.fr, /<q lang="en">June 3 and 29, 2024<\/q>/)
  assert.doesNotMatch(html.fr, /<script(?![^>]*src=)/)
})

test('today is asked first; no programme is open, the past ones are folded and within reach', async () => {
  await withPage(async (page) => {
    const { browser } = page
    await openBeside(page, 'catalogue', 'fr')
    const now = await browser.evaluate(() => {
      const two = (value) => String(value).padStart(2, '0')
      const day = new Date()
      return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`
    })
    assert.equal(await browser.evaluate(() => document.querySelector('#on-day').value), now)
    assert.match(await wordsAt(browser, '[data-programmes-today]'), /Aucun programme.*n’accepte de candidature/)
    const { folded, inside } = await browser.evaluate(() => {
      const past = document.querySelector('[data-programmes-past]')
      return { folded: !past.open, inside: past.querySelectorAll('[data-offer]').length }
    })
    assert.deepEqual({ folded, inside }, { folded: true, inside: 17 })
  })
})

test('on a day of 2024 the open programmes stand before those that are over', () =>
  shownOn('2024-04-01', async (browser) => {
    const { offers: seen } = passerelle.offers({ on: '2024-04-01' }).value
    const expected = seen.filter(({ status }) => status !== 'past').map(({ offer }) => offer.id)
    const shown = await browser.evaluate(() =>
      [...document.querySelectorAll('[data-programmes-open] [data-offer]')].map((each) => each.dataset.offer),
    )
    assert.deepEqual(shown.sort(), expected.sort())
    assert.match(
      await wordsAt(browser, '[data-programmes-today]'),
      /programmes? takes? applications|programmes take applications/,
    )
  }))

test('by keyboard alone: another day, a country, a partner; Back returns to today', async () => {
  await withPage(async (page) => {
    const { browser } = page
    await openBeside(page, 'catalogue', 'en')
    await browser.evaluate(() => document.querySelector('#on-day').focus())
    await browser.typeDate('2024-05-01')
    await browser.press('Tab')
    await browser.until(() => document.querySelectorAll('[data-in-force]').length === 2)
    assert.match(await browser.address(), /#on=2024-05-01$/)
    await browser.evaluate(() => document.querySelector('#on-day-country').focus())
    await browser.press('End')
    await browser.until(() => location.hash === '#on=2024-05-01&country=UA')
    const { inForce: ukrainian } = passerelle.agreements({ on: '2024-05-01', countries: ['UA'] }).value
    const told = await browser.evaluate(() => document.querySelectorAll('[data-in-force] li').length)
    assert.equal(told, ukrainian.flatMap(({ agreement }) => agreement.entries).length)
    await browser.evaluate(() => document.querySelector('[data-in-force] summary').focus())
    await browser.press('Enter')
    await browser.until(() => document.querySelector('[data-in-force] details').open)
    await browser.evaluate(() => document.querySelector('[data-in-force] li a').focus())
    await browser.press('Enter')
    await browser.until(() => document.activeElement.dataset.partnerCard !== undefined)
    assert.match(await browser.address(), /#on=2024-05-01&country=UA$/, 'the answer stays in the address')
    await browser.back()
    await browser.until(() => document.querySelectorAll('[data-in-force]').length === 0)
  })
})

test('a network filters too, and a filter that leaves nothing says so', () =>
  shownOn(
    '2024-05-01',
    async (browser) => {
      assert.deepEqual(await inForce(browser), [])
      assert.match(await wordsAt(browser, '.on-day .standing'), /No partner of this country or this network/)
    },
    'en',
    { network: 'unita', country: 'JP' },
  ))

test('without script all of it is there, and the page says what is not', async () => {
  await withPage(async (page) => {
    await page.raw.setJavaScriptEnabled(false)
    for (const language of ['fr', 'en']) {
      await page.load(page.address + addresses.catalogue[language])
      await page.raw.setJavaScriptEnabled(true)
      const { cards, agreements, folded } = await page.raw.evaluate(() => ({
        cards: [...document.querySelectorAll('[data-offer]')].filter((each) => each.checkVisibility()).length,
        agreements: [...document.querySelectorAll('[data-agreement]')].filter((each) => each.checkVisibility()).length,
        folded: document.querySelector('[data-history]').checkVisibility(),
      }))
      assert.deepEqual({ cards, agreements, folded }, { cards: 17, agreements: 4, folded: false })
      await page.raw.setJavaScriptEnabled(false)
    }
    await page.raw.setJavaScriptEnabled(true)
  })
  assert.ok(words.fr.includes(plain(texts.fr.noScript)))
})

test('in the single file it is a part of the document, in the language it speaks', async () => {
  await withPage(
    async (page) => {
      for (const language of ['fr', 'en']) {
        await openBeside(page, 'catalogue', language, { on: '2024-05-01' }, { single: true })
        assert.equal((await inForce(page.browser)).length, 2)
        const titles = await page.browser.evaluate(() =>
          [...document.querySelectorAll('h1')].filter((each) => each.checkVisibility()).map((each) => each.textContent),
        )
        assert.deepEqual(titles, [texts[language].heading])
      }
    },
    { single: true },
  )
})

for (const engine of ['firefox', 'webkit'])
  test(`it answers for a day in ${engine}`, () =>
    withPage(
      async (page) => {
        await openBeside(page, 'catalogue', 'fr', { on: '2025-08-01' })
        assert.deepEqual(await inForce(page.browser), ['usmb-2023'])
      },
      { engine },
    ))
