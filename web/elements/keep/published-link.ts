import type { Answers } from '../../question/fields'
import { waysOf, type Language } from '../../vocabulary/language'
import { fragmentOf } from '../../saved/link'

/// Where the page is published, by the setting of the build; an empty text when none was given.
declare const PASSERELLE_ADDRESS: string

/// The drawing of QR codes is brought after the page is ready, off the way to the first total, and is no part of a build
/// without a published address.
let code: typeof import('./code') | undefined
if (PASSERELLE_ADDRESS !== '') void import('./code').then((module) => (code = module))

/// The published page with these answers, never with a private one; undefined where the page is published nowhere.
export function publishedLink(answers: Answers, version: string, language: Language): string | undefined {
  if (PASSERELLE_ADDRESS === '') return undefined
  const fragment = fragmentOf(answers, version)
  return PASSERELLE_ADDRESS + waysOf[language].folder + (fragment === '' ? '' : `#${fragment}`)
}

/// The same to be read from paper by a telephone; undefined where it is too long, or not drawn yet.
export function codeOf(link: string, name: string) {
  return code?.codeOf(link, name)
}
