// Once the calculator runs, the rows of the rate tables that a result used are marked, and its lines lead to them.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withPage } from './calculator.mjs'
import { bip, teaching } from './people.mjs'

const marked = (page) =>
  page.raw.evaluate(() =>
    [...document.querySelectorAll('#rates [aria-current="true"]')].map((row) => {
      const { author, call } = row.closest('[data-author]').dataset
      const caption = row.closest('table').caption.firstChild.textContent
      return [call, author, caption.trim(), row.querySelector('th').textContent]
        .join(' | ')
        .replace(/[\u00a0\u202f]/g, ' ')
    }),
  )

test('the rows that a result used are marked, and only those', async () => {
  await withPage(async (page) => {
    const expected = [
      [{}, []],
      [bip, ['2023 | usmb | Conditions | Online part', '2023 | call | Conditions | Direction of travel']],
      [
        { ...bip, days: '14', greenTravel: 'yes' },
        [
          '2023 | usmb | Individual support, short stay | days 5 to 14',
          '2023 | usmb | Length of the stay | Blended intensive programme (BIP)',
          '2023 | usmb | Conditions | Online part',
          '2023 | call | Top-ups | Green travel, one-off',
          '2023 | call | Conditions | Direction of travel',
        ],
      ],
      [
        { ...bip, days: '15' },
        [
          '2023 | usmb | Individual support, short stay | days 5 to 14',
          '2023 | usmb | Individual support, short stay | days 15 to 30',
          '2023 | usmb | Length of the stay | Blended intensive programme (BIP)',
          '2023 | usmb | Conditions | Online part',
          '2023 | call | Conditions | Direction of travel',
        ],
      ],
      [
        { ...teaching, lengthKnownAs: 'duration', days: '5', call: '2023', kilometres: '9600', teachingHours: '8' },
        [
          '2023 | usmb | Individual support, staff | All countries',
          '2023 | usmb | Travel, there and back | 8,000 km or more',
          '2023 | usmb | Length of the stay | International credit mobility',
          '2023 | usmb | Conditions | Who you are',
          '2023 | usmb | Conditions | Hours of teaching',
        ],
      ],
      // The university has no amount for this distance: the call's row, and its green amount, are those that count.
      [
        { ...teaching, lengthKnownAs: 'duration', days: '5', call: '2023', kilometres: '99' },
        [
          '2023 | usmb | Individual support, staff | All countries',
          '2023 | usmb | Length of the stay | International credit mobility',
          '2023 | usmb | Conditions | Who you are',
          '2023 | call | Travel, there and back | from 10 km to less than 100 km',
        ],
      ],
    ]
    for (const [answers, rows] of expected) {
      await page.open('en', answers)
      const found = await page.eventually(
        () => marked(page),
        (each) => each.length === rows.length,
      )
      rows.forEach((row, index) => assert.ok(found[index].startsWith(row), `${found[index]} for ${row}`))
      for (const row of found) assert.ok(row.endsWith(' your case'), row)
    }
    await page.press('.clear')
    await page.eventually(
      () => marked(page),
      (each) => each.length === 0,
    )
    assert.ok(!(await page.raw.evaluate(() => document.querySelector('#rates').textContent.includes('your case'))))
  })
})

test('without a university its tables stay unmarked', async () => {
  await withPage(async (page) => {
    // With one university in the data the page would take it: the core is asked without it.
    await page.open('fr', { ...bip, days: '14' })
    await page.raw.evaluate(() => {
      const calculator = document.querySelector('erasmus-grant')
      Object.defineProperty(calculator, 'kept', { get: () => ({ ...calculator.answers, institution: '' }) })
      calculator.dispatchEvent(new Event('computed'))
    })
    await page.eventually(
      () => marked(page),
      (found) => found.length > 0 && found.every((row) => row.startsWith('2023 | call |')),
      'rows of the call alone are marked',
    )
  })
})

test('a line leads to its whole table, and the answers stay in the address', async () => {
  await withPage(async (page) => {
    await page.open('fr', { ...bip, days: '14' })
    await page.waitFor('.proof')
    const fragment = await page.fragment()
    await page.press('.proof a[href^="#rates"]')
    const focused = await page.raw.evaluate(() => document.activeElement.id)
    assert.equal(focused, 'rates-fr-2023-usmb-shortStaySupport')
    assert.deepEqual(await page.fragment(), fragment)
    await page.raw.evaluate(() => document.querySelector('.rates nav a[href="#rates-fr-sources"]').click())
    assert.equal(await page.raw.evaluate(() => document.activeElement.id), 'rates-fr-sources')
    assert.deepEqual(await page.fragment(), fragment)
    assert.equal(await page.total(), '1 106 €')
  })
})

test('an address that names a table is not taken for damaged answers', async () => {
  await withPage(async (page) => {
    await page.open('fr', 'rates-fr-2023-call-travel')
    assert.equal(await page.text('.notice'), undefined)
    await page.open('fr', 'rates-fr-2023-call-nothing')
    assert.match(await page.text('.notice'), /n’a pas pu être lue/)
  })
})

test('with a result the sheet is the result; without one the tables are printed', async () => {
  await withPage(async (page) => {
    const isPrinted = () => page.raw.evaluate(() => document.querySelector('#rates').checkVisibility())
    await page.open('fr')
    await page.browser.paper(true)
    assert.equal(await isPrinted(), true)
    await page.open('fr', { ...bip, days: '14' })
    await page.eventually(isPrinted, (shown) => !shown)
    const links = await page.within((root) =>
      [...root.querySelectorAll('a[href^="#"]')].map((link) => getComputedStyle(link).display),
    )
    assert.ok(links.length > 0 && links.every((display) => display === 'none'), 'nor the way to them')
    await page.browser.paper(false)
    assert.equal(await isPrinted(), true)
  })
})
