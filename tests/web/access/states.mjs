// The states of the page in which every law is asked, and how to reach them. They are reached by answers and by what every
// form and every fold have, not by places of ours.
import { everyElement, shownChildren } from './elements.mjs'

const staff = 'role=teachingStaff&direction=outgoing&activity=STA&country=JP&start=2024-05-06&end=2024-05-10'

const germany = 'role=student&direction=outgoing&activity=SMS&country=DE&start=2025-09-15&end=2026-02-14&kilometres=600'

export const states = {
  empty: { fragment: '' },
  answered: { fragment: `v=2024-01-01&${staff}&kilometres=99&teachingHours=6` },
  interval: { fragment: 'role=student&direction=outgoing&activity=BIP&country=IT&lengthKnownAs=duration&days=31' },
  told: { fragment: `${germany}&monthlyRate=900&interruptedDays=150` },
  unfolded: { fragment: `${staff}&kilometres=8000&teachingHours=8`, reach: 'unfold' },
  errors: {
    fragment: 'role=student&direction=outgoing&activity=BIP&start=2024-07-10&end=2024-07-01&kilometres=1,234&foreign=1',
    reach: 'submit',
  },
  declaration: { path: { fr: 'accessibilite/', en: 'en/accessibility/' }, reach: 'unfold' },
}

const steps = {
  // A fold that follows another of its kind holds the same again, of an older call.
  unfold: (elements) => {
    for (const element of elements) {
      const before = element.previousElementSibling
      const isAgain = before?.localName === 'details' && before.className === element.className
      if (element.localName === 'details' && !isAgain) element.open = true
    }
  },
  submit: (elements) => elements.find((element) => element.matches('form [type="submit"]')).click(),
}

/** What a fold holds may come when it is first opened: until the page grows no more. */
async function grown() {
  let before
  for (let now = everyElement().length; now !== before; now = everyElement().length) {
    before = now
    await new Promise((resolved) => setTimeout(resolved, 200))
  }
}

export async function reach(page, language, { fragment, path, reach: step }) {
  if (path !== undefined) await page.load(page.address + path[language])
  else await page.open(language, fragment)
  if (step !== undefined) {
    await page.raw.evaluate(`(() => { ${everyElement}; ${shownChildren}; (${steps[step]})(everyElement()) })()`)
    await page.raw.evaluate(`(async () => { ${everyElement}; ${shownChildren}; await (${grown})() })()`)
  }
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
