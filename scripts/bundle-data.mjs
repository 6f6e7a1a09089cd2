// Writes the data files as two modules, each `export default [{path, text}, …]`: data.js with what an estimate needs, and
// catalogue.js with the rest, which the page brings once somebody wants it. They were validated as they stand; what ships
// is without white space, half the bytes to send and to read. Usage: bundle-data.mjs <folder> <folder of the modules>
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { dataFiles } from './data-files.mjs'

/** The folders and files of the data that no estimate needs. */
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

const compact = (text) => {
  const { $schema, ...content } = JSON.parse(text)
  return JSON.stringify(content)
}

/** Of the sources, those that one of these files cites. */
function citedIn(files, text) {
  const { sources } = JSON.parse(text)
  return JSON.stringify({ sources: sources.filter(({ id }) => files.some((file) => file.text.includes(`"${id}"`))) })
}

/** The data files of a folder as they ship. The catalogue has all sources: its file of them takes the place of the other. */
export async function bundlesOf(folder) {
  const files = (await dataFiles(folder)).map(({ path, text }) => ({ path, text: compact(text) }))
  const isOfCatalogue = ({ path }) => catalogueFolders.some((each) => path.startsWith(each))
  const needed = files.filter((file) => !isOfCatalogue(file))
  const isSources = ({ path }) => path === 'sources.json'
  const others = needed.filter((file) => !isSources(file))
  return {
    data: needed.map((file) => (isSources(file) ? { ...file, text: citedIn(others, file.text) } : file)),
    catalogue: files.filter((file) => isSources(file) || isOfCatalogue(file)),
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [folder, modules] = process.argv.slice(2)
  for (const [name, files] of Object.entries(await bundlesOf(folder))) {
    await writeFile(join(modules, `${name}.js`), `export default ${JSON.stringify(files, null, 1)}\n`)
    const characters = files.reduce((sum, { text }) => sum + text.length, 0)
    console.log(`${name}.js: ${files.length} data files, ${characters} characters`)
  }
}
