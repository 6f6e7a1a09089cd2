// Two towns instead of typed kilometres, by keyboard, mouse and screen reader; the edge of a band in words; and what
// remains where the list of towns does not arrive.
import assert from 'node:assert/strict'
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { inspect } from './axe.mjs'
import { plain, withChangedSite, withPage } from './calculator.mjs'
import { engines } from './harness/engines.mjs'
import { training } from './people.mjs'

const staff = { ...training, institution: 'usmb', call: '2023' }

/** Runs `program(parts, ...values)`: the fold's element, and each end's field with its input and list. */
const inJourney = (page, program, ...values) =>
  page.browser.evaluate(
    new Function(
      '...values',
      `const journey = document.querySelector('erasmus-grant').shadowRoot.querySelector('journey-towns')
      const [from, to] = [...(journey?.shadowRoot?.querySelectorAll('town-field') ?? [])].map(({ shadowRoot }) => shadowRoot)
      return (${program})({ journey: journey?.shadowRoot, from, to }, ...values)`,
    ),
    ...values,
  )

const openTowns = async (page) => {
  await page.press('form .on-demand summary')
  await page.eventually(() => inJourney(page, ({ to }) => Boolean(to?.querySelector('input'))), Boolean, 'two towns')
}
const towns = (page) =>
  inJourney(page, ({ from, to }) => [from, to].map((end) => end?.querySelector('input')?.value ?? 'no field'))
const townsAre = (page, expected) =>
  page.eventually(
    () => towns(page),
    (found) => JSON.stringify(found.map(plain)) === JSON.stringify(expected),
    `the towns ${expected}`,
  )
const kilometres = (page) => page.within((root) => root.querySelector('[name="kilometres"]').value)
const kilometresAre = (page, expected) =>
  page.eventually(
    () => kilometres(page),
    (found) => found === expected,
    `${expected} kilometres`,
  )
const enter = (page, end) => inJourney(page, (parts, wanted) => parts[wanted].querySelector('input').focus(), end)
const options = async (page, end) => {
  const found = await inJourney(
    page,
    (parts, wanted) => {
      const list = parts[wanted].querySelector('[role="listbox"]')
      return list.hidden ? [] : [...list.children].map(({ textContent }) => textContent)
    },
    end,
  )
  return found.map(plain)
}
/** Waits until the first town offered is the one expected: campuses are there before the list of towns is. */
const offered = (page, end, first = /./) =>
  page.eventually(
    () => options(page, end),
    ([found]) => found !== undefined && first.test(found),
    `${first} to choose`,
  )
const edge = async (page) => {
  const found = await page.within((root) => root.querySelector('journey-edge')?.shadowRoot?.textContent ?? '')
  return plain(found)
}
const edgeSays = (page, pattern) => page.eventually(() => edge(page), (text) => pattern.test(text), String(pattern)) // prettier-ignore
const choose = async (page, end, typed, first) => {
  await enter(page, end)
  await page.browser.type(typed)
  await offered(page, end, first)
  await page.browser.press('Enter')
}

for (const engine of engines) {
  for (const single of [false, true]) {
    test(`${engine}${single ? ', single file' : ''}: a town is chosen with the keyboard, and gives the kilometres`, async () => {
      await withPage(
        async (page) => {
          const { browser } = page
          await page.open('fr', staff)
          await page.tabTo('Mesurer entre deux villes')
          await browser.press('Enter')
          await townsAre(page, ['Chambéry (France)', ''])
          await enter(page, 'to')
          await browser.type('turin')
          await offered(page, 'to', /^Turin .*Italie/)
          const state = () =>
            inJourney(page, ({ to }) => {
              const input = to.querySelector('input')
              const active = input.getAttribute('aria-activedescendant')
              return [
                input.getAttribute('aria-expanded'),
                active === null ? '' : to.getElementById(active).ariaSelected,
              ]
            })
          assert.deepEqual(await state(), ['true', ''])
          await browser.press('ArrowDown')
          assert.deepEqual(await state(), ['true', 'true'])
          await browser.press('Escape')
          assert.deepEqual(await state(), ['false', ''])
          await browser.press('ArrowDown')
          await offered(page, 'to')
          await browser.press('ArrowDown', 'Enter')
          await kilometresAre(page, '148,68')
          assert.match((await towns(page))[1], /\(Italie\)$/)
          assert.equal((await page.fragment()).kilometres, '148,68')
          await edgeSays(page, /100 km 180 € 500 km/)
          assert.doesNotMatch(await edge(page), /Attention/)

          await browser.press('Tab')
          assert.equal(
            plain(await inJourney(page, ({ to }) => to.activeElement.getAttribute('aria-label'))),
            'Effacer : Ville d’arrivée',
          )
          await browser.press('Enter')
          await kilometresAre(page, '')
        },
        { engine, single },
      )
    })
  }
}

// Roles and names are those of the document, which is the same in every engine.
for (const single of [false, true]) {
  test(`${single ? 'single file' : 'site'}: axe finds nothing in the open list, and roles and names are told`, async () => {
    await withPage(
      async (page) => {
        await page.browser.resize({ width: 390, height: 800 })
        await page.open('en', { ...staff, kilometres: '499.7' })
        await openTowns(page)
        await edgeSays(page, /Careful/)
        await enter(page, 'to')
        await page.browser.type('univ')
        await offered(page, 'to')
        await page.browser.press('ArrowDown')
        const { violations } = await inspect(page.browser, { rates: false })
        assert.deepEqual(violations, [])
        const told = await inJourney(page, ({ to }) => {
          const input = to.querySelector('input')
          const list = to.getElementById(input.getAttribute('aria-controls'))
          return {
            role: input.role ?? input.getAttribute('role'),
            name: to.querySelector(`label[for="${input.id}"]`).textContent.trim(),
            popup: input.getAttribute('aria-haspopup'),
            completes: input.getAttribute('aria-autocomplete'),
            list: [list.getAttribute('role'), list.getAttribute('aria-label')],
            options: new Set([...list.children].map((each) => each.getAttribute('role'))).size,
            status: to.querySelector('[role="status"]').textContent.trim(),
          }
        })
        assert.deepEqual(told, {
          role: 'combobox',
          name: 'Town you go to',
          popup: 'listbox',
          completes: 'list',
          list: ['listbox', 'Town you go to'],
          options: 1,
          status: '8 towns offered. Arrow keys to choose, Enter to take it.',
        })
      },
      { single },
    )
  })
}

test('towns are chosen by a click, swapped, changed, and forgotten when the form is cleared', async () => {
  await withPage(async (page) => {
    await page.open('en', staff)
    await openTowns(page)
    await choose(page, 'to', 'münchen', /^Munich/)
    await kilometresAre(page, '516.17')
    await edgeSays(page, /The edge at 500 km is 16\.\d+ km away/)
    await inJourney(page, ({ journey }) => journey.querySelector('button.quiet').click())
    await townsAre(page, ['Munich (Germany)', 'Chambéry (France)'])
    await kilometresAre(page, '516.17')
    await enter(page, 'to')
    await page.browser.type('Timisoara')
    await offered(page, 'to', /^Timi/)
    await inJourney(page, ({ to }) => to.querySelector('[role="option"]').click())
    await townsAre(page, ['Munich (Germany)', 'Timișoara (Romania)'])
    assert.notEqual(await kilometres(page), '516.17')
    await page.press('form > .buttons .clear')
    await page.eventually(() => page.total(), (total) => total === undefined, 'nothing calculated') // prettier-ignore
    await page.load(page.linkOf('en', staff))
    await page.waitFor('form')
    await openTowns(page)
    await townsAre(page, ['Chambéry (France)', ''])
  })
})

test('kilometres that were typed stay, whatever stands in the towns; a text without a choice is none', async () => {
  await withPage(async (page) => {
    await page.open('en', { ...staff, kilometres: '700' })
    await openTowns(page)
    await enter(page, 'to')
    await page.browser.type('zzzzqqq')
    await page.eventually(
      () => inJourney(page, ({ to }) => to.querySelector('[role="status"]').textContent.trim()),
      (text) => text === 'No town found. Try another name, or type the kilometres above.',
    )
    await page.browser.press('Tab')
    await page.eventually(() => inJourney(page, ({ to }) => to.querySelector('.problem')?.textContent), (text) => text === 'Choose a town from the list.') // prettier-ignore
    assert.equal(await kilometres(page), '700')
  })
})

/** The answer, and what is said of the edge; nothing of a warning where there is none. */
const edges = [
  ['499.7', '2023', /Careful.*The edge at 500 km is 0\.3 km away\. On the other side the travel amount is €275\. That would change it by €95\./], // prettier-ignore
  ['499.7', '2024', /0\.3 km away.*€309\. That would change it by €98\./],
  ['300', '2023', /^(?!.*Careful).*The edge at 100 km is 200 km away/],
  ['505', '2023', /^(?!.*Careful).*The edge at 500 km is 5 km away/],
  ['504.9', '2023', /Careful.*4\.9 km away.*€180/],
  ['9.9', '2023', /Careful.*Too near|Too near.*Careful/],
]
test('near an edge the page says how near, what is at stake, and what to do', async () => {
  await withPage(async (page) => {
    for (const [typed, call, pattern] of edges) {
      await page.open('en', { ...staff, country: 'DE', call, kilometres: typed })
      await edgeSays(page, pattern)
    }
  })
})

test('two towns at an edge ask for the official figure; a figure typed afterwards is the official one', async () => {
  await withPage(async (page) => {
    await page.open('en', staff)
    await openTowns(page)
    await choose(page, 'to', 'Le Bourget-du-Lac', /Le Bourget-du-Lac/)
    await edgeSays(page, /The edge at 10 km is 0\.98\d? km away.*look the distance up in the official calculator/)
    await page.answer('kilometres', '11')
    await edgeSays(page, /keep a copy/)
  })
})

test('the list of towns is fetched when a town is first wanted, and not before', async () => {
  await withPage(async (page) => {
    const fetched = () =>
      page.browser.evaluate(
        () =>
        performance.getEntriesByType('resource').filter(({ name }) => /places-\w+/.test(name) && /\.bin/.test(name)).length, // prettier-ignore
      )
    await page.open('en', { ...staff, kilometres: '700' })
    await edgeSays(page, /Band/)
    await openTowns(page)
    assert.equal(await fetched(), 0)
    await enter(page, 'to')
    await page.eventually(fetched, (count) => count === 2, 'two files')
  })
})

test('without the list campuses are found, it is said, and typed kilometres count', async () => {
  const remove = async (folder) => {
    for (const name of await readdir(join(folder, 'assets')))
      if (name.endsWith('.bin')) await rm(join(folder, 'assets', name))
  }
  const use = async (page) => {
    await page.open('en', staff)
    await openTowns(page)
    await enter(page, 'to')
    await page.eventually(
      () => inJourney(page, ({ journey }) => journey.querySelector('.notice')?.textContent ?? ''),
      (text) => text.startsWith('The list of towns is not available here'),
    )
    await choose(page, 'to', 'uqtr', /UQTR/)
    await kilometresAre(page, '5801.68')
    await page.answer('kilometres', '600')
    await kilometresAre(page, '600')
    assert.notEqual(await page.total(), undefined)
  }
  await withChangedSite(remove, use, [/404/])
})
