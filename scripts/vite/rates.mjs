// The rate tables of one language, from the module's answers; web/static/rates writes them with the page's messages.
import { agenciesIn } from '../data-files.mjs'
import { moduleOf, once, valueOf } from './module.mjs'
import { load } from './page-source.mjs'

/** The figures of each call, and of each institution that published some; proven for the country of the first of these. */
export const rateData = once(async (root) => {
  const passerelle = await moduleOf(root)
  const { calls, institutions, rulesVersion } = valueOf(passerelle.about())
  const publishing = institutions.filter((institution) => institution.calls.length > 0)
  const { readerCountry } = await load('words/abroad.ts')
  const country = readerCountry(institutions)
  const agencies = await agenciesIn(`${root}data`)
  const ofCall = (call, question) => valueOf(passerelle.figures({ call, ...question }))
  return {
    country,
    rulesVersion,
    calls: calls.map((call) => ofCall(call, country && { country })),
    agencies: agencies.map(({ name, country: at }) => ({
      name,
      published: calls.map((call) => ofCall(call, { country: at })),
    })),
    institutions: publishing.map((institution) => ({
      ...institution,
      published: institution.calls.map((call) => ofCall(call, { institution: institution.id })),
    })),
    sources: valueOf(passerelle.sources()).sources,
  }
})

export async function ratesOf(root, language, data) {
  const { ratesPage } = await load('static/rates/page.ts')
  return ratesPage(language, data ?? (await rateData(root)))
}
