import type { Language } from '../../vocabulary/language'
import { en } from './en'
import { fr } from './fr'
import type { OffersText } from './keys'

const texts: Record<Language, OffersText> = { fr, en }

export function offersTextOf(language: Language): OffersText {
  return texts[language]
}
