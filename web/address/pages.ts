import type { Language } from '../vocabulary/language'

/// Where each language of the page is. The site has one folder a language; the single file has one page for both and
/// names the language in its fragment. The addresses are found from the page's own, so that any sub-path will do.
export interface Pages {
  /// True for the single file.
  one: boolean
  addresses: Record<Language, string>
}

export function pagesFrom(here: URL, language: Language, one: boolean): Pages {
  const own = here.pathname + here.search
  if (one) return { one, addresses: { fr: own, en: own } }
  const other = new URL(language === 'fr' ? 'en/' : '../', here).pathname + here.search
  return { one, addresses: language === 'fr' ? { fr: own, en: other } : { fr: other, en: own } }
}

/// The language of an address of the site, whatever its fragment.
export function languageAt(pages: Pages, here: URL): Language {
  const folder = (address: string) => new URL('.', new URL(address, here)).pathname
  return folder(here.pathname) === folder(pages.addresses.en) ? 'en' : 'fr'
}
