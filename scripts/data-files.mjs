// The data files of a folder in the form that the core takes: [{path, text}]. The text is exactly that of the file, so
// that a problem has the right line number. Schemas are not data.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

export async function dataFiles(folder) {
  const paths = (await readdir(folder, { recursive: true }))
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.json') && !path.startsWith('schemas/'))
    .sort()
  return Promise.all(paths.map(async (path) => ({ path, text: await readFile(join(folder, path), 'utf8') })))
}

/** The national agencies with a file in the folder. */
export async function agenciesIn(folder) {
  const files = await dataFiles(folder)
  return files.filter(({ path }) => path.startsWith('agencies/')).map(({ text }) => JSON.parse(text))
}
