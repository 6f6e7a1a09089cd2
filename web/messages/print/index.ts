import type { Language } from '../../vocabulary/language'
import { en } from './en'
import { fr } from './fr'
import type { PrintText } from './keys'

const texts: Record<Language, PrintText> = { fr, en }

export function printTextOf(language: Language): PrintText {
  return texts[language]
}
