interface Ways {
  locale: string
  /// The folder of its pages, relative to the root of the site.
  folder: string
  /// The decimal separator in typed numbers.
  decimal: ',' | '.'
  /// The separator between cells of a CSV file, as spreadsheets of the language read it.
  delimiter: ',' | ';'
  /// The first day of a month, if it is not a plain number.
  firstDay?: string
}

/// The languages of the page, once; their words are in messages/. The first is the language of an address that names
/// none.
const table = {
  fr: { locale: 'fr-FR', folder: '', decimal: ',', delimiter: ';', firstDay: '1er' },
  en: { locale: 'en-IE', folder: 'en/', decimal: '.', delimiter: ',' },
} as const satisfies Record<string, Ways>

export type Language = keyof typeof table
export const waysOf: Readonly<Record<Language, Ways>> = table
export const languages = Object.keys(table) as readonly Language[]
export const firstLanguage: Language = 'fr'

/// The next language, for the link that changes the language.
export function nextLanguage(language: Language): Language {
  return languages[(languages.indexOf(language) + 1) % languages.length]!
}

/// The language with this name, or the first one if it is unknown.
export function languageNamed(name: string): Language {
  return languages.find((language) => language === name) ?? firstLanguage
}
