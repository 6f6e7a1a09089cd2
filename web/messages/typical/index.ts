import type { Language } from '../../vocabulary/language'
import { en } from './en'
import { fr } from './fr'
import type { TypicalText } from './keys'

const texts: Record<Language, TypicalText> = { fr, en }

export function typicalTextOf(language: Language): TypicalText {
  return texts[language]
}
