// One walk through the states of the page for all the laws that only look: a state is opened once for all of them.
import assert from 'node:assert/strict'
import { withPage } from '../calculator.mjs'
import { judge, judgeAll } from './judge.mjs'
import { inEachState, settled } from './states.mjs'

const keyOf = (look, law) => `${look}, ${law.name}`

/**
 * Takes each look at each state, in the order given. A visit is a `viewport` and a `language`. A look has a name and
 * `laws`, which run inside the page, or `readers`, functions of the page, which run outside it; `circumstances` and a
 * `change` of the page that come first; `at(visit)` where it is not for all visits, and `viewport(visit)` where it wants
 * another window. What a `change` does stays, so that such a look is the last. Gives how many states were opened, and
 * what was found by look and law.
 */
export async function survey(visits, looks) {
  const found = new Map()
  for (const { name, laws = [], readers = [] } of looks)
    for (const law of [...laws, ...readers]) found.set(keyOf(name, law), [])
  const taken = new Set()
  let opened = 0
  await withPage(async (page) => {
    for (const visit of visits) {
      await page.raw.setViewport(visit.viewport)
      const takeLooks = async (state) => {
        opened++
        for (const { name, laws = [], readers = [], circumstances = {}, change, viewport, at = () => true } of looks) {
          if (!at(visit)) continue
          taken.add(name)
          await page.browser.change(circumstances)
          if (viewport !== undefined) await page.raw.setViewport(viewport(visit))
          if (change !== undefined) await judge(page.raw, change)
          await settled(page)
          const keep = (law, places) =>
            found
              .get(keyOf(name, law))
              .push(...places.map((place) => `${state}, ${page.raw.viewport().width} px: ${place}`))
          const broken = await judgeAll(page.raw, laws)
          for (const [index, law] of laws.entries()) keep(law, broken[index])
          for (const reader of readers) keep(reader, await reader(page.raw))
        }
        await page.browser.change({})
        await page.raw.setViewport(visit.viewport)
      }
      await inEachState(page, takeLooks, { languages: [visit.language] })
    }
  })
  for (const { name } of looks) assert.ok(taken.has(name), `the look ${name} was taken`)
  return { opened, of: (look, law) => found.get(keyOf(look, law)) }
}
