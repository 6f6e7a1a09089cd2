// Loads the page's TypeScript into Node, for the build steps that write its texts and the tests that call it directly.
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const web = fileURLToPath(new URL('../../web/', import.meta.url))

/** The current source of a module of web/, such as `saved/link.ts`. */
export async function load(name) {
  return (await runnerImport(web + name, { configFile: false, logLevel: 'error' })).module
}
