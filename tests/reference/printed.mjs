// The words of a closed list, as the core prints them for TypeScript.

import { readFileSync } from 'node:fs'

const types = readFileSync(new URL('../../build/package/index.d.ts', import.meta.url), 'utf8')

export const wordsOf = (name) => {
  const [, body] = new RegExp(`^export type ${name} =\\n((?:  \\| '\\w+'\\n)+)`, 'm').exec(types)
  return [...body.matchAll(/'(\w+)'/g)].map(([, word]) => word)
}
