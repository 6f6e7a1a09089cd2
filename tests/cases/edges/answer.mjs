// Writes the built module's answer to each edge into answers/, after comparing it with the independent results. If
// there is a difference, nothing is written. Read the changes before you commit them.
//
//   node tests/cases/edges/answer.mjs

import { writeFileSync } from 'node:fs'
import { createPasserelle } from 'passerelle'
import { differences } from './agree.mjs'
import { answerOf, rowsOf, shorten } from './answers.mjs'
import { lists } from './edges.mjs'

const passerelle = await createPasserelle()

for (const name of Object.keys(lists)) {
  const lines = []
  for (const row of rowsOf(name)) {
    const line = answerOf(passerelle, row)
    const { estimate, check } = JSON.parse(line)
    for (const difference of differences(row, estimate, check)) {
      console.error(`${name}, ${row.title}: ${difference}`)
      process.exitCode = 1
    }
    lines.push(line)
  }
  if (!process.exitCode) writeFileSync(new URL(`answers/${name}.jsonl`, import.meta.url), shorten(lines))
}
