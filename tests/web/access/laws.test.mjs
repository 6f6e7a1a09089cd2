// Every law of this folder must be able to say no: each is broken on a page that keeps them all.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withPage } from '../calculator.mjs'
import { linksToldByColourAlone, lowContrastControls, lowContrastTexts } from './contrast-laws.mjs'
import { focusRing, hiddenFocus } from './focus.mjs'
import { expectNone, judge } from './judge.mjs'
import { cutTexts, distantLabels, overlaps, sidewaysScrolls, smallTargets } from './layout-laws.mjs'
import { nameFaults } from './names.mjs'
import { restingMotions } from './speech.mjs'
import { reach, states } from './states.mjs'
import { tabThrough } from './stops.mjs'
import {
  groupFaults,
  headingFaults,
  idFaults,
  landmarkFaults,
  languageFaults,
  motions,
  pictureFaults,
  presentOf,
  tableFaults,
} from './structure-laws.mjs'

/** Puts an element at the end of the main part, or into another; runs inside the page. */
function mark(name, words = '', facts = {}, parent = document.querySelector('main')) {
  const element = document.createElement(name)
  element.textContent = words
  for (const [attribute, value] of Object.entries(facts))
    if (attribute === 'style') element.style = value
    else element.setAttribute(attribute, value)
  parent.append(element)
  return element
}

const tiny = 'padding: 0; font-size: 6px; min-height: 0; width: 12px; height: 9px; display: block'

/** Ways to break each law, done to a page that keeps them all. Every law must be able to say no. */
const offences = [
  [sidewaysScrolls, () => mark('p', 'far', { style: 'width: 5000px' })],
  [cutTexts, () => mark('p', 'a long sentence', { style: 'width: 20px; height: 20px; overflow: hidden' })],
  [cutTexts, () => mark('p', 'to the left', { style: 'margin-left: -900px' })],
  [cutTexts, () => mark('option', 'a long choice', {}, mark('select', '', { style: 'width: 70px' }))],
  [overlaps, () => ['-2rem', '0'].forEach((margin) => mark('p', margin, { style: `margin-bottom: ${margin}` }))],
  [smallTargets, (style) => ['one', 'two'].forEach((word) => mark('button', word, { style })), tiny],
  [
    distantLabels,
    () =>
      ['label', 'p', 'input'].forEach((name) => mark(name, 'far', { for: 'far', id: name === 'input' ? 'far' : name })),
  ],
  [lowContrastTexts, () => mark('p', 'pale', { style: 'color: #999; background: #eee' })],
  [lowContrastTexts, () => mark('p', 'thin', { style: 'opacity: 0.4' })],
  [lowContrastTexts, () => mark('input', '', { value: 'pale', style: 'color: #bbb; background: white' })],
  [lowContrastControls, () => mark('input', '', { style: 'border: 1px solid #eee; background: white' })],
  [linksToldByColourAlone, () => mark('a', 'this', { href: '#', style: 'text-decoration: none' }, mark('p', 'see '))],
  [headingFaults, () => mark('h6', 'too deep')],
  [headingFaults, () => mark('h1', 'a second one')],
  [landmarkFaults, () => mark('p', 'outside', {}, document.body)],
  [landmarkFaults, () => mark('nav', 'without a name')],
  [idFaults, () => ['one', 'two'].forEach((word) => mark('p', word, { id: 'same' }))],
  [idFaults, () => mark('p', 'lost', { 'aria-describedby': 'nowhere' })],
  [tableFaults, () => mark('td', 'alone', {}, mark('tr', '', {}, mark('table')))],
  [groupFaults, () => [1, 2].forEach(() => mark('input', '', { type: 'radio', name: 'lost' }))],
  [languageFaults, () => mark('p', 'this is what the guide says of your stay and for the others')],
  [languageFaults, () => mark('p', 'mot', { lang: 'zz-nowhere-at-all' })],
  [pictureFaults, () => mark('canvas', 'drawn')],
  [motions, () => mark('p', 'moves', { style: 'transition: opacity 1s' })],
  [restingMotions, () => mark('p', 'moves').animate({ opacity: [0.9, 1] }, { duration: 500, iterations: Infinity })],
]

test('every law says no to what breaks it', async () => {
  await withPage(async (page) => {
    await page.raw.setViewport({ width: 1280, height: 800 })
    for (const [law, offend, ...facts] of offences) {
      await reach(page, 'fr', states.declaration)
      expectNone(await judge(page.raw, law), `${law.name}, before`)
      await judge(page.raw, `(...facts) => { ${mark}; (${offend})(...facts) }`, ...facts)
      const found = await judge(page.raw, law)
      assert.ok(found.length > 0, `${law.name} says nothing of ${offend}`)
    }
  })
})

test('a picture that a style sheet paints is found, and so is a frame', async () => {
  await withPage(async (page) => {
    await reach(page, 'fr', states.declaration)
    assert.deepEqual(await judge(page.raw, presentOf, 'iframe', true), [])
    await judge(page.raw, `() => { ${mark}; mark('p', 'painted', { style: 'background: url(#)' }); mark('iframe') }`)
    assert.deepEqual(await judge(page.raw, presentOf, 'iframe', true), ['p “painted”', 'iframe'])
  })
})

test('a focus behind a bar, a focus without a ring, a nameless button and a trap are told', async () => {
  await withPage(async (page) => {
    await reach(page, 'fr', states.declaration)
    await judge(page.raw, `() => { ${mark}; mark('button', '', { id: 'nameless' }) }`)
    assert.deepEqual(await nameFaults(page.raw), ['button#nameless has no visible label'])
    await page.raw.evaluate(() => {
      const button = document.querySelector('#nameless')
      button.style.outline = 'none'
      button.focus()
    })
    assert.equal((await judge(page.raw, focusRing)).isSeen, false)
    assert.equal(await judge(page.raw, hiddenFocus), undefined)
    await judge(
      page.raw,
      `() => { ${mark}; mark('div', '', { style: 'position: fixed; inset: 0; background: white' }) }`,
    )
    assert.equal(await judge(page.raw, hiddenFocus), 'button#nameless')
    await page.raw.evaluate(() => {
      document.querySelector('#nameless').addEventListener('keydown', (event) => event.preventDefault())
    })
    await assert.rejects(tabThrough(page.raw), /the focus is caught at button#nameless/)
  })
})
