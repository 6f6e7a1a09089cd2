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
  const { value, problems } = JSON.parse(execFileSync(program, { input, encoding: 'utf8', maxBuffer: 2 ** 26 }))
  return problems === undefined ? { value: { ...value, rows: eachOnce(value.rows) } } : { problems }
}

const otherCall = ({ restrictions }) => restrictions.find(({ kind }) => kind === 'call')

/** The core tells a row anew for each call in which the rows of its author differ. In the data it stands once. */
function eachOnce(rows) {
  const told = new Map()
  for (const { publication, place, ...row } of rows) told.set(row.row, [...(told.get(row.row) ?? []), row])
  return [...told.values()].map((same) => {
    const found = same.find(({ outcome }) => outcome === 'used') ?? same.find((row) => !otherCall(row)) ?? same[0]
    if (otherCall(found)) otherCall(found).required.words = same.flatMap((row) => otherCall(row).required.words)
    return found
  })
}
