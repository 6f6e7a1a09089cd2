import type { LocalizedText } from '../core/core'
import { french } from './french'
import type { Language } from '../vocabulary/language'

const typography: Partial<Record<Language, (text: string) => string>> = { fr: french }

/// A text of the data in one language. The data are written with ordinary spaces, as the messages are.
export function localized(language: Language, text: LocalizedText): string {
  return typography[language]?.(text[language]) ?? text[language]
}
