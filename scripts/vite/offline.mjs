// Writes service-worker.js, with the list of all files of the site, after every other file is written.
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { folder as openFolder } from './open-data.mjs'

const worker = 'service-worker.js'
const source = fileURLToPath(new URL('../../web/offline/worker.ts', import.meta.url))

/** Vite puts a hash of the content into the file name, so that the content of an address never changes. */
const isNamedByContent = (path) => path.startsWith('assets/')

async function entryOf(folder, url) {
  const digest = createHash('sha256').update(await readFile(join(folder, url)))
  const hash = digest.digest('base64')
  return {
    url,
    revision: isNamedByContent(url) ? null : hash,
    // A truncated file is not cached. HTML has no integrity check, because universities and proxies may insert a line.
    ...(url.endsWith('.html') ? {} : { integrity: `sha256-${hash}` }),
  }
}

/** Every file of a built site except its service worker; hidden files are not served. */
async function pathsOf(folder) {
  const found = await readdir(folder, { recursive: true, withFileTypes: true })
  return found
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(folder, '/').length).replaceAll('\\', '/'))
    .filter((path) => path !== worker && !path.split('/').some((part) => part.startsWith('.')))
    .sort()
}

const isOfPlaces = (path) => path.endsWith('.bin')
const isOpenData = (path) => path.startsWith(openFolder)

/** The files that are precached: all of the site except the places of the world and the files to download. */
export async function siteFilesOf(folder) {
  const paths = await pathsOf(folder)
  return Promise.all(
    paths.filter((path) => !isOfPlaces(path) && !isOpenData(path)).map((path) => entryOf(folder, path)),
  )
}

export async function writeServiceWorker(folder) {
  await build({
    configFile: false,
    logLevel: 'warn',
    define: {
      siteFiles: JSON.stringify(await siteFilesOf(folder)),
      placesFiles: JSON.stringify((await pathsOf(folder)).filter(isOfPlaces)),
    },
    build: {
      outDir: folder,
      emptyOutDir: false,
      copyPublicDir: false,
      target: 'es2022',
      // A classic script, which every browser with service workers accepts.
      rolldownOptions: { input: source, output: { format: 'iife', entryFileNames: worker } },
    },
  })
}

export function offline() {
  let folder
  return {
    name: 'offline',
    apply: 'build',
    configResolved: (config) => void (folder = config.build.outDir),
    // Runs after every writeBundle, so that no file is written later.
    closeBundle: { order: 'post', sequential: true, handler: () => writeServiceWorker(folder) },
  }
}
