import type { Language } from '../../vocabulary/language'
import { en } from './en'
import { fr } from './fr'
import type { EarlyReturnText } from './keys'

const texts: Record<Language, EarlyReturnText> = { fr, en }

export function earlyReturnTextOf(language: Language): EarlyReturnText {
  return texts[language]
}
