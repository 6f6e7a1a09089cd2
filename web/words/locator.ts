import type { Source } from '../core/core'

const languageOfLocators = 'en'

/// The parts of a locator with their languages. The data writes locators in English, except headings of a text in
/// another language, each followed by its lines.
export function locatorParts(locator: string, { language }: Pick<Source, 'language'>) {
  if (language === languageOfLocators) return [{ text: locator, language }]
  const parts = locator.split(/(, lines? \d[\d-]*(?: and \d[\d-]*)?(?:; )?)/u).filter((text) => text !== '')
  return parts.map((text, place) => ({
    text,
    language: parts.length > 1 && place % 2 === 0 ? language : languageOfLocators,
  }))
}
