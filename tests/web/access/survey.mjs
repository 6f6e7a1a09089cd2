// One walk through the states of the page for all the laws that only look: a state is opened once, in both themes.
import { withPage } from '../calculator.mjs'
import { judge } from './judge.mjs'
import { inEachState, settled } from './states.mjs'

/**
 * Asks each law in each state, at the widths and in the themes given, and gives for each law its findings by place.
 * `laws` run inside the page; `readers`, functions of the page, run outside it.
 */
export async function survey({ laws, readers = [], languages, viewports, themes = ['light'] }) {
  const found = new Map([...laws, ...readers].map((law) => [law, []]))
  let visits = 0
  const keep = (law, where, places) => found.get(law).push(...places.map((place) => `${where}: ${place}`))
  await withPage(async (page) => {
    for (const { width, height } of viewports) {
      await page.raw.setViewport({ width, height })
      await inEachState(
        page,
        async (state) => {
          visits++
          for (const theme of themes) {
            await page.browser.change({ theme })
            await settled(page)
            const where = `${state}, ${theme}, ${width} px`
            for (const law of laws) keep(law, where, await judge(page.raw, law))
          }
          for (const reader of readers) keep(reader, state, await reader(page.raw))
        },
        { languages },
      )
    }
  })
  return { found, visits }
}
