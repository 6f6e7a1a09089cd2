// Asks the core, built natively (considered.cpp), what became of each published row. The module does not have this
// verb: authors of data need it, and visitors would pay for it with 4 kB.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const program = fileURLToPath(new URL('../../build/native/considered', import.meta.url))

/** Returns `{ value }` or `{ problems }` for data files as of data-files.mjs. */
export function considered(files, mobility) {
  if (!existsSync(program)) throw new Error('build/native/considered is missing: `npm run build` makes it')
  const input = `${JSON.stringify(files)}\n${JSON.stringify(mobility)}\n`
  return JSON.parse(execFileSync(program, { input, encoding: 'utf8', maxBuffer: 2 ** 26 }))
}
