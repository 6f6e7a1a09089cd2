// What the build has written, and where in it a file is.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const site = fileURLToPath(new URL('../../build/site', import.meta.url))
export const singleFile = fileURLToPath(new URL('../../build/passerelle.html', import.meta.url))

/** The file of that ending which the page itself runs or names, or the only one. */
export async function assetOf(folder, ending) {
  const assets = join(folder, 'assets')
  const page = await readFile(join(folder, 'index.html'), 'utf8')
  const found = (await readdir(assets)).filter((file) => file.endsWith(ending))
  const isRun = (file) => page.includes(`src="./assets/${file}"`)
  return join(assets, found.find(isRun) ?? found.find((file) => page.includes(file)) ?? found[0])
}
