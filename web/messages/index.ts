import { en } from './en'
import { fr } from './fr'
import type { Language, Messages } from './keys'

const messages: Record<Language, Messages> = { fr, en }

export function messagesOf(language: Language): Messages {
  return messages[language]
}
