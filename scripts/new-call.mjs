// Adds a call year: one line in calls.json. Rows without a last call hold in it too, carried over from the last call of
// which a source speaks; the script lists them. Usage: new-call.mjs YEAR
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { format, resolveConfig } from 'prettier'
import { rowsOfData } from './rows-of-data.mjs'

const here = fileURLToPath(new URL('../', import.meta.url))
const list = 'data/programmes/erasmus-plus/calls.json'

const speaksOf = (calls, year) =>
  calls !== undefined && calls.from <= year && year <= (calls.until ?? Number.POSITIVE_INFINITY)

/** The rows that hold in a call of which none of their witnesses speaks, by table. */
export async function unwitnessed(root, year) {
  const { sources } = JSON.parse(await readFile(join(root, 'data/sources.json'), 'utf8'))
  const callsOf = new Map(sources.map(({ id, calls }) => [id, calls]))
  const tables = {}
  for (const { id, table, calls, witnesses } of await rowsOfData(join(root, 'data'))) {
    const isWitnessed = witnesses.some((each) => speaksOf(each.calls ?? callsOf.get(each.source) ?? calls, year))
    if (speaksOf(calls, year) && !isWitnessed) (tables[table] ??= []).push(id)
  }
  return tables
}

/** Adds the year to calls.json below `root`; returns the year of the call before it. */
export async function newCall(root, year, today) {
  const path = join(root, list)
  const content = JSON.parse(await readFile(path, 'utf8'))
  const last = content.calls.at(-1).year
  if (year !== last + 1) throw new RangeError(`the last call is ${last}: expected ${last + 1}, found ${year}`)
  content.calls.push({ year, checkedOn: today })
  const options = { ...(await resolveConfig(join(here, 'package.json'))), parser: 'json' }
  await writeFile(path, await format(JSON.stringify(content), options))
  return last
}

async function run([asked = 'nothing']) {
  const year = /^\d{4}$/.test(asked) ? Number(asked) : asked
  const last = await newCall(here, year, new Date().toISOString().slice(0, 10))
  console.log(
    `${list} has call ${year}. Until a source of ${year} says otherwise, these rows are carried over from ${last}:`,
  )
  for (const [table, ids] of Object.entries(await unwitnessed(here, year))) console.log(`  ${table}: ${ids.join(', ')}`)
  console.log('What is left: CONTRIBUTING.md, "Add a call year".')
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await run(process.argv.slice(2)).catch((error) => {
    if (!(error instanceof RangeError)) throw error
    console.error(`new-call: ${error.message}`)
    process.exitCode = 1
  })
}
