// The states of the page that are looked at: by axe, by the contact sheet, by who reads what is spoken. Each says which
// copy of the site it stands in, the answers of its address, and what is then done to reach it.
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { assetOf, site } from './built.mjs'

const bip = 'institution=usmb&role=student&direction=outgoing&activity=BIP&country=IT&lengthKnownAs=duration&call=2023'
const staff =
  'institution=usmb&role=teachingStaff&direction=outgoing&activity=STA&country=JP&start=2024-05-06&end=2024-05-10'

const germany =
  'institution=usmb&role=student&direction=outgoing&activity=SMS&country=DE&start=2025-09-15&end=2026-02-14&kilometres=600'
const italy =
  'institution=usmb&role=administrativeStaff&direction=outgoing&activity=STT&country=IT&lengthKnownAs=duration&days=5&kilometres=695'
const studies =
  'institution=usmb&role=student&direction=outgoing&activity=SMS&country=ES&start=2023-09-01&end=2024-01-31&kilometres=600&greenTravel=yes'

const unfold = async (page) => {
  await page.waitFor('.papers-count') // what is loaded after the result comes with it
  await page.within((root) => root.querySelectorAll('details').forEach((details) => (details.open = true)))
  const isThere = (root) =>
    [...root.querySelectorAll('.on-demand > details')].every(
      (details) => details.childElementCount > 1 && details.querySelector('.coming') === null,
    )
  await page.eventually(() => page.within(isThere), Boolean, 'every part there')
}

const submit = (page) => page.press('[type="submit"]').then(() => page.waitFor('#problem-summary'))

export const states = {
  /** Nothing is answered yet. */
  empty: { fragment: '' },
  /** A few answers: no result but a span. */
  begun: { fragment: 'role=student' },
  /** Everything that matters is answered: a total, every part of it known, every condition met. */
  answered: {
    fragment: `${bip}&days=5&greenTravel=yes`,
    reach: (page) => page.answer('fewerOpportunities', 'no'),
  },
  /** A total between two amounts, with the question that narrows it. */
  interval: { fragment: staff },
  /** What the institution told: a rate beyond what the source allows, an interruption, days that are paid. */
  told: { fragment: `${germany}&monthlyRate=900&interruptedDays=10&fundedDays=100` },
  /** The institution published its figures for another call. */
  beside: { fragment: `${italy}&call=2024` },
  /** Every fold of the page open. */
  unfolded: { fragment: `${staff}&kilometres=8000&teachingHours=8`, reach: unfold },
  /** Wrong answers, told in the summary and at their questions; the link was partly unreadable. */
  errors: {
    fragment:
      'institution=usmb&role=student&direction=outgoing&activity=BIP&start=2024-07-10&end=2024-07-01&kilometres=1,234&foreign=1',
    reach: submit,
  },
  /** A condition that is not met, and what would change it. */
  refused: { fragment: `${bip}&days=31` },
  /** The same stay by two calls, the first proof unfolded. */
  compared: {
    fragment: `${studies}&call=2025&compareFrom=2023&compareTo=2025`,
    reach: (page) => page.waitFor('.pairs').then(() => page.press('.pairs summary')),
  },
  /** Home early, in time for a grant. */
  'home-early': {
    fragment: `${studies}&call=2023&returnedOn=2024-01-28`,
    reach: (page) => page.waitFor('.pairs'),
  },
  /** Home too early, and a day that cannot be meant. */
  'home-too-early': {
    fragment: `${studies}&call=2023&returnedOn=2023-10-01`,
    reach: (page) => page.waitFor('.pairs'),
  },
  'home-never': {
    fragment: `${studies}&call=2023&returnedOn=2024-03-01`,
    reach: (page) => page.waitFor('.on-demand .problem'),
  },
  /** A link of older rules, with few hours of teaching and a distance at the edge of what is published. */
  older: { fragment: `v=2024-01-01&${staff}&kilometres=99&teachingHours=6` },
  /** The calculator could not be loaded: no wasm. */
  failed: { copy: 'failed', fragment: '', shown: '.message' },
  /** The script did not arrive: the page as it is sent. */
  unstarted: { copy: 'unstarted', fragment: '', shown: undefined },
  /** As it is printed. */
  print: { fragment: `${staff}&kilometres=8000&teachingHours=8`, reach: (page) => page.print() },
}

/** What each copy of the site lacks. */
const lacking = { whole: undefined, failed: '.wasm', unstarted: '.js' }

/** What the page adds last by itself: that its copy is kept, or the place where a new version would be told. */
const lastThere = { whole: '[data-text="worksOffline"]', failed: '.new-version' }

/** The site with its copies beside each other; `close()` removes them. */
export async function siteWithCopies() {
  const folder = await mkdtemp(join(tmpdir(), 'passerelle-states-'))
  for (const [name, ending] of Object.entries(lacking)) {
    await cp(site, join(folder, name), { recursive: true })
    if (ending !== undefined) await rm(await assetOf(join(folder, name), ending))
  }
  return { folder, close: () => rm(folder, { recursive: true, force: true }) }
}

/** Puts a page on that site into a state. `root` is the address of the folder with the copies. */
export async function reachState(page, root, language, name) {
  const { copy = 'whole', fragment, reach, shown = copy === 'whole' ? 'form' : undefined } = states[name]
  await page.browser.paper(false)
  page.address = `${root}${copy}/`
  await page.load(page.linkOf(language, fragment))
  if (shown !== undefined) await page.waitFor(shown)
  const last = lastThere[copy]
  if (last !== undefined) await page.browser.until((wanted) => document.querySelector(wanted) !== null, last)
  if (reach !== undefined) await reach(page)
  await page.browser.evaluate(
    () => new Promise((resolved) => requestAnimationFrame(() => requestAnimationFrame(() => resolved()))),
  )
}
