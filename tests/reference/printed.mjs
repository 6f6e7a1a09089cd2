// Names in the package's types as the core prints them: the words of a closed list, the fields of an object.

import { readFileSync } from 'node:fs'

const types = readFileSync(new URL('../../build/package/index.d.ts', import.meta.url), 'utf8')
const declarations = new Map(
  [...types.matchAll(/^export (?:interface|type) (\w+)([^]*?)\n\n/gm)].map(([, name, body]) => [name, body]),
)

export const fieldsOf = (name) => [...declarations.get(name).matchAll(/^  (\w+)\??:/gm)].map(([, field]) => field)
export const wordsOf = (name) => [...declarations.get(name).matchAll(/^  \| '(\w+)'$/gm)].map(([, word]) => word)
