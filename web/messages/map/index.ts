import type { Language } from '../../vocabulary/language'
import { en, partnersEn } from './en'
import { fr, partnersFr } from './fr'
import type { MapText, PartnerMapText } from './keys'

const texts: Record<Language, MapText> = { fr, en }
const partnerTexts: Record<Language, PartnerMapText> = { fr: partnersFr, en: partnersEn }

export function mapTextOf(language: Language): MapText {
  return texts[language]
}

export function partnerMapTextOf(language: Language): PartnerMapText {
  return partnerTexts[language]
}
