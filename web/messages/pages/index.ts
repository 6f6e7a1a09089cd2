import type { Language } from '../../vocabulary/language'
import { en } from './en'
import { fr } from './fr'
import type { PagesText } from './keys'

const texts: Record<Language, PagesText> = { fr, en }

export function pagesTextOf(language: Language): PagesText {
  return texts[language]
}
