// Journeys with the keyboard alone, in three engines, on the site and in the single file: nothing here touches a mouse.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plain, withPage } from './calculator.mjs'
import { engines } from './harness/engines.mjs'
import { messagesOf } from './messages.mjs'

const otherLanguage = { fr: 'en', en: 'fr' }
const digits = (text) => text.replace(/\D/g, '')

const isFocusVisible = (page) =>
  page.within((root) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(root.activeElement)
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2
  })

/** Goes to a group of choices and moves through them until the wanted one is chosen. */
async function choose(page, name, wanted) {
  await page.tabTo(name)
  const look = () =>
    page.within((root, field) => {
      const choices = [...root.querySelectorAll(`[name="${field}"]`)]
      return { values: choices.map(({ value }) => value), place: choices.findIndex(({ checked }) => checked) }
    }, name)
  const { values, place } = await look()
  if (place < 0) await page.browser.press('Space')
  // Not every engine goes from the last choice to the first.
  const moves = values.indexOf(wanted) - Math.max(place, 0)
  for (let moved = 0; moved < Math.abs(moves); moved++) await page.browser.press(moves > 0 ? 'ArrowDown' : 'ArrowUp')
  const chosen = await look()
  assert.equal(chosen.values[chosen.place], wanted, name)
}

async function fillIn(page, name, text) {
  await page.tabTo(name)
  await page.browser.type(text)
}

const isOpen = (page) => page.within((root) => root.querySelector('.proof details').open)

/** The answer as it is read, part by part. */
const answer = (page) => page.texts('.result > :not(.keep, .printed)')

const sentences = {
  fr: { total: '445 €', staff: '2 760 €', yes: /^Oui/ },
  en: { total: '€445', staff: '€2,760', yes: /^Yes/ },
}

/** A student asks what a five-day programme in Italy pays, by train; reads the proof; keeps the link; begins anew. */
async function student(page, language) {
  const { browser } = page
  const { form, result, share } = messagesOf(language)
  await page.open(language)
  await browser.press('Tab', 'Enter')
  assert.equal(await page.focused(), 'calculator', 'the skip link leads to the calculator')

  await fillIn(page, 'institution', 'Cham')
  await choose(page, 'role', 'student')
  assert.equal(await isFocusVisible(page), true)
  await choose(page, 'direction', 'outgoing')
  await choose(page, 'activity', 'BIP')
  await fillIn(page, 'country', language === 'fr' ? 'Ital' : 'Ita')
  await choose(page, 'lengthKnownAs', 'duration')
  await fillIn(page, 'days', '5')
  await choose(page, 'greenTravel', 'yes')
  await fillIn(page, 'call', '2023')
  await page.tabTo(form.calculate)
  await browser.press('Enter')
  assert.equal(await page.focused(), 'result', 'the calculation takes the focus to its result')
  assert.equal(await page.total(), sentences[language].total)

  await page.tabTo(result.unfold)
  assert.equal(await isFocusVisible(page), true)
  await browser.press('Enter')
  assert.equal(await isOpen(page), true)
  await browser.press('Space')
  assert.equal(await isOpen(page), false)

  const { v: version, language: named, ...given } = await page.fragment()
  assert.match(version, /^\d{4}-\d{2}-\d{2}$/)
  assert.equal(named, page.isSingleFile && language === 'en' ? 'en' : undefined)
  assert.deepEqual(given, {
    institution: 'usmb',
    role: 'student',
    direction: 'outgoing',
    activity: 'BIP',
    country: 'IT',
    lengthKnownAs: 'duration',
    days: '5',
    greenTravel: 'yes',
    call: '2023',
  })

  await page.tabTo(share.copy)
  assert.equal(await isFocusVisible(page), true)
  await browser.press('Enter')
  const link = await copiedLink(page, language)
  const read = await answer(page)

  const language2 = otherLanguage[language]
  await page.tabTo('other-language', 'Shift+Tab')
  await browser.press('Enter')
  await browser.until((wanted) => document.documentElement.lang === wanted, language2)
  await page.eventually(
    () => page.text('#result'),
    (heading) => heading === plain(messagesOf(language2).result.heading),
  )
  assert.equal(await page.total(), sentences[language2].total)

  await page.tabTo(messagesOf(language2).form.clear)
  await browser.press('Enter')
  assert.equal(await page.total(), undefined)
  assert.equal(await page.focused(), 'institution', 'the form begins again at its first question')
  await browser.back()
  await page.totalIs(sentences[language2].total)

  await page.load(link)
  await page.waitFor('.papers-count') // the ticks of the papers come last
  assert.deepEqual(await answer(page), read, 'the link reopens the same answer')
}

/** The link that was copied, or that stands there to be copied where the browser refuses. */
async function copiedLink(page, language) {
  const { copied } = messagesOf(language).share
  const shown = await page.eventually(() =>
    page.within((root, said) => {
      const place = root.querySelector('.keep')
      if (place.querySelector('[role="status"]').textContent.includes(said)) return { copied: true }
      const byHand = place.querySelector('.link-by-hand input')
      return byHand && { link: byHand.value }
    }, copied),
  )
  const address = await page.browser.address()
  assert.equal(shown.link ?? address, address)
  return address
}

/** Someone of the staff gives dates, is asked the distance, mistypes it, and answers what was assumed. */
async function staff(page, language) {
  const { browser } = page
  const { assumptions, form, questions, result } = messagesOf(language)
  await browser.resize({ width: 390, height: 800 })
  await page.open(language)
  await fillIn(page, 'institution', 'Cham')
  await choose(page, 'role', 'teachingStaff')
  await choose(page, 'direction', 'outgoing')
  await choose(page, 'activity', 'STA')
  await fillIn(page, 'country', 'Jap')
  for (const [name, day] of [
    ['start', '2024-05-06'],
    ['end', '2024-05-10'],
  ]) {
    await page.tabTo(name)
    await browser.typeDate(day)
    assert.equal(await page.within((root, wanted) => root.querySelector(`[name="${wanted}"]`).value, name), day)
  }
  await fillIn(page, 'teachingHours', '8')
  await fillIn(page, 'kilometres', 'abc')
  assert.equal(await page.text('#problem-kilometres'), undefined, 'nobody is corrected while typing')
  await browser.press('Tab')
  assert.ok(await page.text('#problem-kilometres'))

  await page.tabTo(form.calculate)
  await browser.press('Enter')
  assert.equal(await page.focused(), 'problem-summary', 'the summary takes the focus')
  assert.ok((await page.text('#problem-summary')).startsWith(plain(form.problems(1))))
  await browser.press('Tab', 'Enter')
  assert.equal(await page.focused(), 'kilometres', 'and leads to the field')
  const described = await page.within(({ activeElement: input }) => [
    input.getAttribute('aria-invalid'),
    input.getAttribute('aria-describedby'),
  ])
  assert.deepEqual(described, ['true', 'hint-kilometres problem-kilometres'])
  await browser.press('Control+a', 'Delete')
  assert.equal(await page.text('#problem-summary'), undefined)
  await page.tabTo(form.calculate)
  await browser.press('Enter')
  assert.equal(await page.focused(), 'result')
  assert.match(await page.total(), language === 'fr' ? /^entre/ : /^between/)

  await page.tabTo(result.answer(questions.kilometres.name))
  await browser.press('Enter')
  assert.equal(await page.focused(), 'kilometres', 'the next question is one key away')
  await browser.type(language === 'fr' ? '8000,5' : '8000.5')
  assert.equal(await page.total(), sentences[language].staff)

  await page.tabTo(result.detail)
  await browser.press('Enter')
  assert.equal(await page.focused(), 'result', 'and back to the result')
  assert.match(await page.text('.verdict'), sentences[language].yes)

  await page.tabTo(assumptions.right)
  await browser.press('Enter')
  await page.eventually(
    () => page.focused(),
    (focused) => focused === 'assumptions',
  )
  assert.equal((await page.fragment()).greenTravel, 'no', 'what was assumed is answered in its place')
  const { start, end, kilometres } = await page.fragment()
  assert.deepEqual([start, end, kilometres], ['2024-05-06', '2024-05-10', language === 'fr' ? '8000,5' : '8000.5'])
}

const names = new Map([
  [student, 'a student from the first question to the link'],
  [staff, 'staff with dates, a mistake and an assumption'],
])
/** Chromium has both journeys in both places; each other engine has each journey and each place once. */
const journeys = {
  chromium: [
    [student, false, 'fr'],
    [student, true, 'en'],
    [staff, false, 'en'],
    [staff, true, 'fr'],
  ],
  firefox: [
    [student, true, 'en'],
    [staff, false, 'en'],
  ],
  webkit: [
    [student, false, 'fr'],
    [staff, true, 'fr'],
  ],
}

for (const engine of engines) {
  for (const [journey, single, language] of journeys[engine]) {
    const place = single ? 'in the single file' : 'on the site'
    test(`${names.get(journey)}, by keyboard: ${engine}, ${place}, ${language}`, () =>
      withPage((page) => journey(page, language), { engine, single }))
  }

  test(`nothing moves on by itself: answering keeps the focus and the place (${engine})`, async () => {
    const stay = async (page) => {
      await page.browser.resize({ width: 390, height: 700 })
      await page.open('fr', {
        role: 'student',
        direction: 'outgoing',
        activity: 'BIP',
        lengthKnownAs: 'duration',
        call: '2023',
      })
      // In the middle of the window, so that no engine has to bring it into view once it is typed into.
      await page.within((root) => {
        const field = root.querySelector('[name="days"]')
        field.scrollIntoView({ block: 'center' })
        field.focus()
      })
      const place = () =>
        page.within((root) => Math.round(root.querySelector('[name="days"]').getBoundingClientRect().top))
      const before = await page.eventually(place, (top) => top >= 0 && top < 600)
      await page.browser.type('15')
      assert.equal(await page.focused(), 'days')
      const after = await place()
      assert.ok(Math.abs(after - before) <= 1, `moved from ${before} to ${after}`)
      assert.equal(digits(await page.total()), '1162')
      const bar = await page.within((root) => root.querySelector('.total').getBoundingClientRect().top)
      assert.ok(bar >= 0 && bar < 700, 'the total is in view while the form is being answered')
    }
    await withPage(stay, { engine })
  })
}
