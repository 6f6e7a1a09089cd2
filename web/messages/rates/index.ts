import type { Language } from '../../vocabulary/language'
import { en } from './en'
import { fr } from './fr'
import type { RatesText } from './keys'

const texts: Record<Language, RatesText> = { fr, en }

export function ratesTextOf(language: Language): RatesText {
  return texts[language]
}
