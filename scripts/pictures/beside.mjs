// The states of the other pages that are photographed, and how a window reaches them.
import { openBeside } from '../../tests/web/beside.mjs'

const doctoral = { institution: 'usmb', role: 'doctoralCandidate', on: '2024-02-15' }
const kept = 'politecnico-da-guarda-2024-05-20.universidad-de-zaragoza-2024-05-20'
const mapIsDrawn = () => document.querySelector('grant-map')?.shadowRoot?.querySelector('.stop') != null

/** By name: the page, the query of its address, the actions, and the part to photograph if it is not the whole page. */
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

/**
 * Opens the state; returns a function of the window width that gives the box to photograph, or nothing for the whole
 * page.
 */
export async function reachBeside(browser, address, language, name) {
  const { page, told, reach, part } = states[name]
  await openBeside({ browser, address }, page, language, told)
  await reach?.(browser)
  return () =>
    part === undefined
      ? undefined
      : browser.evaluate(async (selector) => {
          // The map is redrawn for another width.
          await new Promise((drawn) => setTimeout(drawn, 300))
          const { top, height } = document.querySelector(selector).getBoundingClientRect()
          return { y: Math.round(top + scrollY), height: Math.ceil(height) }
        }, part)
}
