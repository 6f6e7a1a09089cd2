import type { Answers } from './answers'
import type { Language } from './messages/keys'
import { fragmentOf } from './state'

declare const PASSERELLE_ADDRESS: string | undefined

/// Where the page is published, by the setting of the build; empty when none was given.
export const publishedAddress: string = typeof PASSERELLE_ADDRESS === 'string' ? PASSERELLE_ADDRESS : ''

/// The published page with these answers, for paper: never with a private one.
export function publishedLink(answers: Answers, version: string, language: Language): string {
  const fragment = fragmentOf(answers, version)
  return publishedAddress + (language === 'en' ? 'en/' : '') + (fragment === '' ? '' : `#${fragment}`)
}
