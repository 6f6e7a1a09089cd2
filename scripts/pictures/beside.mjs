// What is looked at on the pages beside the calculator, and how a window gets there.
import { openBeside } from '../../tests/web/beside.mjs'

const doctoral = { institution: 'usmb', role: 'doctoralCandidate', on: '2024-02-15' }
const kept = 'politecnico-da-guarda-2024-05-20.universidad-de-zaragoza-2024-05-20'
const mapIsDrawn = () => document.querySelector('grant-map')?.shadowRoot?.querySelector('.stop') != null

/** By name: the page, what its address tells, what is then done, and the part that is taken where it is not all. */
const states = {
  offers: { page: 'offers', told: { ...doctoral, kept } },
  map: {
    page: 'offers',
    told: doctoral,
    part: 'details.offers-map',
    async reach(browser) {
      await browser.evaluate(() => (document.querySelector('details.offers-map').open = true))
      await browser.until(mapIsDrawn)
    },
  },
  schools: {
    page: 'schools',
    told: { school: 'imt-mines-ales', enrolment: 'apprentice', experience: 'studies' },
  },
  catalogue: { page: 'catalogue', told: {} },
}

export const besideStates = Object.keys(states)

/** Opens the state; gives the box of what is to be taken, by the width of the window, or nothing: all of it. */
export async function reachBeside(browser, address, language, name) {
  const { page, told, reach, part } = states[name]
  await openBeside({ browser, address }, page, language, told)
  await reach?.(browser)
  return () =>
    part === undefined
      ? undefined
      : browser.evaluate(async (selector) => {
          // The map is drawn anew for another width.
          await new Promise((drawn) => setTimeout(drawn, 300))
          const { top, height } = document.querySelector(selector).getBoundingClientRect()
          return { y: Math.round(top + scrollY), height: Math.ceil(height) }
        }, part)
}
