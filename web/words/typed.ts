import { waysOf, type Language } from '../vocabulary/language'

/// A number as speakers of the language type it.
export function typed(language: Language, number: string): string {
  return number.replace('.', waysOf[language].decimal)
}
