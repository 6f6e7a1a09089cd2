// What several tests ask of the page, surveyed once for all of them; and how a law is held against it.
import assert from 'node:assert/strict'
import { presentAfterAll } from './absent.mjs'
import { linksToldByColourAlone, lowContrastControls, lowContrastTexts } from './contrast-laws.mjs'
import { expectNone, judge, judgeAll } from './judge.mjs'
import { cutTexts, distantLabels, overlaps, sidewaysScrolls, smallTargets } from './layout-laws.mjs'
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
  motions,
  pictureFaults,
  tableFaults,
} from './structure-laws.mjs'
import { survey } from './survey.mjs'
import { spaceOut } from './text-size.mjs'
import { withPage } from '../calculator.mjs'

export const magnified = { width: 320, height: 256 }
export const wide = { width: 1280, height: 800 }
export const narrow = { width: 390, height: 844 }

/** A state of each page. */
export const everyPage = ['answered', 'offers', 'schools', 'catalogue', 'changes', 'openData', 'declaration']

/** Work that several tests need is done for the first of them. */
function once(work) {
  let done
  return () => (done ??= work())
}

const small = { width: 320, height: 640 }
const isFrench = ({ language }) => language === 'fr'
const isWide = ({ viewport }) => viewport === wide
const isWideInFrench = (visit) => isFrench(visit) && isWide(visit)

/** Shown only where the browser does not take forced colours. */
export function forcedColoursOff() {
  return matchMedia('(forced-colors: active)').matches ? [] : ['forced colours are off']
}

const visits = [
  { viewport: small, language: 'fr' },
  { viewport: wide, language: 'fr' },
  { viewport: wide, language: 'en' },
]

const painted = [lowContrastTexts, lowContrastControls]

const looks = [
  // What the page is made of.
  {
    ...{ name: 'as it is', at: isWide, readers: [nameFaults, presentAfterAll] },
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
  },
  // How it is painted.
  { name: 'light', at: isFrench, circumstances: { theme: 'light' }, laws: [...painted, smallTargets] },
  { name: 'dark', at: isFrench, circumstances: { theme: 'dark' }, laws: [...painted, smallTargets] },
  ...['light', 'dark'].map((theme) => ({
    ...{ name: `forced colours, ${theme}`, at: isWideInFrench, circumstances: { theme, forcedColours: true } },
    laws: [forcedColoursOff, ...painted],
  })),
  { name: 'reduced motion', at: isWideInFrench, circumstances: { reducedMotion: true }, laws: [motions] },
  // What a person changes of its text; the page stays so.
  {
    ...{ name: 'spaced out', at: isFrench, viewport: (visit) => (isWide(visit) ? wide : narrow), change: spaceOut },
    laws: [sidewaysScrolls, cutTexts, overlaps],
  },
]

const surveyed = once(() => survey(visits, looks))

/** States that together hold every control of the pages. */
const fullest = ['interval', 'errors', 'unfolded', 'offers', 'offersTable', 'schools', 'catalogue', 'declaration']

/** Where Tab leads: magnified in the light theme, and back where the state is one of the fullest; those wide in the dark one. */
export const tabbed = once(async () => {
  const walks = []
  await withPage(async (page) => {
    for (const [viewport, theme, only] of [
      [magnified, 'light', Object.keys(states)],
      [wide, 'dark', fullest],
    ]) {
      await page.raw.setViewport(viewport)
      await page.browser.change({ theme })
      const walk = async (state) => {
        const where = `${state}, ${theme}, ${viewport.width} px`
        const laws = viewport === magnified ? [sidewaysScrolls, cutTexts, overlaps] : []
        const broken = (await judgeAll(page.raw, laws)).flatMap((places, index) =>
          places.map((place) => `${where}, ${laws[index].name}: ${place}`),
        )
        const there = await tabThrough(page.raw)
        const missed = await judge(page.raw, placesToReach)
        const isFull = fullest.some((name) => state.startsWith(`${name},`))
        const isWalkedBack = viewport === magnified && isFull
        const back = isWalkedBack ? await tabThrough(page.raw, { backwards: true }) : [...there].reverse()
        const faults = (isFault) => [...there, ...back].filter(isFault).map(({ told }) => `${where}: ${told}`)
        walks.push({
          ...{ where, broken, there, missed, back },
          hidden: faults(({ hidden }) => hidden),
          ringless: faults(({ ring }) => !ring.isSeen),
        })
      }
      await inEachState(page, walk, { only })
    }
  })
  assert.equal(walks.length, Object.keys(states).length + fullest.length)
  return walks
})

/** Tells what the survey found against laws in one of its looks. */
export async function expectKept(look, ...laws) {
  const { opened, of } = await surveyed()
  assert.equal(opened, visits.length * Object.keys(states).length, 'every state was visited')
  for (const law of laws) expectNone(of(look, law), `${look}, ${law.name}`)
}

export async function expectLaws(page, where, ...laws) {
  for (const [index, broken] of (await judgeAll(page.raw, laws)).entries())
    expectNone(broken, `${where}, ${laws[index].name}`)
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
