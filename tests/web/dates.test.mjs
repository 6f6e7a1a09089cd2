// The dates of the stay that was calculated: shown when they are asked for, and saved as a calendar file.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import ICAL from 'ical.js'
import { load } from '../../scripts/vite/page-source.mjs'
import { messageFaults } from '../house/house.mjs'
import { inspect } from './axe.mjs'
import { plain, withPage } from './calculator.mjs'
import { engines } from './harness/engines.mjs'
import { catchFiles, lastFile } from './kept-files.mjs'

const { datesTextOf } = await load('messages/dates/index.ts')
const italy = {
  institution: 'usmb',
  role: 'student',
  direction: 'outgoing',
  activity: 'BIP',
  country: 'IT',
  start: '2024-05-20',
  end: '2024-05-31',
  greenTravel: 'no',
}
const titles = { fr: 'Mes dates, dans mon agenda', en: 'My dates, in my calendar' }
const folds = (page) => page.texts('.result .on-demand > details > summary')

async function unfold(page, language) {
  await page.within((root, wanted) => {
    const all = [...root.querySelectorAll('.result .on-demand > details > summary')]
    all.find((each) => each.textContent.trim() === wanted).click()
  }, titles[language])
  await page.waitFor('.dates')
}

/** Presses the button, and gives back the events of the file with its name. */
async function saved(page) {
  await page.browser.evaluate(catchFiles)
  await page.press('button.calendar')
  await page.eventually(() => page.browser.evaluate(() => globalThis.files.length), Boolean, 'a file')
  const { name, type, text } = await page.browser.evaluate(lastFile)
  assert.match(type, /^text\/calendar/)
  const calendar = new ICAL.Component(ICAL.parse(text))
  return { name, events: calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each)) }
}

test('both languages say the same things', () => {
  assert.deepEqual(messageFaults({ fr: datesTextOf('fr'), en: datesTextOf('en') }), [])
})

for (const engine of engines)
  for (const single of [false, true])
    test(`${engine}${single ? ', single file' : ''}: the days to apply, to go and to be paid, as a list and as a file`, () =>
      withPage(
        async (page) => {
          await page.open('en', italy)
          await unfold(page, 'en')
          const list = await page.texts('.dates li')
          assert.deepEqual(
            list.map((each) =>
              plain(each)
                .replaceAll(/\s+/gu, ' ')
                .replace(/ over$/u, ''),
            ),
            [
              '20 March 2024 last day to apply',
              '20 May 2024 payment 1: the time to pay it begins between €663.60 and €948',
              '20 May 2024 – 31 May 2024 on site',
              '31 May 2024 payment 2: the time to pay it begins between €0 and €284.40',
            ],
          )
          const { name, events } = await saved(page)
          assert.equal(name, 'passerelle.ics')
          assert.deepEqual(
            events.map(({ uid, startDate, endDate }) => [uid.split('@')[0], `${startDate}`, `${endDate}`]),
            [
              ['plan-BIP-IT%2Fdeadline', '2024-03-20', '2024-03-21'],
              ['plan-BIP-IT%2Finstalment%2F1', '2024-05-20', '2024-05-21'],
              ['plan-BIP-IT%2Fstay', '2024-05-20', '2024-06-01'],
              ['plan-BIP-IT%2Finstalment%2F2', '2024-05-31', '2024-06-01'],
            ],
          )
          const [, first, stay] = events
          assert.match(stay.summary, /Blended.*, Italy: on site/)
          assert.equal(stay.location, 'Italy')
          assert.equal(stay.description, 'Estimated grant: €948')
          assert.match(plain(first.description), /^Amount: between .* and €948 Within: 30 days of the signature/u)
          const url = stay.component.getFirstPropertyValue('url')
          if (single) assert.equal(url, null, 'a file on this machine is no address')
          else assert.match(url, /#.*activity=BIP.*start=2024-05-20/)
        },
        { engine, single },
      ))

test('in French, and by axe; a stay moved is the same in a calendar, another country another', () =>
  withPage(async (page) => {
    await page.open('fr', { ...italy, start: '2024-06-03', end: '2024-06-14' })
    await unfold(page, 'fr')
    assert.match((await page.texts('.dates li')).join(), /3 avril 2024.*dernier jour pour candidater/su)
    assert.deepEqual((await inspect(page.browser, { rates: false })).violations, [])
    const moved = await saved(page)
    assert.equal(moved.events[2].uid, 'plan-BIP-IT%2Fstay@passerelle-erasmus')
    assert.match(plain(moved.events[2].description), /^Bourse estimée : /u)
    await page.open('fr', { ...italy, country: 'ES' })
    await unfold(page, 'fr')
    assert.equal((await saved(page)).events[2].uid, 'plan-BIP-ES%2Fstay@passerelle-erasmus')
  }))

test('without days there is nothing to put into a calendar, and no fold', () =>
  withPage(async (page) => {
    await page.open('en', { ...italy, start: '', end: '', lengthKnownAs: 'duration', days: '12' })
    assert.ok((await folds(page)).length > 0)
    assert.ok(!(await folds(page)).includes(titles.en))
  }))
