// The page of offers: every programme priced and checked for the person who looks, found, sorted, kept and compared.
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { createPasserelle } from '../../build/package/index.js'
import { messageFaults } from '../house/house.mjs'
import { addresses, inspectBeside, openBeside, wordsAt } from './beside.mjs'
import { site, withPage } from './calculator.mjs'
import { guarda, opened, student, texts } from './offers-page.mjs'

const passerelle = await createPasserelle()
const all = passerelle.offers({ on: '2024-02-15' }).value.offers

const doctoral = { institution: 'usmb', role: 'doctoralCandidate' }
const ids = (browser) =>
  browser.evaluate(() => [...document.querySelectorAll('.offers [data-offer]')].map((each) => each.dataset.offer))
const card = (browser, id) => wordsAt(browser, `.offers [data-offer="${id}"]`)

/** Answers a control as a person does. */
async function give(browser, name, value) {
  await browser.evaluate(
    ([wanted, given]) => {
      const control = document.querySelector(`.offers [name="${wanted}"]:not([type="radio"])`)
      control.value = given
      control.dispatchEvent(
        new Event(control.localName === 'select' || control.type === 'date' ? 'change' : 'input', { bubbles: true }),
      )
    },
    [name, value],
  )
}

test('both languages say the same things', () => {
  assert.deepEqual(messageFaults(texts), [])
})

test('axe finds nothing and 320 px hold, in both themes and languages, as cards, with everything unfolded', () =>
  inspectBeside('offers', { ...student, on: '2024-02-15', kept: `${guarda}.universita-di-brescia-2024-05-01` }))

test('axe finds nothing and 320 px hold, as a table', () =>
  inspectBeside('offers', { ...student, on: '2024-02-15', view: 'table' }))

test('a doctoral candidate who says nothing else sees 17 sessions, each with an amount or why there is none, and a verdict', () =>
  opened(doctoral, async (browser) => {
    const cards = await browser.evaluate(() =>
      [...document.querySelectorAll('.offers .offer')].map((each) => ({
        worth: each.querySelector('.worth').innerText,
        verdict: each.querySelector('.may-i strong').innerText,
        isMet: each.querySelector('.may-i').matches('.met, .late'),
        reason: each.querySelector('.may-i small').innerText,
      })),
    )
    assert.equal(cards.length, 17)
    for (const { worth, verdict, isMet, reason } of cards) {
      assert.match(worth, /€[\d,]+|No amount\n.+/)
      assert.ok([...Object.values(texts.en.row.verdicts), texts.en.row.tooLate].includes(verdict), verdict)
      assert.equal(reason === '', isMet)
    }
    assert.equal(cards.filter(({ worth }) => worth.startsWith('No amount')).length, 2, 'those at home')
  }))

test('row 35: on 2024-02-15 fifteen are open, sessions 01 and 03 are closed, 16 is on its last day', () =>
  opened({ ...student, on: '2024-02-15' }, async (browser) => {
    assert.match(await wordsAt(browser, '.truth'), /it is not too late to apply to 15 programmes/)
    const closed = await browser.evaluate(() =>
      [...document.querySelectorAll('.offers .mark.closed')].map((each) => each.closest('[data-offer]').dataset.offer),
    )
    assert.equal(closed.length, 2)
    assert.match(await card(browser, guarda), /Apply by 19 February 2024, 4 days left/)
    assert.equal(await browser.evaluate(() => document.querySelectorAll('.offers .mark.lastDay').length), 1)
  }))

test('on a day when nothing is open the page says so, proposes a plan first and shows all as examples', () =>
  opened({ ...student, on: '2026-11-21' }, async (browser, page) => {
    assert.match(
      await wordsAt(browser, '.truth'),
      /On 21 November 2026 it is too late to apply to any programme.*29 November 2024/s,
    )
    assert.equal((await ids(browser)).length, 17)
    const [href, isFirst] = await browser.evaluate(() => [
      document.querySelector('.truth a').href,
      document.querySelector('[data-offers]').firstElementChild.matches('.truth'),
    ])
    assert.equal(href, `${page.address}en/#institution=usmb&role=student&direction=outgoing`)
    assert.ok(isFirst)
  }))

test('rows 9 and 13: Guarda pays 948 €; four days have no rate; at home it is no mobility, from elsewhere 632 €', async () => {
  const [four, eight] = ['2024-04-15', '2024-07-16'].map((day) => all.find(({ offer }) => offer.stay?.firstDay === day))
  await opened(student, async (browser) => {
    assert.match(
      await card(browser, guarda),
      /€948.*€79 a day on site, by the rules of call 2023.*meet the conditions, but it is too late/s,
    )
    assert.match(await card(browser, four.offer.id), /No amount.*your own country/s)
    assert.match(await card(browser, eight.offer.id), /No amount.*your own country/s)
  })
  await opened({ institution: 'other', institutionCountry: 'IT', role: 'student' }, async (browser) => {
    assert.match(await card(browser, eight.offer.id), /€632/)
    assert.match(await card(browser, four.offer.id), /No amount.*asked from 5 to 30 days, here 4 days/s)
  })
})

test('filters narrow, count what they would leave, and say what hides everything', () =>
  opened(student, async (browser) => {
    await give(browser, 'countries', 'RO')
    await browser.until(() => document.querySelectorAll('.offers .offer').length < 17)
    const romanian = all.filter(({ host }) => host.country === 'RO').map(({ offer }) => offer.id)
    assert.deepEqual((await ids(browser)).sort(), romanian.sort())
    assert.match(await browser.address(), /countries=RO/)
    const counted = await browser.evaluate(() =>
      [...document.querySelectorAll('[name="countries"] option')].map((each) => each.textContent),
    )
    assert.ok(counted.includes(`Romania (${romanian.length})`), counted.join())
    await give(browser, 'text', 'guarda')
    await browser.until(() => document.querySelector('.nothing-found') !== null)
    assert.match(await wordsAt(browser, '.nothing-found'), /Without the filter “country”: 1 programme/)
    await browser.evaluate(() => document.querySelector('.nothing-found button').click())
    await browser.until(() => document.querySelectorAll('.offers .offer').length === 1)
  }))

test('rows 2 to 6: country, section, language, level, what the host gives and the online part narrow the list', async () => {
  const among = async (filter, expected) =>
    opened({ ...student, ...filter }, async (browser) => {
      assert.equal((await ids(browser)).length, expected, JSON.stringify(filter))
    })
  const counts = (facet, value) => passerelle.offers({ on: '2024-02-15' }).value.facets[facet].find((each) => each.value === value).count // prettier-ignore
  for (const [filter, expected] of [
    [{ countries: 'IT' }, 4],
    [{ countries: 'RO' }, 7],
    [{ audiences: 'academicStaffAndStudents' }, 9],
    [{ audiences: 'organisedByInstitution' }, 2],
    [{ languages: 'en', levels: 'B1' }, 3],
    [{ levels: 'B2' }, 2],
    [{ arrangements: 'accommodation' }, counts('arrangements', 'accommodation')],
    [{ virtualStates: 'announcedLater' }, 3],
    [{ timings: 'after' }, 2],
  ])
    await among(filter, expected)
})

test('a search needs all words, folds accents and forgives a slip', () =>
  opened({ ...student, text: 'timsoara' }, async (browser) => {
    const found = await ids(browser)
    assert.ok(found.length > 0 && found.every((id) => id.includes('timisoara')), found.join())
  }))

test('the table is sorted by its headings, what is not known last either way', () =>
  opened({ ...student, view: 'table' }, async (browser) => {
    const press = () =>
      browser.evaluate((name) => {
        const buttons = [...document.querySelectorAll('.offers-table th button')]
        buttons.find((each) => each.textContent.trim().startsWith(name)).click()
      }, texts.en.columns.grant)
    const sorted = () => browser.evaluate(() => document.querySelector('th[aria-sort]')?.getAttribute('aria-sort'))
    await press()
    assert.equal(await sorted(), 'descending', 'money begins with the most')
    const down = await ids(browser)
    assert.equal(down[0], guarda)
    await press()
    assert.equal(await sorted(), 'ascending')
    const up = await ids(browser)
    assert.deepEqual(up.slice(-2).sort(), down.slice(-2).sort(), 'those without an amount')
    assert.match(await browser.address(), /order=grant&descending=yes/)
  }))

test('what is kept is in the link, side by side, with its dates and what clashes', () =>
  opened({ ...student, on: '2024-02-15' }, async (browser) => {
    const keep = (id) =>
      browser.evaluate((each) => document.querySelector(`[data-offer="${each}"] .keep-offer input`).click(), id)
    const overlapping = all.filter(({ offer }) => offer.stay?.firstDay === '2024-06-24').map(({ offer }) => offer.id)
    assert.equal(overlapping.length, 2)
    for (const id of overlapping) await keep(id)
    await browser.until(() => document.querySelectorAll('.compared thead th').length === 2)
    assert.match(await browser.address(), new RegExp(`kept=${overlapping.join('\\.')}`))
    assert.match(await wordsAt(browser, '.clashes'), /at the same time: 24 June 2024 – 28 June 2024/)
    assert.match(await wordsAt(browser, '.dates'), /last day to apply/)
    await keep(overlapping[0])
    await browser.until(() => document.querySelectorAll('.compared thead th').length === 1)
  }))

test('ids that the catalogue does not have are told, and a damaged link says so', () =>
  opened({ kept: `no-such-offer.${guarda}`, evil: '<b>', order: 'best' }, async (browser) => {
    assert.match(await wordsAt(browser, '.kept .notice'), /1 kept programme is not in the catalogue: no-such-offer/)
    assert.match(await wordsAt(browser, '[data-offers] > .notice'), /part of this link/)
    assert.equal(await browser.evaluate(() => document.querySelector('.offers b')), null)
  }))

test('one offer unfolds to its lines, conditions, dates and papers, and opens in the calculator with the same total', () =>
  opened(student, async (browser, page) => {
    await browser.evaluate((id) => document.querySelector(`[data-offer="${id}"] .offer-detail summary`).click(), guarda)
    const place = `[data-offer="${guarda}"] .offer-detail`
    await browser.until((selector) => document.querySelector(`${selector} .ways a`) !== null, place)
    const words = await wordsAt(browser, place)
    for (const heading of [
      texts.en.detail.lines,
      texts.en.detail.conditions,
      texts.en.detail.dates,
      texts.en.detail.papers,
    ])
      assert.ok(words.includes(heading), heading)
    assert.match(words, /20 May 2024 – 31 May 2024 on site/)
    assert.match(words, /By train, bus, bicycle or shared car: €\d+ more/)
    await Promise.all([
      page.raw.waitForNavigation(),
      browser.evaluate((selector) => document.querySelector(`${selector} .ways a`).click(), place),
    ])
    await page.waitFor('.total-amount')
    assert.equal(await page.total(), '€948')
  }))

test('the other language is one link away; fewer opportunities go along and stay out of the address', async () => {
  await withPage(async (page) => {
    const { browser } = page
    await openBeside(page, 'offers', 'fr', { ...student, fewerOpportunities: 'yes' })
    assert.equal(await browser.address(), `${page.address}offres/#${new URLSearchParams(student)}`)
    await Promise.all([
      page.raw.waitForNavigation(),
      browser.evaluate(() => document.querySelector('#other-language').click()),
    ])
    await browser.until(() => document.querySelector('#offers-found') !== null)
    assert.equal(await browser.address(), `${page.address}en/offers/#${new URLSearchParams(student)}`)
    assert.equal(
      await browser.evaluate(() => document.querySelector('[name="fewerOpportunities"]:checked').value),
      'yes',
    )
  })
})

test('without script the programmes and their deadlines are there, in words and for machines', async () => {
  for (const language of ['fr', 'en']) {
    const html = await readFile(join(site, addresses.offers[language], 'index.html'), 'utf8')
    for (const { offer } of all) assert.ok(html.includes(`data-static-offer="${offer.id}"`), offer.id)
    const [, json] = /<script type="application\/ld\+json">(.*?)<\/script>/su.exec(html)
    const list = JSON.parse(json)
    assert.equal(list.numberOfItems, 17)
    assert.equal(list.itemListElement.length, 17)
    const courses = list.itemListElement.map(({ item }) => item)
    const one = courses.find((item) => item['@id'] === `#offer-${guarda}`)
    assert.deepEqual(
      [one.startDate, one.endDate, one.location.address.addressCountry],
      ['2024-05-20', '2024-05-31', 'PT'],
    )
  }
})

test('the map shows every programme of the list, its table says the same, and another town moves all distances', () =>
  opened(student, async (browser, page) => {
    await browser.evaluate(() => (document.querySelector('details.offers-map').open = true))
    const rows = () =>
      browser.evaluate(
        () => document.querySelector('grant-map')?.shadowRoot?.querySelectorAll('table tbody tr').length ?? 0,
      )
    await page.eventually(rows, (count) => count === 17)
    const distance = () =>
      browser.evaluate((id) => document.querySelector(`[data-offer="${id}"] .facts`).innerText, guarda)
    assert.match(await distance(), /1,207 km/)
    await browser.evaluate(() => {
      const input = document.querySelector('town-field').shadowRoot.querySelector('input')
      input.focus()
      input.select()
    })
    await browser.type('Lisbon')
    await page.eventually(
      () =>
        browser.evaluate(
          () => document.querySelector('town-field').shadowRoot.querySelector('[role="option"]')?.textContent ?? '',
        ),
      (found) => /Lisbo/u.test(found),
    )
    await browser.press('ArrowDown', 'Enter')
    await page.eventually(distance, (shown) => !shown.includes('1,207'))
    assert.match(await distance(), /2\d\d km/)
    assert.doesNotMatch(await browser.address(), /Lisb|origin/u)
  }))

test('the map crosses out where one may not go, in its names too, and says that the filters hold for it', () =>
  opened({ ...student, on: '2024-02-15' }, async (browser) => {
    await browser.evaluate(() => (document.querySelector('details.offers-map').open = true))
    await browser.until(() => document.querySelector('grant-map')?.shadowRoot?.querySelector('.stop'))
    const { offers } = passerelle.offers({ on: '2024-02-15', profile: student }).value
    const barred = new Set(offers.filter(({ worth }) => worth.verdict === 'notMet').map(({ offer }) => offer.id))
    const marks = await browser.evaluate(() => {
      const root = document.querySelector('grant-map').shadowRoot
      return [...root.querySelectorAll('.stop')].map(({ dataset, ariaLabel }) => {
        const written = root.querySelector(`[data-of="${dataset.id}"]`)
        const number = (place) => Number(written.querySelector(place)?.textContent.slice(1) ?? 0)
        return { id: dataset.id, name: ariaLabel, isCrossed: written.querySelector('.bar') !== null, isOne: number('.more') === 0, all: number('.more') + 1, closed: number('.bars') } // prettier-ignore
      })
    })
    const told = marks.reduce((sum, { isCrossed, all, closed }) => sum + (isCrossed ? all : closed), 0)
    assert.equal(told, barred.size, 'each of them is crossed out or counted')
    assert.ok(marks.some(({ isCrossed }) => isCrossed) && marks.some(({ isCrossed }) => !isCrossed))
    for (const { id, name, isCrossed, isOne } of marks) {
      if (isOne) assert.equal(isCrossed, barred.has(id), id)
      if (isCrossed || isOne) assert.equal(name.includes('I may not go there'), isCrossed, name)
    }
    const legend = () => browser.evaluate(() => document.querySelector('grant-map').shadowRoot.querySelector('.legend').innerText) // prettier-ignore
    assert.match(await legend(), /I may not go there/)
    assert.equal(await wordsAt(browser, 'offers-map > .hint'), '')
    await give(browser, 'countries', 'PT')
    await browser.until(() => document.querySelector('offers-map > .hint') !== null)
    assert.match(await wordsAt(browser, 'offers-map > .hint'), /filters hold for the map too: 1 of 17 programmes/)
    await browser.until(
      () => !document.querySelector('grant-map').shadowRoot.querySelector('.legend').innerText.includes('may not'),
    )
  }))

test('what is typed as an amount and is none is told beside it, and hides nothing', () =>
  opened(student, async (browser) => {
    await give(browser, 'grantAtLeast', '-5,5 a')
    await browser.until(() => document.querySelector('#offers-grantAtLeast-problem') !== null)
    assert.match(await wordsAt(browser, '#offers-found'), /17 of 17/)
    await give(browser, 'grantAtLeast', '940')
    await browser.until(() => document.querySelector('#offers-grantAtLeast-problem') === null)
    assert.match(await wordsAt(browser, '#offers-found'), /^2 of 17/)
    await browser.evaluate(() => document.querySelector('.ways-on button').click())
    await browser.until(() => /17 of 17/u.test(document.querySelector('#offers-found').innerText))
  }))

test('the map is one link away from the list, and comes unfolded', () =>
  opened(student, async (browser) => {
    await browser.evaluate(() => document.querySelector('.ways-on a[href="#offers-map"]').click())
    await browser.until(() => document.querySelector('grant-map')?.shadowRoot?.querySelector('.stop'))
    await browser.until(() => document.querySelector('#offers-map').getBoundingClientRect().top < 200)
  }))

test('on paper who looked and what was kept come first, and nothing to press', () =>
  opened({ ...student, on: '2024-02-15', kept: guarda }, async (browser) => {
    await browser.page.emulateMediaType('print')
    const { order, hidden } = await browser.evaluate(() => {
      const top = (place) => document.querySelector(place).getBoundingClientRect().top
      return {
        order: [top('.priced > .print-only'), top('.truth'), top('.kept'), top('.priced .cards')],
        hidden: ['.who', '.order', '.ways-on', '.own-stay', '.offers-map', '.keep-offer', '.kept .buttons'].filter(
          (place) => document.querySelector(place).checkVisibility(),
        ),
      }
    })
    assert.deepEqual(
      order,
      order.toSorted((one, other) => one - other),
    )
    assert.deepEqual(hidden, [])
    assert.match(await wordsAt(browser, '.priced > .print-only'), /^Student, .*, as of 15 February 2024$/)
  }))

test('what is over is told as over, and how many were open on a day stands under it', () =>
  opened({ ...student, on: '2024-02-15' }, async (browser) => {
    const brescia = 'universita-di-brescia-2024-05-01'
    assert.match(await card(browser, brescia), /The last day to apply was 8 February 2024/)
    assert.match(await card(browser, guarda), /Apply by 19 February 2024/)
    assert.equal(await wordsAt(browser, '#offers-on-hint'), 'Then it is not too late for 15 programmes.')
    await give(browser, 'on', '2026-11-22')
    await browser.until(() => /all deadlines have passed/u.test(document.querySelector('#offers-on-hint').innerText))
  }))

test('a stay without an offer: how many days reach an amount, and what goes by train', () =>
  opened({ ...student, ownActivity: 'BIP', ownCountry: 'IT', ownAmount: '632' }, async (browser, page) => {
    const own = passerelle.daysFor({
      mobility: { ...student, direction: 'outgoing', activity: 'BIP', receivingCountry: 'IT' },
      amount: 63200,
    }).value
    const words = await wordsAt(browser, '.own-stay [role="status"]')
    assert.ok(words.includes(`${own.surely.days} days are enough`), words)
    assert.ok(!words.includes('still to be said'), words)
    assert.match(words, /distance/)
    await give(browser, 'ownCountry', '')
    await browser.until(() => /still to be said: Country/iu.test(document.querySelector('.own-stay').innerText))
    await give(browser, 'ownCountry', 'IT')
    await give(browser, 'ownAmount', '900000')
    await browser.until(() => /No length reaches it/u.test(document.querySelector('.own-stay').innerText))
    await give(browser, 'ownAmount', '632')
    await browser.until(() => document.querySelector('.own-stay a') !== null)
    await Promise.all([
      page.raw.waitForNavigation(),
      browser.evaluate(() => document.querySelector('.own-stay a').click()),
    ])
    await page.waitFor('.total-amount')
    assert.equal((await page.fragment()).days, String(own.surely.days))
  }))

test('by keyboard alone: say who, sort, keep, go to the selection', () =>
  opened({ on: '2024-02-15' }, async (browser) => {
    await browser.evaluate(() => document.querySelector('[name="role"][value=""]').focus())
    await browser.press('ArrowDown') // round to the first
    await browser.until(() => location.hash.includes('role=student'))
    await browser.press('Tab')
    assert.equal(await browser.evaluate(() => document.activeElement.name), 'institution')
    await browser.type('Sav')
    await browser.until(() => location.hash.includes('institution=usmb'))
    await browser.evaluate(() => document.querySelector('.keep-offer input').focus())
    await browser.press('Space')
    await browser.until(() => location.hash.includes('kept='))
    assert.equal(await browser.evaluate(() => document.activeElement.closest('.keep-offer') !== null), true)
    await browser.evaluate(() => document.querySelector('a[href="#kept-heading"]').focus())
    await browser.press('Enter')
    await browser.until(() => document.activeElement.id === 'kept-heading')
  }))

test('in the single file it is a part of the document', () =>
  opened(
    student,
    async (browser) => {
      assert.match(await card(browser, guarda), /€948/)
      assert.match(await browser.address(), /#page=offers&language=en&institution=usmb&role=student/)
      await browser.evaluate(() => document.querySelector('#other-language').click())
      await browser.until(() => document.documentElement.lang === 'fr' && document.querySelector('#offers-found'))
      assert.match(await card(browser, guarda), /948\s€/)
    },
    { single: true },
  ))

for (const engine of ['firefox', 'webkit'])
  test(`it answers in ${engine}`, () =>
    opened(
      student,
      async (browser) => {
        assert.match(await card(browser, guarda), /948\s€/)
      },
      { engine, language: 'fr' },
    ))
