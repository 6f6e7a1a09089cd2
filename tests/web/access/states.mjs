// The states of all pages in which every law is asked, and how to reach them. They are reached by answers and by what every
// form, every fold and every mark of a map have, not by places of ours.
import assert from 'node:assert/strict'
import { openBeside } from '../beside.mjs'
import { everyElement, shownChildren } from './elements.mjs'

const staff =
  'institution=usmb&role=teachingStaff&direction=outgoing&activity=STA&country=JP&start=2024-05-06&end=2024-05-10'

const germany =
  'institution=usmb&role=student&direction=outgoing&activity=SMS&country=DE&start=2025-09-15&end=2026-02-14&kilometres=600'

const looks = { institution: 'usmb', role: 'student', on: '2024-02-15' }
const guarda = 'politecnico-da-guarda-2024-05-20'
const brescia = 'universita-di-brescia-2024-05-01'

/** Some of it is refused, some allowed, and a number is none. */
const apprentice = {
  school: 'imt-mines-ales',
  enrolment: 'apprentice',
  experience: 'employment',
  lengthKnownAs: 'weeks',
  weeks: '8',
  no: 'goesAlone',
}

export const states = {
  empty: { fragment: '' },
  answered: { fragment: `v=2024-01-01&${staff}&kilometres=99&teachingHours=6` },
  interval: {
    fragment: 'institution=usmb&role=student&direction=outgoing&activity=BIP&country=IT&lengthKnownAs=duration&days=31',
  },
  told: { fragment: `${germany}&monthlyRate=900&interruptedDays=150` },
  unfolded: { fragment: `${staff}&kilometres=8000&teachingHours=8`, reach: 'unfold' },
  errors: {
    fragment:
      'institution=usmb&role=student&direction=outgoing&activity=BIP&start=2024-07-10&end=2024-07-01&kilometres=1,234&foreign=1',
    reach: 'submit',
  },
  // Few programmes: each card holds the same. Two are kept, so that all that is said of a selection is there.
  offers: { page: 'offers', told: { ...looks, text: 'politecnico', kept: `${guarda}.${brescia}` }, reach: 'unfold' },
  offersTable: { page: 'offers', told: { ...looks, view: 'table' } },
  schools: { page: 'schools', told: apprentice, reach: 'unfold' },
  catalogue: { page: 'catalogue', told: { on: '2024-06-01' }, reach: 'unfold' },
  changes: { path: { fr: 'changements/', en: 'en/changes/' } },
  openData: { path: { fr: 'donnees/', en: 'en/open-data/' } },
  declaration: { path: { fr: 'accessibilite/', en: 'en/accessibility/' }, reach: 'unfold' },
}

const steps = {
  // What a fold holds may have folds, and may come when it is first opened. A fold that follows another of its kind holds
  // the same again, of an older call, and so does one after a dozen of its kind. A mark of a map then tells what it stands
  // for.
  unfold: async () => {
    const kinds = new Map()
    const count = ({ className }) => kinds.set(className, (kinds.get(className) ?? 0) + 1).get(className)
    const isAgain = (element) => {
      const { previousElementSibling: before, className } = element
      if (before?.localName === 'details' && before.className === className) return true
      return className !== '' && count(element) > 12
    }
    const isClosed = (element) => element.localName === 'details' && !element.open && !isAgain(element)
    for (let closed; (closed = everyElement().filter(isClosed)).length > 0; await grown())
      for (const each of closed) each.open = true
    const mark = everyElement().findLast((element) => element.matches('svg [role="button"]'))
    mark?.dispatchEvent(new MouseEvent('click', { bubbles: true }))
    await grown()
  },
  submit: () =>
    everyElement()
      .find((element) => element.matches('form [type="submit"]'))
      .click(),
}

/** Until nothing says that it is still to come. */
async function come() {
  while (everyElement().some((element) => element.ariaBusy === 'true'))
    await new Promise((resolved) => setTimeout(resolved, 100))
}

/** Until the page grows no more either. */
async function grown() {
  let before
  for (let now = everyElement().length; now !== before; now = everyElement().length) {
    before = now
    await new Promise((resolved) => setTimeout(resolved, 100))
    await come()
  }
}

/**
 * The rate tables are nine tenths of the calculator's page and the same in each of its states, rows that are marked
 * apart. They are looked at in the state in which everything is unfolded, and some row is marked.
 */
async function leaveOutRates(page) {
  const left = await page.raw.evaluate(() => {
    const place = document.getElementById('rates')
    const rows = place.querySelectorAll('tr').length
    place.replaceChildren()
    return rows
  })
  assert.ok(left > 100, 'there were rate tables')
}

export async function reach(page, language, { fragment, path, page: name, told, reach: step }) {
  if (path !== undefined) await page.load(page.address + path[language])
  else if (name !== undefined) await openBeside(page, name, language, told)
  else await page.open(language, fragment)
  if (fragment !== undefined && step !== 'unfold') await leaveOutRates(page)
  const words = [everyElement, shownChildren, come, grown].join('\n')
  await page.raw.evaluate(`(async () => { ${words}\nawait (${steps[step] ?? come})() })()`)
  await settled(page)
}

/** Twice painted: what an answer or a media feature changed is there. */
export function settled(page) {
  return page.raw.evaluate(
    () => new Promise((resolved) => requestAnimationFrame(() => requestAnimationFrame(() => resolved()))),
  )
}

/** Runs `look(name, language)` in each state; `only` names the states where not all are wanted. */
export async function inEachState(page, look, { languages = ['fr'], only = Object.keys(states), then } = {}) {
  for (const language of languages)
    for (const name of only) {
      await reach(page, language, states[name])
      await then?.()
      await look(`${name}, ${language}`, language)
    }
}
