// axe-core with every rule on, those of level AAA and the experimental ones too, in any engine.
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'

const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const load = new Function(source)

/**
 * What axe objects to, a line a rule with the places, and how many rules it found kept. The rate tables are nine tenths
 * of the calculator's page, and the same whatever is answered: without them axe takes a fifth of the time.
 * without-script.test.mjs has them inspected with every fold open, axe-states.test.mjs with rows marked. `colours` asks
 * only the rules about colours, which are all that another theme changes.
 */
export async function inspect(browser, { rates = true, colours = false } = {}) {
  await browser.evaluate(load)
  return browser.evaluate(
    async (withRates, onlyColours) => {
      const all = globalThis.axe.getRules()
      const isAsked = ({ tags }) => !onlyColours || tags.includes('cat.color')
      const rules = all.map((rule) => [rule.ruleId, { enabled: isAsked(rule) }])
      const tables = document.createDocumentFragment()
      if (!withRates) tables.append(...document.getElementById('rates').childNodes)
      const { violations, passes } = await globalThis.axe.run(document, {
        rules: Object.fromEntries(rules),
        resultTypes: ['violations'],
      })
      document.getElementById('rates')?.append(tables)
      return {
        violations: violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
        ),
        passes: passes.length,
      }
    },
    rates,
    colours,
  )
}

/** Asks axe of the open page in both themes: every rule in the light one. Gives what it objects to, by theme. */
export async function inspectThemes(browser, { rates } = {}) {
  await browser.change({ theme: 'light' })
  const light = await inspect(browser, { rates })
  await browser.change({ theme: 'dark' })
  const dark = await inspect(browser, { rates, colours: true })
  assert.ok(light.passes > 15 && dark.passes > 0, 'axe looked at the page')
  return { light: light.violations, dark: dark.violations }
}

export const noViolations = { light: [], dark: [] }
