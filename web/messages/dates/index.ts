import type { Language } from '../../vocabulary/language'
import { en } from './en'
import { fr } from './fr'
import type { DatesText } from './keys'

const texts: Record<Language, DatesText> = { fr, en }

export function datesTextOf(language: Language): DatesText {
  return texts[language]
}
