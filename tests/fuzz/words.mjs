// Prints the dictionary of a fuzz target: the fields and words of what it reads, as the core printed them.
// Usage: words.mjs load|request, after a build; any other target has none.
import { readFileSync, readdirSync } from 'node:fs'
import { namesInQuestions } from '../reference/printed.mjs'

const schemas = new URL('../../data/schemas/', import.meta.url)

function* namesIn(schema) {
  if (schema === null || typeof schema !== 'object') return
  yield* Object.keys(schema.properties ?? {})
  yield* schema.enum ?? []
  for (const inside of Object.values(schema)) yield* namesIn(inside)
}

const names = {
  load: () => readdirSync(schemas).flatMap((file) => [...namesIn(JSON.parse(readFileSync(new URL(file, schemas))))]),
  request: () => [...namesInQuestions(), 'SMP', 'usmb', 'sources.json', 'countries.json'],
}
const countries = ['FR', 'SE', 'DE', 'PL', 'CH', 'SN']
const unquoted = ['[', ']', '{', '}', ':', ',', 'null', 'true', 'false', '1e300', '2023', '2024-03-04', '\\u0000']

const found = names[process.argv[2]]?.()
if (found) {
  const quoted = [...new Set([...found, ...countries])].sort().map((name) => `"${name}"`)
  for (const entry of [...unquoted, ...quoted]) console.log(JSON.stringify(entry))
}
