import { html } from 'lit'
import type { Answers } from '../../question/fields'
import type { Words } from '../../words/format'
import { codeOf, publishedLink } from '../keep/published-link'

/// Where and when a sheet was printed, with which version of the rules, and how to find it again.
export function printedNote(words: Words, answers: Answers, rulesVersion: string, moment: Date) {
  const { about, form, keep } = words.messages
  const link = publishedLink(answers, rulesVersion, words.language)
  return html`${link === undefined ? undefined : codeOf(link, keep.code)}
    <p>${form.printed(link ?? location.href, words.moment(moment))}</p>
    <p>${about.rulesVersion(words.date(rulesVersion))}</p>`
}
