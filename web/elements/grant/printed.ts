import { html, nothing } from 'lit'
import type { Answers } from '../../answers'
import type { Words } from '../../format'
import { publishedAddress, publishedLink } from '../../published-address'

/// Drawn only in a build that has a published address; brought after the page is ready, off the way to the first total.
let code: typeof import('../keep/code') | undefined
if (publishedAddress !== '') void import('../keep/code').then((module) => (code = module))

/// Where and when a sheet was printed, by which rules, and how to find it again.
export function printedNote(words: Words, answers: Answers, rulesVersion: string, moment: Date) {
  const { about, form, keep } = words.messages
  const published = publishedAddress === '' ? undefined : publishedLink(answers, rulesVersion, words.language)
  return html`${published === undefined ? nothing : code?.codeOf(published, keep.code)}
    <p>
      ${form.printed(published ?? location.href, words.moment(moment))}. ${about.rulesVersion(words.date(rulesVersion))}
    </p>`
}
