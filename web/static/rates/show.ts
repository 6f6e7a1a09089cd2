import type { Language } from '../../vocabulary/language'
import { ratesPlace } from './place'

/// Where one page holds all languages, only the one that is spoken.
export function showRates(language: Language) {
  for (const section of document.getElementById(ratesPlace)?.querySelectorAll<HTMLElement>('.rates') ?? [])
    section.hidden = section.lang !== language
}
