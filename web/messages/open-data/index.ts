import type { Language } from '../../vocabulary/language'
import { en } from './en'
import { fr } from './fr'
import type { OpenDataText } from './keys'

const texts: Record<Language, OpenDataText> = { fr, en }

export function openDataTextOf(language: Language): OpenDataText {
  return texts[language]
}
