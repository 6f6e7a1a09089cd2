import type { Messages } from './keys'
import { languages, type Language } from '../vocabulary/language'

/// Each language is a chunk of its own, so that a visitor loads only one.
const bringing: Record<Language, () => Promise<Messages>> = {
  fr: async () => (await import('./fr')).fr,
  en: async () => (await import('./en')).en,
}

const there = new Map<Language, Messages>()

/// Loads the words of a language, once.
export async function bringMessages(language: Language): Promise<void> {
  if (!there.has(language)) there.set(language, await bringing[language]())
}

export function areMessagesThere(language: Language): boolean {
  return there.has(language)
}

export function messagesOf(language: Language): Messages {
  const messages = there.get(language)
  if (messages === undefined) throw new Error(`the words of "${language}" are not there yet`)
  return messages
}

// The build writes pages in every language.
if (import.meta.env.SSR) await Promise.all(languages.map(bringMessages))
