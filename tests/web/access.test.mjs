// What a person who magnifies, recolours, spaces out, tabs through or listens to the page needs of it, asked of everything
// the page shows in each of its states. The laws stand in access/, with the test that each can say no;
// docs/accessibility/rgaa.json names these tests as proof.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { presentAfterAll } from './access/absent.mjs'
import { lookAlike } from './access/choices.mjs'
import { linksToldByColourAlone, lowContrastControls, lowContrastTexts } from './access/contrast-laws.mjs'
import { hiddenFocus } from './access/focus.mjs'
import { expectNone, judge } from './access/judge.mjs'
import { cutTexts, distantLabels, overlaps, sidewaysScrolls, smallTargets } from './access/layout-laws.mjs'
import { nameFaults } from './access/names.mjs'
import { inEachState, reach, settled, states } from './access/states.mjs'
import { liveRegions, mistakes, restingMotions, writtenWords } from './access/speech.mjs'
import { tabThrough } from './access/stops.mjs'
import {
  groupFaults,
  headingFaults,
  idFaults,
  landmarkFaults,
  languageFaults,
  motions,
  pageFacts,
  pictureFaults,
  tableFaults,
} from './access/structure-laws.mjs'
import { doubleLetters, sizesOfTexts } from './access/text-size.mjs'
import { plain, withPage } from './calculator.mjs'
import {
  everyPage,
  expectKept,
  expectLaws,
  forcedColoursOff,
  magnified,
  narrow,
  tabbed,
  withProtocol,
} from './access/surveys.mjs'

test('at 400 % nothing scrolls sideways, is cut, or covers what has the focus', async () => {
  const walks = await tabbed()
  expectNone(
    walks.flatMap(({ broken }) => broken),
    'magnified',
  )
  expectNone(
    walks.flatMap(({ hidden }) => hidden),
    'behind something',
  )
  // French is looked at in every state; of English, whose words are shorter, the fullest state of each page.
  await withPage(async (page) => {
    await page.raw.setViewport(magnified)
    await inEachState(page, (where) => expectLaws(page, where, sidewaysScrolls, cutTexts, overlaps), {
      languages: ['en'],
      only: ['unfolded', 'offers', 'schools', 'catalogue', 'changes', 'openData', 'declaration'],
    })
  })
})

test('at 400 % the total can be brought into view and read', async () => {
  await withPage(async (page) => {
    await page.raw.setViewport(magnified)
    for (const language of ['fr', 'en']) {
      await reach(page, language, states.answered)
      const total = await page.total()
      assert.match(total, /1/)
      const isRead = await judge(
        page.raw,
        (wanted) =>
          seenTexts().some(({ node, element, words }) => {
            if (words.replace(/[\u00a0\u202f]/g, ' ') !== wanted) return false
            element.scrollIntoView({ block: 'center' })
            return rectanglesOf(node).every(({ left, right, top, bottom }) => {
              const hit = elementAt((left + right) / 2, (top + bottom) / 2)
              return hit !== null && [hit, ...ancestorsOf(hit)].includes(element)
            })
          }),
        total,
      )
      assert.equal(isRead, true, `${total}, ${language}`)
    }
  })
})

test('text at twice its size is neither cut nor laid over other text', async () => {
  await withPage(async (page) => {
    await withProtocol(page, async (send) => {
      const setFonts = async (standard) => {
        await send('Page.setFontSizes', { fontSizes: { standard, fixed: standard } })
        await settled(page)
      }
      for (const width of [768, 1280]) {
        await page.raw.setViewport({ width, height: 800 })
        await inEachState(page, async (where) => {
          const before = await judge(page.raw, sizesOfTexts)
          // The browser's own setting, which a page that speaks in pixels would not follow.
          await setFonts(32)
          const after = new Map()
          for (const [words, size] of await judge(page.raw, sizesOfTexts))
            after.set(words, Math.max(size, after.get(words) ?? 0))
          // A text that is large already may grow less, but not stay below what others grow to.
          const stays = before.filter(([words, size]) => (after.get(words) ?? 0) < Math.min(size * 1.99, 36))
          expectNone(
            stays.map(([words, size]) => `${words}: ${size} px, then ${after.get(words)}`),
            `${where}, ${width} px`,
          )
          await expectLaws(page, `${where}, ${width} px, by the setting`, sidewaysScrolls, cutTexts, overlaps)
          await setFonts(16)
          // The letters alone, as a zoom of the text does.
          await judge(page.raw, doubleLetters)
          await settled(page)
          await expectLaws(page, `${where}, ${width} px, letters alone`, cutTexts, overlaps)
        })
      }
    })
  })
})

test('text with more space between lines, words and letters is neither cut nor covered', () =>
  expectKept('spaced out', sidewaysScrolls, cutTexts, overlaps))

test('every text stands out from what is behind it, in both themes and every state', async () => {
  await expectKept('light', lowContrastTexts)
  await expectKept('dark', lowContrastTexts)
})

test('every control stands out from what is around it, in both themes', async () => {
  await expectKept('light', lowContrastControls)
  await expectKept('dark', lowContrastControls)
})

test('a link within a sentence is told from it by more than colour', () =>
  expectKept('as it is', linksToldByColourAlone))

test('the focus is seen at every stop and never behind anything', async () => {
  const walks = await tabbed()
  expectNone(
    walks.flatMap(({ ringless }) => ringless),
    'without a ring',
  )
  expectNone(
    walks.flatMap(({ hidden }) => hidden),
    'behind something',
  )
})

test('in forced colours texts, controls, chosen answers and the focus can be told', async () => {
  for (const theme of ['light', 'dark']) {
    await expectKept(`forced colours, ${theme}`, forcedColoursOff, lowContrastTexts, lowContrastControls)
    await withPage(async (page) => {
      await page.browser.change({ theme, forcedColours: true })
      for (const name of ['unfolded', 'offers', 'schools']) {
        await reach(page, 'fr', states[name])
        expectNone(await lookAlike(page), `${name}: chosen and not chosen look alike, ${theme}`)
        const ringless = (await tabThrough(page.raw)).filter(({ ring }) => !ring.isSeen)
        expectNone(
          ringless.map(({ told }) => told),
          `${name}: no ring, ${theme}`,
        )
      }
    })
  }
})

test('nothing moves by itself, and with reduced motion nothing moves at all', async () => {
  await expectKept('as it is', restingMotions)
  await expectKept('reduced motion', motions)
})

test('what is pressed is 24 px wide and high, or has as much room around it', async () => {
  await expectKept('light', smallTargets)
  await expectKept('dark', smallTargets)
})

test('a picture has a text or is hidden from those who listen', () => expectKept('as it is', pictureFaults))

test('the page holds nothing of what the grid says it does not hold', () => expectKept('as it is', presentAfterAll))

test('each page has a document type, a language and a title of its own', async () => {
  await withPage(async (page) => {
    const titles = new Set()
    for (const language of ['fr', 'en'])
      for (const name of everyPage) {
        await reach(page, language, { ...states[name], reach: undefined })
        const facts = await judge(page.raw, pageFacts)
        assert.deepEqual([facts.type, facts.mode, facts.language], ['html ', 'CSS1Compat', language])
        assert.ok(facts.heading && facts.title.includes('Passerelle'), facts.title)
        titles.add(facts.title)
      }
    assert.equal(titles.size, 2 * everyPage.length)
  })
})

test('what is not in the language of the page says which language it is in', () =>
  expectKept('as it is', languageFaults))

test('one heading of level 1, and no level left out, in every state', () => expectKept('as it is', headingFaults))

test('every text stands in a landmark, and the landmarks are in order', () => expectKept('as it is', landmarkFaults))

test('an id is there once, and what refers to one finds it', () => expectKept('as it is', idFaults))

test('every table has a name and its cells have headers', () => expectKept('as it is', tableFaults))

test('every control has a name that holds its visible label', () => expectKept('as it is', nameFaults))

test('a label stands next to its field', () => expectKept('as it is', distantLabels))

test('choices of one question are a group with its question as legend', () => expectKept('as it is', groupFaults))

test('Tab reaches every control once, there and back, and nothing keeps the focus', async () => {
  const names = (stops) => stops.map(({ told }) => told)
  for (const { where, there, back, missed } of await tabbed()) {
    expectNone(missed, `${where}, never reached`)
    assert.deepEqual(names(back), names(there).reverse(), where)
  }
})

test('Tab follows the order of reading', async () => {
  for (const { where, there } of await tabbed()) {
    const order = there.map((stop) => stop.order)
    assert.deepEqual(
      order,
      [...order].sort((one, other) => one - other),
      where,
    )
  }
})

test('the first stop of each page leads straight to its content', async () => {
  await withPage(async (page) => {
    for (const language of ['fr', 'en'])
      for (const name of everyPage) {
        await reach(page, language, { ...states[name], reach: undefined })
        await page.raw.keyboard.press('Tab')
        await settled(page)
        expectNone([(await judge(page.raw, hiddenFocus)) ?? []].flat(), 'the link is seen')
        await page.raw.keyboard.press('Enter')
        await page.raw.keyboard.press('Tab')
        const isInside = await judge(page.raw, () =>
          ancestorsOf(activeElement()).some(({ localName }) => localName === 'main'),
        )
        assert.equal(isInside, true, `${name}, ${language}`)
      }
  })
})

/** On the pages beside the calculator: a list of each, of which another choice is made, and what is then said. */
const choices = {
  offersTable: { list: 'countries', said: /^\d+ sur 17 programmes$/ },
  schools: { list: 'experience', said: /Commission des titres/ },
  catalogue: { list: 'country', said: /accord/ },
}

test('what an answer brings and a copied link are said in a live region that was there before, on each page', async () => {
  await withPage(async (page) => {
    await page.raw.browserContext().overridePermissions(new URL(page.address).origin, ['clipboard-sanitized-write'])
    await reach(page, 'fr', states.interval)
    const before = await judge(page.raw, liveRegions)
    assert.ok(before.length > 0, 'a live region is there')
    await page.answer('days', '15')
    const total = await page.total()
    const isSaid = (said) => said.some((words) => plain(words).includes(total))
    assert.ok(!isSaid(before), 'it is not said yet')
    await page.eventually(() => judge(page.raw, liveRegions), isSaid)
    await judge(page.raw, () =>
      seenControls()
        .find((element) => /copier/i.test(element.innerText))
        .click(),
    )
    await page.eventually(
      () => judge(page.raw, liveRegions),
      (said) => said.some((words) => /copié/i.test(words)),
    )
    for (const [name, { list, said }] of Object.entries(choices)) {
      await reach(page, 'fr', states[name])
      const before = await judge(page.raw, liveRegions)
      await judge(
        page.raw,
        (wanted) => {
          const found = everyElement().find((element) => element.matches(`select[name="${wanted}"]`))
          found.value = [...found.options].find(({ value }) => value !== '' && value !== found.value).value
          for (const kind of ['input', 'change']) found.dispatchEvent(new Event(kind, { bubbles: true }))
        },
        list,
      )
      await page.eventually(
        () => judge(page.raw, liveRegions),
        (now) => now.some((words, place) => words !== before[place] && said.test(plain(words))),
        name,
      )
    }
  })
})

test('a mistake is told in words at its field, with what is expected', async () => {
  await withPage(async (page) => {
    for (const language of ['fr', 'en']) {
      await reach(page, language, states.errors)
      const found = await judge(page.raw, mistakes)
      assert.ok(found.length > 0, 'there is a mistake')
      for (const { field, label, words } of found) {
        assert.ok(label.length > 3, field)
        assert.ok(
          words.some((sentence) => sentence.length > 40),
          `${field}: ${words}`,
        )
      }
      const summary = await judge(page.raw, () => activeElement().textContent)
      for (const { label } of found) assert.ok(summary.includes(label), `${label} in the summary that has the focus`)
      for (const [state, field] of Object.entries({ schools: 'weeks', offers: 'grantAtLeast' })) {
        await reach(page, language, states[state])
        await judge(
          page.raw,
          (wanted) => {
            const control = everyElement().find((element) => element.name === wanted)
            control.value = 'abc'
            for (const kind of ['input', 'change']) control.dispatchEvent(new Event(kind, { bubbles: true }))
          },
          field,
        )
        const told = await page.eventually(
          () => judge(page.raw, mistakes),
          ({ length }) => length > 0,
        )
        assert.deepEqual(
          told.map((mistake) => mistake.field),
          [field],
        )
        assert.ok(told[0].label.length > 3 && told[0].words.some((sentence) => /\d/.test(sentence)), told[0].words)
      }
    }
  })
})

test('the page says the same upright and lying down', async () => {
  await withPage(async (page) => {
    const wordsAt = async (width, height) => {
      await page.raw.setViewport({ width, height })
      await settled(page)
      return judge(page.raw, writtenWords)
    }
    for (const name of ['unfolded', ...everyPage]) {
      await page.raw.setViewport(narrow)
      await reach(page, 'fr', states[name])
      // What the page says of itself a moment later is said in both.
      await page.eventually(
        async () => {
          const upright = await wordsAt(390, 844)
          const lying = await wordsAt(844, 390)
          assert.ok(upright.length > 30, name)
          return [
            ...upright.filter((words) => !lying.includes(words)),
            ...lying.filter((words) => !upright.includes(words)),
          ]
        },
        (found) => found.length === 0,
      )
    }
  })
})
