// The data files of a folder as the core takes them: [{path, text}], the text exactly as in the file, so that a problem
// found in it has the line of the file. The schemas are not data.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

export async function dataFiles(folder) {
  const paths = (await readdir(folder, { recursive: true }))
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.json') && !path.startsWith('schemas/'))
    .sort()
  return Promise.all(paths.map(async (path) => ({ path, text: await readFile(join(folder, path), 'utf8') })))
}
