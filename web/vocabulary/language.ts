interface Ways {
  locale: string
  /// Its pages on the site, from the top.
  folder: string
  /// In numbers as people type them.
  decimal: ',' | '.'
  /// Between the cells of a table file, as spreadsheets of that language read them.
  delimiter: ',' | ';'
  /// The first day of a month, where it is no number.
  firstDay?: string
}

/// The languages of the page, once; their words are in messages/. The first is that of an address that names none.
const table = {
  fr: { locale: 'fr-FR', folder: '', decimal: ',', delimiter: ';', firstDay: '1er' },
  en: { locale: 'en-IE', folder: 'en/', decimal: '.', delimiter: ',' },
} as const satisfies Record<string, Ways>

export type Language = keyof typeof table
export const waysOf: Readonly<Record<Language, Ways>> = table
export const languages = Object.keys(table) as readonly Language[]
export const firstLanguage: Language = 'fr'

/// The language that is offered beside another.
export function nextLanguage(language: Language): Language {
  return languages[(languages.indexOf(language) + 1) % languages.length]!
}

/// The language of a document, or the first where it names none of ours.
export function languageNamed(name: string): Language {
  return languages.find((language) => language === name) ?? firstLanguage
}
