// axe-core with every rule on, those of level AAA and the experimental ones too, in any engine.
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'

const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const load = new Function(source)

/** What axe objects to, a line a rule with the places, and how many rules it found kept. */
export async function inspect(browser) {
  await browser.evaluate(load)
  return browser.evaluate(async () => {
    const rules = globalThis.axe.getRules().map(({ ruleId }) => [ruleId, { enabled: true }])
    const { violations, passes } = await globalThis.axe.run(document, {
      rules: Object.fromEntries(rules),
      resultTypes: ['violations'],
    })
    return {
      violations: violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
      passes: passes.length,
    }
  })
}
