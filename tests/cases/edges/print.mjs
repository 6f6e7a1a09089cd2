// Writes the lists of this folder: each edge with the result of the naive reference, one line a case.

import { writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { lists } from './edges.mjs'
import { rowOf } from './rows.mjs'

export const pathOf = (name) => new URL(`${name}.jsonl`, import.meta.url)

export const textOf = (name) => lists[name].map((edge) => `${JSON.stringify(rowOf(edge))}\n`).join('')

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const name of Object.keys(lists)) writeFileSync(pathOf(name), textOf(name))
}
