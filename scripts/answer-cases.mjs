// Writes the answers of the built module into worked cases. Read the changes before you commit them.
// Usage: answer-cases.mjs FILE...
import { readFile, writeFile } from 'node:fs/promises'
import { format, resolveConfig } from 'prettier'
import { createPasserelle } from 'passerelle'
import { answered, centsOf } from '../tests/cases/cases.mjs'

const passerelle = await createPasserelle()

for (const path of process.argv.slice(2)) {
  const worked = answered(passerelle, JSON.parse(await readFile(path, 'utf8')))
  const found = JSON.stringify(centsOf(worked.working))
  const total = JSON.stringify(worked.grant.total)
  if (total !== found) {
    console.error(`${path}: "working" gives ${found}, the core (as last built) ${total}, in cents`)
    process.exitCode = 1
  }
  await writeFile(path, await format(JSON.stringify(worked), { ...(await resolveConfig(path)), parser: 'json' }))
}
