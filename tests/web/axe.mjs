// axe-core with every rule on, those of level AAA and the experimental ones too, in any engine.
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'

const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const load = new Function(source)

/**
 * What axe objects to, a line a rule with the places, and how many rules it found kept. The rate tables are nine tenths
 * of the calculator's page, and the same whatever is answered: without them axe takes a fifth of the time.
 * without-script.test.mjs has them inspected with every fold open, axe-states.test.mjs with rows marked.
 */
export async function inspect(browser, { rates = true } = {}) {
  await browser.evaluate(load)
  return browser.evaluate(async (withRates) => {
    const rules = globalThis.axe.getRules().map(({ ruleId }) => [ruleId, { enabled: true }])
    const tables = document.createDocumentFragment()
    if (!withRates) tables.append(...document.getElementById('rates').childNodes)
    const { violations, passes } = await globalThis.axe.run(document, {
      rules: Object.fromEntries(rules),
      resultTypes: ['violations'],
    })
    document.getElementById('rates')?.append(tables)
    return {
      violations: violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
      passes: passes.length,
    }
  }, rates)
}
