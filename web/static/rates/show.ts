import type { Language } from '../../vocabulary/language'
import { ratesPlace } from './place'

/// In the single file, shows the rates only in the current language.
export function showRates(language: Language) {
  for (const section of document.getElementById(ratesPlace)?.querySelectorAll<HTMLElement>('.rates') ?? [])
    section.hidden = section.lang !== language
}
