// The rate tables of one language, from the data files; web/static/rates writes them with the page's messages.
import { dataFiles } from '../data-files.mjs'
import { load } from './page-source.mjs'

/** The content of the data files, by kind. */
export async function rateData(root) {
  const files = await dataFiles(`${root}data`)
  const read = (pattern) => files.filter(({ path }) => pattern.test(path)).map(({ text }) => JSON.parse(text))
  const [{ sources }] = read(/^sources\.json$/)
  return {
    calls: read(/\/calls\/\d+\.json$/),
    agencies: read(/^agencies\//),
    institutions: read(/^institutions\//).filter(({ publications }) => publications.length > 0),
    sources,
  }
}

export async function ratesOf(root, language, data) {
  const { ratesPage } = await load('static/rates/page.ts')
  return ratesPage(language, data ?? (await rateData(root)))
}
