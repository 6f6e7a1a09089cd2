// The page's own TypeScript, run in Node: by the build steps that write its words, by the tests that ask it directly.
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const web = fileURLToPath(new URL('../../web/', import.meta.url))

/** A module of web/ as it is now, such as `saved/link.ts`. */
export async function load(name) {
  return (await runnerImport(web + name, { configFile: false, logLevel: 'error' })).module
}
