import { firstLanguage, languages, waysOf, type Language } from '../vocabulary/language'

/// The address of the page in each language. The site has one folder a language; the single file has one page for both
/// and names the language in its fragment. The addresses are relative to the page's own, so that the site works under
/// any path.
export interface Pages {
  /// True for the single file.
  one: boolean
  addresses: Record<Language, string>
}

export function pagesFrom(here: URL, own: Language, one: boolean): Pages {
  const top = new URL(waysOf[own].folder.replace(/[^/]+/gu, '..'), here)
  const addressOf = (language: Language) =>
    (one || language === own ? here : new URL(waysOf[language].folder, top)).pathname + here.search
  return { one, addresses: Object.fromEntries(languages.map((each) => [each, addressOf(each)])) as Pages['addresses'] }
}

/// The language of an address of the site; the fragment is ignored.
export function languageAt({ addresses }: Pages, here: URL): Language {
  const folder = (address: string) => new URL('.', new URL(address, here)).pathname
  return languages.find((language) => folder(addresses[language]) === folder(here.pathname)) ?? firstLanguage
}
