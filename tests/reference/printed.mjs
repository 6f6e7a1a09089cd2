// Names in the package's types as the core prints them: the words of a closed list, the fields of an object.

import { readFileSync } from 'node:fs'

const types = readFileSync(new URL('../../build/package/index.d.ts', import.meta.url), 'utf8')
const declarations = new Map(
  [...types.matchAll(/^export (?:interface|type) (\w+)([^]*?)\n\n/gm)].map(([, name, body]) => [name, body]),
)

const fieldsIn = (body) => [...body.matchAll(/^  (?:\| \{ )?(\w+)\??:/gm)].map(([, field]) => field)
const wordsIn = (body) => [...body.matchAll(/^  \| '(\w+)'$/gm)].map(([, word]) => word)

export const fieldsOf = (name) => fieldsIn(declarations.get(name))
export const wordsOf = (name) => wordsIn(declarations.get(name))

/** All fields and words that a question may contain. */
export const namesInQuestions = () => {
  const verbs = declarations.get('Passerelle')
  const reached = new Set([...verbs.matchAll(/^  \w+\(\w+: (\w+)/gm)].map(([, question]) => question))
  for (const name of reached) {
    const used = (declarations.get(name) ?? '').match(/\b[A-Z]\w+/g) ?? []
    for (const other of used) if (declarations.has(other)) reached.add(other)
  }
  return [...reached].flatMap((name) => {
    const body = declarations.get(name) ?? ''
    return [...fieldsIn(body), ...wordsIn(body)]
  })
}
