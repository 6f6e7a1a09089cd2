import type { Language } from '../../vocabulary/language'
import { en } from './en'
import { fr } from './fr'
import type { SchoolsText } from './keys'

const texts: Record<Language, SchoolsText> = { fr, en }

export function schoolsTextOf(language: Language): SchoolsText {
  return texts[language]
}
