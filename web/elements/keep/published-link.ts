import type { Answers } from '../../question/fields'
import { waysOf, type Language } from '../../vocabulary/language'
import { fragmentOf } from '../../saved/link'

/// The address where the page is published, set by the build; empty if none was given.
declare const PASSERELLE_ADDRESS: string

/// The code for QR codes is loaded after the page is ready, so that it does not delay the first total. Builds without a
/// published address do not contain it.
let code: typeof import('./code') | undefined
if (PASSERELLE_ADDRESS !== '') void import('./code').then((module) => (code = module))

/// The link to the published page with these answers, without private ones; undefined if the page is not published.
export function publishedLink(answers: Answers, version: string, language: Language): string | undefined {
  if (PASSERELLE_ADDRESS === '') return undefined
  const fragment = fragmentOf(answers, version)
  return PASSERELLE_ADDRESS + waysOf[language].folder + (fragment === '' ? '' : `#${fragment}`)
}

/// The same link as a QR code, to be scanned from paper; undefined if it is too long, or not drawn yet.
export function codeOf(link: string, name: string) {
  return code?.codeOf(link, name)
}
