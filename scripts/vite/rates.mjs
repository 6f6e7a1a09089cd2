// The rate tables of one language, from the data files: web/rates writes them, in the words of the page.
import { runnerImport } from 'vite'
import { dataFiles } from '../data-files.mjs'

/** What the data files hold, by kind. */
export async function rateData(root) {
  const files = await dataFiles(`${root}data`)
  const read = (pattern) => files.filter(({ path }) => pattern.test(path)).map(({ text }) => JSON.parse(text))
  const [{ sources }] = read(/^sources\.json$/)
  return { calls: read(/\/calls\/\d+\.json$/), institutions: read(/^institutions\//), sources }
}

export async function ratesOf(root, language, data) {
  const { module } = await runnerImport(`${root}web/rates/page.ts`, { configFile: false, logLevel: 'error' })
  return module.ratesPage(language, data ?? (await rateData(root)))
}
