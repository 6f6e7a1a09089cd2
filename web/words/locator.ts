import type { Source } from '../core/core'

const languageOfLocators = 'en'

/// Where in a source something stands, each part with its language: the locators of the data are written in English, but
/// for the headings of a text in another language, each of which its lines follow.
export function locatorParts(locator: string, { language }: Pick<Source, 'language'>) {
  if (language === languageOfLocators) return [{ text: locator, language }]
  const parts = locator.split(/(, lines? \d[\d-]*(?: and \d[\d-]*)?(?:; )?)/u).filter((text) => text !== '')
  return parts.map((text, place) => ({
    text,
    language: parts.length > 1 && place % 2 === 0 ? language : languageOfLocators,
  }))
}
