// The map on its page: by mouse, finger and keyboard, on paper, and the table that says the same.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createPasserelle } from '../../build/package/index.js'
import { load } from '../../scripts/vite/page-source.mjs'
import { messageFaults } from '../house/house.mjs'
import { inspect } from './axe.mjs'
import { openBeside } from './beside.mjs'
import { plain, withPage } from './calculator.mjs'
import { engines } from './harness/engines.mjs'
import { origins } from './map-towns.mjs'

const { mapTextOf, partnerMapTextOf } = await load('messages/map/index.ts')
const passerelle = await createPasserelle()
const { campuses } = passerelle.campuses().value

test('both languages say the same things', () => {
  assert.deepEqual(messageFaults({ fr: mapTextOf('fr'), en: mapTextOf('en') }), [])
  assert.deepEqual(messageFaults({ fr: partnerMapTextOf('fr'), en: partnerMapTextOf('en') }), [])
})

/** Opens the catalogue with the map unfolded, and waits for its marks. */
async function openMap(page, language = 'fr', options = {}) {
  await openBeside(page, 'catalogue', language, {}, options)
  await page.browser.evaluate(() => {
    const fold = [...document.querySelectorAll('[data-partner-map]')].find((each) => !each.hidden)
    fold.open = true
    fold.scrollIntoView()
  })
  await page.browser.until(() => document.querySelector('grant-map')?.shadowRoot?.querySelector('.stop') != null)
}

/** What axe says of the map in its page, without the rest of the catalogue, which catalogue.test.mjs looks at. */
async function inspectMap(browser) {
  await browser.evaluate(() => {
    const fold = document.querySelector('[data-partner-map]')
    for (const other of document.querySelectorAll('main > *, main > section > *'))
      if (!other.contains(fold) && !/^H[12]$/.test(other.tagName)) other.remove()
  })
  const { violations, passes } = await inspect(browser)
  assert.deepEqual(violations, [])
  assert.ok(passes > 15, 'axe looked at the map')
}

/** Runs `program(root, ...values)` in the map. */
const inMap = (browser, program, ...values) =>
  browser.evaluate(
    new Function('...values', `return (${program})(document.querySelector('grant-map').shadowRoot, ...values)`),
    ...values,
  )

/** Another town to leave from, as when it is chosen. */
const leaveFrom = async (browser, town) => {
  const [longitude, latitude] = origins[town].map((value) => Math.round(value * 1e6))
  await browser.evaluate(
    (name, longitudeMicrodegrees, latitudeMicrodegrees) => {
      const field = document.querySelector('town-field')
      field.town = { name, stop: { point: { latitudeMicrodegrees, longitudeMicrodegrees } } }
      field.dispatchEvent(new Event('chosen'))
    },
    town,
    longitude,
    latitude,
  )
  await browser.until(
    (name) => document.querySelector('grant-map').shadowRoot.querySelector('caption').textContent.includes(name),
    town,
  )
}

const stops = (browser) => inMap(browser, (root) => [...root.querySelectorAll('.stop')].map((stop) => stop.dataset.id))
const shift = (browser) => inMap(browser, (root) => root.querySelector('.afloat').getAttribute('transform'))
const focused = (browser) =>
  inMap(browser, (root) => {
    const element = root.activeElement
    return element?.dataset?.id ?? element?.className?.baseVal ?? element?.className ?? ''
  })
/** Waits until nothing has moved for a while, however slow the machine is. */
const still = (browser) =>
  inMap(browser, async (root) => {
    const view = () => root.querySelector('.afloat').getAttribute('transform')
    for (let last, same = 0; same < 4; last = view()) {
      await new Promise((resolved) => setTimeout(resolved, 100))
      await new Promise(requestAnimationFrame)
      same = view() === last ? same + 1 : 0
    }
  })

for (const engine of engines)
  test(`${engine}: axe finds nothing; by keyboard one walks over the map and reads each place`, () =>
    withPage(
      async (page) => {
        const { browser } = page
        await browser.resize({ width: 1024, height: 800 })
        await openMap(page)
        await inMap(browser, (root) => (root.querySelector('.as-table').open = true))
        await inspectMap(browser)

        await inMap(browser, (root) => root.querySelector('.window').focus())
        const order = await stops(browser)
        assert.ok(order.length > 8)
        const met = []
        for (let pressed = 0; pressed < order.length; pressed++) {
          await browser.press('Tab')
          met.push(await focused(browser))
        }
        assert.deepEqual(met, order, 'Tab goes from mark to mark, in order')

        await inMap(browser, (root) => root.querySelector('.window').focus())
        const begun = await shift(browser)
        await browser.press('ArrowLeft')
        await still(browser)
        const moved = await shift(browser)
        assert.notEqual(moved, begun)
        for (const key of ['=', '=', '=', '=']) {
          await browser.press(key)
          await still(browser)
        }
        const near = await stops(browser)
        assert.ok(near.length > order.length, 'nearer, marks part')
        await browser.press('-')
        await still(browser)
        assert.ok((await stops(browser)).length <= near.length)
        await browser.press('0')
        await still(browser)
        assert.equal(await shift(browser), begun, '0 shows everything again')
        assert.deepEqual(await stops(browser), order)

        await browser.press('Tab', 'Enter')
        await browser.until(
          () => document.querySelector('grant-map').shadowRoot.activeElement?.closest('.card') != null,
        )
        const said = plain(await inMap(browser, (root) => root.querySelector('.card').innerText))
        assert.match(said, /Chambéry, France/)
        await browser.press('Escape')
        await browser.until(() => document.querySelector('grant-map').shadowRoot.querySelector('.card') === null)
        assert.equal(await focused(browser), order[0], 'Escape goes back to the mark')
      },
      { engine },
    ))

test('a mark out of view is brought into it when Tab reaches it, and the page does not leap', () =>
  withPage(async (page) => {
    const { browser } = page
    await openMap(page)
    await inMap(browser, (root) => root.querySelector('.window').focus())
    for (let pressed = 0; pressed < 6; pressed++) {
      await browser.press('=')
      await still(browser)
    }
    const scrolled = await browser.evaluate(() => scrollY)
    const all = await stops(browser)
    for (let pressed = 0; pressed < all.length; pressed++) {
      await browser.press('Tab')
      const { id, isInside } = await inMap(browser, (root) => {
        const frame = root.querySelector('.window').getBoundingClientRect()
        const mark = root.activeElement.getBoundingClientRect()
        const [x, y] = [mark.x + mark.width / 2, mark.y + mark.height / 2]
        return {
          id: root.activeElement.dataset.id,
          isInside: x > frame.left && x < frame.right && y > frame.top && y < frame.bottom,
        }
      })
      assert.equal(id, all[pressed])
      assert.ok(isInside, id)
    }
    assert.ok(Math.abs((await browser.evaluate(() => scrollY)) - scrolled) < 200)
  }))

/** Fingers at places from the middle of the map, one after the other. */
const fingers = (browser, ways) =>
  inMap(
    browser,
    (root, given) => {
      const frame = root.querySelector('.window')
      const { left, top, width, height } = frame.getBoundingClientRect()
      frame.setPointerCapture = () => {}
      const send = (type, pointerId, [x, y]) =>
        frame.dispatchEvent(
          new PointerEvent(type, {
            bubbles: true,
            pointerId,
            pointerType: 'touch',
            clientX: left + width / 2 + x,
            clientY: top + height / 2 + y,
          }),
        )
      for (const [finger, [start]] of given.entries()) send('pointerdown', finger, start)
      for (let step = 1; step < given[0].length; step++)
        for (const [finger, way] of given.entries()) send('pointermove', finger, way[step])
      for (const [finger, way] of given.entries()) send('pointerup', finger, way.at(-1))
    },
    ways,
  )
const number = (text) => text.match(/-?[\d.]+/g).map(Number)

for (const engine of engines)
  test(`${engine}: a finger moves the map, two bring it nearer, and a press on a mark tells of it`, () =>
    withPage(
      async (page) => {
        const { browser } = page
        await openMap(page)
        const few = (await stops(browser)).length
        await fingers(browser, [
          [
            [-20, 0],
            [-60, 0],
            [-120, 0],
          ],
          [
            [20, 0],
            [60, 0],
            [120, 0],
          ],
        ])
        await still(browser)
        assert.ok((await stops(browser)).length > few, 'two fingers part the marks')
        const before = number(await shift(browser))
        await fingers(browser, [
          [
            [0, 0],
            [-30, -20],
            [-60, -40],
          ],
        ])
        const after = number(await shift(browser))
        assert.ok(Math.abs(after[0] - before[0] + 60) < 1 && Math.abs(after[1] - before[1] + 40) < 1)
        await inMap(browser, (root) =>
          root.querySelector('.stop').dispatchEvent(new MouseEvent('click', { bubbles: true })),
        )
        await browser.until(() => document.querySelector('grant-map').shadowRoot.querySelector('.card h3') !== null)
      },
      { engine },
    ))

test('from Tokyo, La Réunion and Fiji the table holds every fact of the map: name, town, country, distance, band, amount, reason', () =>
  withPage(async (page) => {
    const { browser } = page
    await openMap(page, 'en')
    for (const town of ['Chambéry', 'Tokyo', 'Saint-Denis', 'Suva']) {
      await leaveFrom(browser, town)
      const [longitudeMicrodegrees, latitudeMicrodegrees] = origins[town].map((value) => Math.round(value * 1e6))
      const measured = passerelle.distances({ point: { latitudeMicrodegrees, longitudeMicrodegrees } }).value.campuses
      const rows = Object.fromEntries(
        await inMap(browser, (root) =>
          [...root.querySelectorAll('.twin tbody tr')].map((row) => [row.dataset.id, row.textContent]),
        ),
      )
      assert.equal(Object.keys(rows).length, campuses.length)
      const country = new Intl.DisplayNames('en-IE', { type: 'region' })
      const kilometres = new Intl.NumberFormat('en-IE', { maximumFractionDigits: 3 })
      for (const campus of campuses) {
        const said = plain(rows[campus.id])
        const { distanceMetres, calls } = measured.find((each) => each.campus === campus.id)
        const { band, standard } = calls.find(({ call }) => call === 2025)
        const facts = [
          campus.name.en,
          campus.town,
          country.of(campus.country),
          `${kilometres.format(distanceMetres / 1000)} km`,
        ]
        for (const fact of facts) assert.ok(said.includes(plain(fact)), `${town}, ${campus.id}: ${fact} in ${said}`)
        if (band === undefined) assert.match(said, /too near: no travel amount/)
        else {
          assert.ok(said.includes(`€${kilometres.format(standard.low / 100)}`), `${campus.id}: ${said}`)
          assert.ok(said.includes(`${kilometres.format(band.from / 1000)} km`), `${campus.id}: ${said}`)
        }
      }
      const onMap = await inMap(browser, (root) =>
        [...root.querySelectorAll('.stop')].map((stop) => ({
          name: stop.getAttribute('aria-label'),
          more: root.querySelector(`[data-of="${stop.dataset.id}"] .more`)?.textContent ?? '+0',
        })),
      )
      const counted = onMap.reduce((sum, { more }) => sum + 1 + Number(more.slice(1)), 0)
      assert.equal(counted, campuses.length, 'every place is in a mark')
      for (const { name } of onMap) assert.match(name, /, /)
    }
    assert.match(await inMap(browser, (root) => root.querySelector('.twin').textContent), /agreements? 20\d\d/)
    assert.match(await inMap(browser, (root) => root.querySelector('.twin').textContent), /hosts \d+ programme/)
  }))

test('without a town of departure there is neither ring nor arc, and the table says why there is no amount', () =>
  withPage(async (page) => {
    const { browser } = page
    await openMap(page, 'en')
    await browser.evaluate(() => {
      const field = document.querySelector('town-field')
      field.town = undefined
      field.dispatchEvent(new Event('chosen'))
    })
    await browser.until(() => document.querySelector('grant-map').shadowRoot.querySelector('.ring') === null)
    assert.equal(await inMap(browser, (root) => root.querySelectorAll('.arc').length), 0)
    assert.match(
      await inMap(browser, (root) => root.querySelector('.twin td:last-child').textContent),
      /choose the town/,
    )
    await inspectMap(browser)
  }))

test('what nobody said where is in the table alone, and says so; hostile texts stay texts', () =>
  withPage(async (page) => {
    const { browser } = page
    await openMap(page, 'en')
    const hostile = '<img src=x onerror=alert(1)> "\u202e'
    await browser.evaluate((name) => {
      const map = document.querySelector('grant-map')
      const [first] = map.view.points
      const { point, ...nowhere } = first
      map.view = {
        ...map.view,
        points: [
          { ...first, id: 'a"] b', name, reason: name, town: name },
          { ...nowhere, id: 'nowhere' },
        ],
      }
    }, hostile)
    await browser.until(() => document.querySelector('grant-map').shadowRoot.querySelectorAll('.stop').length === 1)
    assert.equal(await inMap(browser, (root) => root.querySelectorAll('img').length), 0)
    const rows = await inMap(browser, (root) =>
      [...root.querySelectorAll('.twin tbody tr')].map((row) => row.textContent),
    )
    assert.equal(rows.length, 2)
    assert.ok(rows[0].includes(hostile))
    assert.match(rows[1], /Place not stated: not on the map/)
    await inMap(browser, (root) =>
      root.querySelector('.stop').dispatchEvent(new MouseEvent('click', { bubbles: true })),
    )
    await browser.until(() => document.querySelector('grant-map').shadowRoot.querySelector('.card') !== null)
  }))

test('motion: a change of view glides, and leaps for who asked for less of it', async () => {
  const viewsAfter = (browser) =>
    inMap(browser, async (root) => {
      const view = () => root.querySelector('.afloat').getAttribute('transform')
      const before = view()
      root.querySelector('[data-step="nearer"]').click()
      await root.host.updateComplete
      return [before, view()]
    })
  await withPage(async (page) => {
    await openMap(page)
    const [start, first] = await viewsAfter(page.browser)
    assert.equal(first, start, 'it begins where it was')
    await page.browser.until(
      (view) =>
        document.querySelector('grant-map').shadowRoot.querySelector('.afloat').getAttribute('transform') !== view,
      start,
    )
    await still(page.browser)
    await page.browser.change({ reducedMotion: true })
    const [before, after] = await viewsAfter(page.browser)
    assert.notEqual(after, before)
    await still(page.browser)
    assert.equal(await shift(page.browser), after, 'it is at its end at once')
  })
})

test('on paper: everything in view on white, the table unfolded, nothing to press; then as it was', () =>
  withPage(async (page) => {
    const { browser } = page
    await browser.change({ theme: 'dark' })
    await openMap(page)
    const before = await shift(browser)
    await inMap(browser, (root) => root.querySelector('[data-step="nearer"]').click())
    await still(browser)
    const near = await shift(browser)
    const few = (await stops(browser)).length
    await page.print()
    const paper = await inMap(browser, (root) => ({
      sea: getComputedStyle(root.querySelector('.sea')).fill,
      ink: getComputedStyle(root.querySelector('.name')).fill,
      tools: getComputedStyle(root.querySelector('.tools')).display,
      isOpen: root.querySelector('.as-table').open,
      stops: root.querySelectorAll('.stop').length,
    }))
    assert.equal(paper.sea, 'rgb(255, 255, 255)')
    assert.equal(paper.ink, 'rgb(20, 33, 42)')
    assert.equal(paper.tools, 'none')
    assert.ok(paper.isOpen)
    assert.equal(await shift(browser), before, 'the whole extent')
    await page.afterPrint()
    assert.equal(await shift(browser), near)
    assert.equal((await stops(browser)).length, few)
    assert.equal(await inMap(browser, (root) => root.querySelector('.as-table').open), false)
    await browser.change({ theme: 'light' })
  }))

test('classes differ without colour: a number each in marks and legend, a form for each kind', () =>
  withPage(async (page) => {
    const { browser } = page
    await openMap(page)
    const { numbers, forms } = await inMap(browser, (root) => ({
      numbers: [...root.querySelectorAll('.legend ul:last-of-type .number')].map((each) => each.textContent),
      forms: [...root.querySelectorAll('.legend ul:first-of-type .form')].map((each) => each.getAttribute('d')),
    }))
    assert.deepEqual(numbers.slice(0, 7), ['1', '2', '3', '4', '5', '6', '7'])
    assert.equal(new Set(forms).size, 3)
    await browser.change({ forcedColours: true })
    const fills = await inMap(browser, (root) =>
      [...root.querySelectorAll('.stop .form')].map((each) => getComputedStyle(each).fill),
    )
    assert.equal(new Set(fills).size, 1, 'in forced colours the number alone tells')
    await browser.change({})
  }))

test('the single file has the map inside, in both languages and without a request', () =>
  withPage(
    async (page) => {
      for (const language of ['fr', 'en']) {
        await openMap(page, language, { single: true })
        assert.ok((await stops(page.browser)).length > 5)
      }
    },
    { single: true },
  ))

test('320 px hold the map without sideways scroll', () =>
  withPage(async (page) => {
    const { browser } = page
    await browser.resize({ width: 320, height: 640 })
    await openMap(page)
    await inMap(browser, (root) => (root.querySelector('.as-table').open = true))
    assert.equal(await browser.evaluate(() => document.documentElement.scrollWidth), 320)
    await inspectMap(browser)
  }))
