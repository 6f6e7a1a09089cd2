// Writes the data files as two modules, each `export default [{path, text}, …]`: data.js has what an estimate needs,
// catalogue.js the rest, which the page loads on demand. Where both have a file, that of the catalogue is whole.
// Validation reads the original files; the bundles omit white space, which halves their size.
// Usage: bundle-data.mjs <folder> <folder of the modules>
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { dataFiles } from './data-files.mjs'

/** The folders and files of the data that an estimate does not need. */
const catalogueFolders = [
  'agreements/',
  'authorities/',
  'campuses/',
  'country-names.json',
  'facts/',
  'networks/',
  'offers/',
  'partners/',
  'past-mobilities/',
  'school-rules/',
]

/** How a figure was worked out is shown with all witnesses of its row only, so it comes with the catalogue. */
function withoutReason(witness) {
  if (witness.because === undefined || witness.carriedFrom !== undefined) return witness
  const { because, ...rest } = witness
  return { trust: 'deduced', ...rest } // what a witness with a reason is, if it says nothing else
}

/**
 * The witnesses of a row that an answer may cite: if the Commission speaks, no secondary source does (`citationFor` in
 * core/programme/provenance). The others are shown with all witnesses only.
 */
function citable(witnesses, kinds) {
  const isOfCommission = ({ source, contradicts }) => kinds.get(source) === 'commission' && contradicts === undefined
  if (!witnesses.some(isOfCommission)) return witnesses
  return witnesses.filter(({ source }) => kinds.get(source) !== 'secondary')
}

const shortened = (text, kinds) =>
  JSON.stringify(
    JSON.parse(text, (name, value) =>
      name === 'witnesses' && Array.isArray(value) ? citable(value, kinds).map(withoutReason) : value,
    ),
  )

/** The sections of the reference are for those who keep the data. */
const compact = (text) => {
  const { $schema, ...content } = JSON.parse(text, (name, value) => (name === 'sections' ? undefined : value))
  return JSON.stringify(content)
}

/** The sources that at least one of these files cites. */
function citedIn(files, text) {
  const { sources } = JSON.parse(text)
  return JSON.stringify({ sources: sources.filter(({ id }) => files.some((file) => file.text.includes(`"${id}"`))) })
}

/** The data files of each bundle. */
export async function bundlesOf(folder) {
  const files = (await dataFiles(folder)).map(({ path, text }) => ({ path, text: compact(text) }))
  const isOfCatalogue = ({ path }) => catalogueFolders.some((each) => path.startsWith(each))
  const needed = files.filter((file) => !isOfCatalogue(file))
  const isSources = ({ path }) => path === 'sources.json'
  const { sources } = JSON.parse(files.find(isSources).text)
  const kinds = new Map(sources.map(({ id, kind }) => [id, kind]))
  const others = needed
    .filter((file) => !isSources(file))
    .map(({ path, text }) => ({ path, text: shortened(text, kinds) }))
  const data = [...others, ...needed.filter(isSources).map(({ path, text }) => ({ path, text: citedIn(others, text) }))]
  const textsOfData = new Map(data.map(({ path, text }) => [path, text]))
  return { data, catalogue: files.filter(({ path, text }) => textsOfData.get(path) !== text) }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [folder, modules] = process.argv.slice(2)
  for (const [name, files] of Object.entries(await bundlesOf(folder))) {
    await writeFile(join(modules, `${name}.js`), `export default ${JSON.stringify(files, null, 1)}\n`)
    const characters = files.reduce((sum, { text }) => sum + text.length, 0)
    console.log(`${name}.js: ${files.length} data files, ${characters} characters`)
  }
}
