import type { Language } from '../../vocabulary/language'
import { en } from './en'
import { fr } from './fr'
import type { ComparisonText } from './keys'

const texts: Record<Language, ComparisonText> = { fr, en }

export function comparisonTextOf(language: Language): ComparisonText {
  return texts[language]
}
