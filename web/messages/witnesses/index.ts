import type { Language } from '../../vocabulary/language'
import { en } from './en'
import { fr } from './fr'
import type { WitnessesText } from './keys'

const texts: Record<Language, WitnessesText> = { fr, en }

export function witnessesTextOf(language: Language): WitnessesText {
  return texts[language]
}
