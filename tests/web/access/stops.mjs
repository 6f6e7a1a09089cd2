// The stops of the Tab key.
import { judge } from './judge.mjs'

/** Where the focus is: a number of its own for each place, the choices of one question being one place. */
function stop() {
  const element = activeElement()
  if (!element || element === document.body || element === document.documentElement) return undefined
  const known = (globalThis.accessStops ??= [])
  const isSame = (other) => other === element || (element.type === 'radio' && other.name === element.name)
  if (!known.some(isSame)) known.push(element)
  return {
    place: known.findIndex(isSame),
    told: told(element),
    ring: focusRing(),
    hidden: hiddenFocus(),
  }
}

/** Where each place is in the order of reading. */
function orders() {
  const all = new Map(everyElement().map((element, order) => [element, order]))
  return globalThis.accessStops.map((element) => all.get(element))
}

/** The places that Tab must reach: every control that is seen and not left out by `tabindex`. */
export function placesToReach() {
  const known = (globalThis.accessStops ??= [])
  const isReached = (element) =>
    known.some((other) => other === element || (element.type === 'radio' && other.name === element.name))
  return seenControls()
    .filter((element) => !element.disabled && element.tabIndex >= 0 && !isReached(element))
    .map(told)
}

/** More than any state has: the rates of two calls may stand open. */
const mostStops = 2000

/**
 * Presses Tab until the focus comes round to where it began, and gives the stops from the top of the page, each with its
 * ring and whether it is behind something. A date has several parts, so that the focus may stay at one place for some presses; longer is a trap.
 */
export async function tabThrough(page, { backwards = false } = {}) {
  if (!backwards) return pressThrough(page, false)
  await page.keyboard.down('Shift')
  return pressThrough(page, true).finally(() => page.keyboard.up('Shift'))
}

async function pressThrough(page, backwards) {
  const patience = 6
  const found = []
  let stayed = 0
  for (let presses = 0; presses < mostStops; presses++) {
    await page.keyboard.press('Tab')
    const here = await judge(page, stop)
    // Between the last stop and the first the focus is with the browser.
    if (here === undefined || here === null) continue
    if (here.place === found.at(-1)?.place) {
      if (++stayed > patience) throw new Error(`the focus is caught at ${here.told}`)
      continue
    }
    stayed = 0
    if (here.place === found[0]?.place) {
      const read = await judge(page, orders)
      for (const each of found) each.order = read[each.place]
      const top = found.findIndex(({ order }) => order === Math.min(...found.map((each) => each.order)))
      return backwards
        ? [...found.slice(top + 1), ...found.slice(0, top + 1)]
        : [...found.slice(top), ...found.slice(0, top)]
    }
    if (found.some(({ place }) => place === here.place)) throw new Error(`the focus comes back to ${here.told}`)
    found.push(here)
  }
  throw new Error(`${mostStops} presses of Tab do not come round; the last stop is ${found.at(-1)?.told}`)
}
