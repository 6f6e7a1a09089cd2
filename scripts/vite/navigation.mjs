// The pages of the site and the links between them. In the single file, every page is a part of one document.
import { markup as html } from './markup.mjs'
import { load } from './page-source.mjs'

export const { languages, nextLanguage, waysOf } = await load('vocabulary/language.ts')
const { pagesTextOf } = await load('messages/pages/index.ts')
export const { everyPart } = await load('messages/pages/keys.ts')

/** The folder of each page, from the top of the site. */
export const folders = {
  calculator: Object.fromEntries(languages.map((language) => [language, waysOf[language].folder])),
  offers: { fr: 'offres/', en: 'en/offers/' },
  schools: { fr: 'ecole/', en: 'en/school/' },
  catalogue: { fr: 'catalogue/', en: 'en/catalogue/' },
  changes: { fr: 'changements/', en: 'en/changes/' },
  'open-data': { fr: 'donnees/', en: 'en/open-data/' },
  declaration: { fr: 'accessibilite/', en: 'en/accessibility/' },
}

/** The relative path from a folder to the top of the site. */
export const toTop = (folder) => '../'.repeat(folder.split('/').length - 1) || './'

const addressFrom = (folder, name, language) => toTop(folder) + folders[name][language]

/** The links to all pages in one language; `from` is a folder of the site, absent in the single file. */
export function navigationOf(language, current, from) {
  const text = pagesTextOf(language)
  const addressOf = (name) => (from === undefined ? `#page=${name}` : addressFrom(from, name, language))
  return html`<nav class="pages" aria-label="${text.navigation}">
    <ul>
      ${Object.entries(text.names).map(
        ([name, words]) =>
          html`<li>
            <a href="${addressOf(name)}" ${name === current && html`aria-current="page"`}>${words}</a>
          </li>`,
      )}
    </ul>
  </nav>`
}

/** The links at the foot of every page to those that few look for; in the single file, to those that it holds. */
export function footLinksOf(language, from) {
  const { foot } = pagesTextOf(language)
  const held = Object.entries(foot).filter(([name]) => from !== undefined || everyPart.includes(name))
  return held.map(
    ([name, words]) =>
      html`<p><a href="${from === undefined ? `#page=${name}` : addressFrom(from, name, language)}">${words}</a></p>`,
  )
}

/** The same on a page that changes its language without reloading: it shows the links of its current language. */
export const navigationInBoth = (current, from) => inBoth((language) => navigationOf(language, current, from))
export const footLinksInBoth = (from) => inBoth((language) => footLinksOf(language, from))

const inBoth = (linksOf) =>
  languages.map((language) => html`<div class="by-language" lang="${language}">${linksOf(language)}</div>`)
