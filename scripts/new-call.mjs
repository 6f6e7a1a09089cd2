// Starts a call year: copies the last call, marks each locator as carried over and to be checked, adds the year to the
// rows of docs/figures.json with equal figures, and prints what is left to do. Usage: new-call.mjs YEAR
import { readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { format, resolveConfig } from 'prettier'

const here = fileURLToPath(new URL('../', import.meta.url))
const folder = 'data/programmes/erasmus-plus/calls'

/** Marks what nobody has checked yet; tests/data/calls.test.mjs rejects it. */
export const toBeChecked = 'to be checked'

async function write(path, content) {
  const options = { ...(await resolveConfig(join(here, 'package.json'))), parser: 'json' }
  await writeFile(path, await format(JSON.stringify(content), options))
}

/** A row and its members, marked as carried over from the call `last`. */
function carriedOver(value, last, year) {
  if (Array.isArray(value)) return value.map((each) => carriedOver(each, last, year))
  if (value === null || typeof value !== 'object') return value
  const copy = Object.fromEntries(Object.entries(value).map(([key, inside]) => [key, carriedOver(inside, last, year)]))
  if (copy.text && copy.id) copy.id = copy.id.replace(`-${last}-`, `-${year}-`)
  if (!copy.locator) return copy
  return { ...copy, locator: `${copy.locator}; carried over from call ${last}: ${toBeChecked}`, trust: 'deduced' }
}

/** Writes the call and its rows below `root`; returns the year of the call before it. */
export async function newCall(root, year, today) {
  const files = (await readdir(join(root, folder))).sort()
  const last = parseInt(files.at(-1))
  if (year !== last + 1) throw new RangeError(`the last call is ${last}: expected ${last + 1}, found ${year}`)
  const call = JSON.parse(await readFile(join(root, folder, files.at(-1)), 'utf8'))
  await write(join(root, folder, `${year}.json`), { ...carriedOver(call, last, year), year, changedOn: today })

  const table = join(root, 'docs/figures.json')
  const { figures, ...others } = JSON.parse(await readFile(table, 'utf8'))
  for (const row of figures) {
    const isOfEachCall = [row.encodedAt ?? []].flat().some((place) => place.includes('{call}'))
    if (isOfEachCall && row.calls.includes(last)) row.calls.push(year)
    if (row.leftOutBecause?.startsWith('no source is known')) row.calls = row.calls.filter((each) => each !== year)
  }
  await write(table, { figures: figures.filter(({ calls }) => calls.length > 0), ...others })
  return last
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const year = Number(process.argv[2])
  const last = await newCall(here, year, new Date().toISOString().slice(0, 10))
  console.log(`${folder}/${year}.json is call ${last}: every locator that ends "${toBeChecked}" must be checked and corrected, with its source.
What else is left: CONTRIBUTING.md, "Add a call year", from its second step; in short:
  node --test --test-reporter=spec tests/data/*.test.mjs`)
}
