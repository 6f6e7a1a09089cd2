import type { Language } from '../../vocabulary/language'
import { en } from './en'
import { fr } from './fr'
import type { ChangesText } from './keys'

const texts: Record<Language, ChangesText> = { fr, en }

export function changesTextOf(language: Language): ChangesText {
  return texts[language]
}
