import type { Language } from '../../vocabulary/language'
import { en } from './en'
import { fr } from './fr'
import type { PapersText } from './keys'

const texts: Record<Language, PapersText> = { fr, en }

export function papersTextOf(language: Language): PapersText {
  return texts[language]
}
