// What the page of offers gives to keep: dates as a calendar file, the list as a table.
import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import ICAL from 'ical.js'
import Papa from 'papaparse'
import { site } from './calculator.mjs'
import { guarda, opened, student, texts } from './offers-page.mjs'

/** From now on what the page would save is kept in it; gives how to read the last file once there are so many. */
async function catchFiles(browser) {
  await browser.evaluate(() => {
    globalThis.files = []
    URL.createObjectURL = (blob) => {
      globalThis.files.push({ blob })
      return '#'
    }
    HTMLAnchorElement.prototype.click = function () {
      if (this.download === '') this.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
      else globalThis.files.at(-1).name = this.download
    }
  })
  return async (count) => {
    await browser.until((wanted) => globalThis.files.length === wanted && 'name' in globalThis.files.at(-1), count)
    return browser.evaluate(async () => {
      const { blob, name } = globalThis.files.at(-1)
      return { name, text: await blob.text() }
    })
  }
}

const eventsOf = (file) =>
  new ICAL.Component(ICAL.parse(file.text)).getAllSubcomponents('vevent').map((each) => new ICAL.Event(each))

test('dates go into a calendar file and the list into a table, in days that an independent reader finds', () =>
  opened({ ...student, on: '2024-02-15', kept: guarda }, async (browser) => {
    const saved = await catchFiles(browser)
    await browser.evaluate(() => document.querySelector('.kept .buttons button').click())
    const file = await saved(1)
    assert.equal(file.name, `passerelle-${guarda}.ics`)
    const events = eventsOf(file)
    const stay = events.find(({ summary }) => /on site/u.test(summary))
    assert.deepEqual([stay.startDate.toString(), stay.endDate.toString()], ['2024-05-20', '2024-06-01'])
    assert.match(stay.location, /Guarda, Portugal/)
    const deadline = events.find(({ summary }) => /last day to apply/u.test(summary))
    assert.equal(deadline.startDate.toString(), '2024-02-19')
    assert.equal(deadline.description, 'My grant: €948\nSource: Université Savoie Mont Blanc, Erasmus +')
    assert.match(deadline.component.getFirstPropertyValue('url'), /^https:\/\/www\.univ-smb\.fr\//)
    assert.equal(new Set(events.map(({ uid }) => uid)).size, events.length)
    await browser.evaluate((words) => {
      const buttons = [...document.querySelectorAll('.priced button')]
      buttons.find((each) => each.textContent.trim() === words).click()
    }, texts.en.list.save)
    const { data } = Papa.parse((await saved(2)).text.replace('\ufeff', '').trim())
    assert.equal(data.length, 18)
    const row = data.find((cells) => cells.includes('2024-05-20') && cells.includes('2024-05-31'))
    assert.ok(row.includes('948'), row.join())
  }))

test('two programmes of one name are told apart by their days: side by side, and in a calendar of both', () =>
  opened(
    { ...student, on: '2024-02-15', kept: 'universidad-de-zaragoza-2024-05-06.universidad-de-zaragoza-2024-05-20' },
    async (browser) => {
      const heads = await browser.evaluate(() =>
        [...document.querySelectorAll('.compared thead th')].map((each) => each.innerText),
      )
      assert.equal(new Set(heads).size, 2, heads.join())
      const saved = await catchFiles(browser)
      await browser.evaluate(() => document.querySelector('.kept .buttons button').click())
      const file = await saved(1)
      assert.equal(file.name, 'passerelle.ics')
      const stays = eventsOf(file).filter(({ summary }) => /on site/u.test(summary))
      assert.equal(new Set(stays.map(({ summary }) => summary)).size, 2, stays.map(({ summary }) => summary).join())
    },
  ))
