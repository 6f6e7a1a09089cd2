import type { LocalizedText } from '../core/core'
import { french } from './french'
import type { Language } from '../vocabulary/language'

const typography: Partial<Record<string, (text: string) => string>> = { fr: french }

/// A text of the data with the spaces of its language. The data are written with ordinary spaces, as the messages are.
export function typeset(language: string, text: string): string {
  return typography[language]?.(text) ?? text
}

/// A text of the data in one language.
export function localized(language: Language, text: LocalizedText): string {
  return typeset(language, text[language])
}
