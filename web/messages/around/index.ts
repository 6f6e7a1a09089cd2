import { languages, type Language } from '../../vocabulary/language'
import type { AroundText } from './keys'

/// Each language is a chunk of its own, loaded when script first has to say something in it.
const bringing: Record<Language, () => Promise<AroundText>> = {
  fr: async () => (await import('./fr')).fr,
  en: async () => (await import('./en')).en,
}

const there = new Map<Language, AroundText>()

export async function bringAround(language: Language): Promise<void> {
  if (!there.has(language)) there.set(language, await bringing[language]())
}

/// Undefined until it is brought.
export function aroundTextOf(language: Language): AroundText | undefined {
  return there.get(language)
}

// The build writes pages in every language.
if (import.meta.env.SSR) await Promise.all(languages.map(bringAround))
