// Writes service-worker.js once everything else of the site is on the disk, with the list of all of it.
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const worker = 'service-worker.js'
const source = fileURLToPath(new URL('../../web/offline/worker.ts', import.meta.url))

/** Vite puts the hash of a file into its name: its address never means anything else. */
const isNamedByContent = (path) => path.startsWith('assets/')

async function entryOf(folder, url) {
  const digest = createHash('sha256').update(await readFile(join(folder, url)))
  const hash = digest.digest('base64')
  return {
    url,
    revision: isNamedByContent(url) ? null : hash,
    // A file that arrives cut short is not kept. A page may be changed on its way: universities add a line, proxies too.
    ...(url.endsWith('.html') ? {} : { integrity: `sha256-${hash}` }),
  }
}

/** Every file of a built site but its worker; hidden files are not served. */
async function pathsOf(folder) {
  const found = await readdir(folder, { recursive: true, withFileTypes: true })
  return found
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(folder, '/').length).replaceAll('\\', '/'))
    .filter((path) => path !== worker && !path.split('/').some((part) => part.startsWith('.')))
    .sort()
}

const isOfPlaces = (path) => path.endsWith('.bin')

/** What the worker keeps at once: all of the site but the places of the world. */
export async function siteFilesOf(folder) {
  const paths = await pathsOf(folder)
  return Promise.all(paths.filter((path) => !isOfPlaces(path)).map((path) => entryOf(folder, path)))
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
      // A classic script, which every browser with service workers takes.
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
    // After every writeBundle, so that nothing is written later.
    closeBundle: { order: 'post', sequential: true, handler: () => writeServiceWorker(folder) },
  }
}
