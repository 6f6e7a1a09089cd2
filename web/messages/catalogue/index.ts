import type { Language } from '../../vocabulary/language'
import { en } from './en'
import { fr } from './fr'
import type { CatalogueText } from './keys'

const texts: Record<Language, CatalogueText> = { fr, en }

export function catalogueTextOf(language: Language): CatalogueText {
  return texts[language]
}
