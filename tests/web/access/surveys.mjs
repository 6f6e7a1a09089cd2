// What several tests ask of the page, surveyed once for all of them; and how a law is held against it.
import assert from 'node:assert/strict'
import { linksToldByColourAlone, lowContrastControls, lowContrastTexts } from './contrast-laws.mjs'
import { expectNone, judge } from './judge.mjs'
import { distantLabels, smallTargets } from './layout-laws.mjs'
import { nameFaults } from './names.mjs'
import { inEachState, states } from './states.mjs'
import { restingMotions } from './speech.mjs'
import { placesToReach, tabThrough } from './stops.mjs'
import {
  groupFaults,
  headingFaults,
  idFaults,
  landmarkFaults,
  languageFaults,
  pictureFaults,
  tableFaults,
} from './structure-laws.mjs'
import { survey } from './survey.mjs'
import { withPage } from '../calculator.mjs'

export const magnified = { width: 320, height: 256 }
export const wide = { width: 1280, height: 800 }
export const narrow = { width: 390, height: 844 }

/** A state of each page. */
export const everyPage = ['answered', 'offers', 'schools', 'catalogue', 'declaration']

/** Work that several tests need is done for the first of them. */
export function once(work) {
  let done
  return () => (done ??= work())
}

/** What the page is made of, in both languages. */
export const made = once(() =>
  survey({
    laws: [
      headingFaults,
      landmarkFaults,
      idFaults,
      tableFaults,
      groupFaults,
      languageFaults,
      distantLabels,
      linksToldByColourAlone,
      restingMotions,
      pictureFaults,
    ],
    readers: [nameFaults],
    languages: ['fr', 'en'],
    viewports: [wide],
  }),
)

/** How it is painted, in both themes. */
export const painted = once(() =>
  survey({
    laws: [lowContrastTexts, lowContrastControls, smallTargets],
    languages: ['fr'],
    viewports: [{ width: 320, height: 640 }, wide],
    themes: ['light', 'dark'],
  }),
)

/** Where Tab leads: magnified in the light theme, there and back; wide in the dark one. */
export const tabbed = once(async () => {
  const walks = []
  await withPage(async (page) => {
    for (const [viewport, theme] of [
      [magnified, 'light'],
      [wide, 'dark'],
    ]) {
      await page.raw.setViewport(viewport)
      await page.browser.change({ theme })
      await inEachState(page, async (state) => {
        const where = `${state}, ${theme}, ${viewport.width} px`
        const there = await tabThrough(page.raw)
        const missed = await judge(page.raw, placesToReach)
        const back = viewport === magnified ? await tabThrough(page.raw, { backwards: true }) : [...there].reverse()
        const faults = (isFault) => [...there, ...back].filter(isFault).map(({ told }) => `${where}: ${told}`)
        walks.push({
          ...{ where, there, missed, back },
          hidden: faults(({ hidden }) => hidden),
          ringless: faults(({ ring }) => !ring.isSeen),
        })
      })
    }
  })
  assert.equal(walks.length, 2 * Object.keys(states).length)
  return walks
})

/** Tells what a survey found against a law. */
export async function expectKept(surveyed, ...laws) {
  const { found, visits } = await surveyed()
  assert.ok(visits >= Object.keys(states).length, 'every state was visited')
  for (const law of laws) expectNone(found.get(law), law.name)
}

export async function expectLaws(page, where, ...laws) {
  for (const law of laws) expectNone(await judge(page.raw, law), `${where}, ${law.name}`)
}

/** Runs `use(send)` with the developer protocol, for what puppeteer has no word for. */
export async function withProtocol(page, use) {
  const client = await page.raw.createCDPSession()
  try {
    await use((method, facts) => client.send(method, facts))
  } finally {
    await client.detach()
  }
}
