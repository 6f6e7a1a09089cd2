import type { Language } from '../../vocabulary/language'
import { en } from './en'
import { fr } from './fr'
import type { JourneyText } from './keys'

const texts: Record<Language, JourneyText> = { fr, en }

export function journeyTextOf(language: Language): JourneyText {
  return texts[language]
}
