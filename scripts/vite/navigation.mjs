// The pages of the site and the links between them. In the single file, every page is a part of one document.
import { markup as html } from './markup.mjs'
import { load } from './page-source.mjs'

export const { languages, nextLanguage, waysOf } = await load('vocabulary/language.ts')
const { pagesTextOf } = await load('messages/pages/index.ts')

/** The folder of each page, from the top of the site. */
export const folders = {
  calculator: Object.fromEntries(languages.map((language) => [language, waysOf[language].folder])),
  offers: { fr: 'offres/', en: 'en/offers/' },
  schools: { fr: 'ecole/', en: 'en/school/' },
  catalogue: { fr: 'catalogue/', en: 'en/catalogue/' },
  declaration: { fr: 'accessibilite/', en: 'en/accessibility/' },
}

/** The relative path from a folder to the top of the site. */
export const toTop = (folder) => '../'.repeat(folder.split('/').length - 1) || './'

/** The links to all pages in one language; `from` is a folder of the site, absent in the single file. */
export function navigationOf(language, current, from) {
  const text = pagesTextOf(language)
  const addressOf = (name) => {
    if (from === undefined) return `#page=${name}`
    return toTop(from) + folders[name][language]
  }
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

/** The same on a page that changes its language without reloading: it shows the links of its current language. */
export const navigationInBoth = (current, from) =>
  languages.map(
    (language) => html`<div class="by-language" lang="${language}">${navigationOf(language, current, from)}</div>`,
  )
