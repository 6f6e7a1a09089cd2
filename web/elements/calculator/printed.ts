import { html } from 'lit'
import { printTextOf } from '../../messages/print/index'
import type { Answers } from '../../question/fields'
import type { Words } from '../../words/format'
import { codeOf, publishedLink } from '../keep/published-link'

/// Where and when a sheet was printed, with which version of the rules, and how to find it again.
export function printedNote(words: Words, answers: Answers, rulesVersion: string, moment: Date) {
  const { about } = words.messages
  const text = printTextOf(words.language)
  const link = publishedLink(answers, rulesVersion, words.language)
  return html`${link === undefined ? undefined : codeOf(link, text.code)}
    <p>${text.printed(link ?? location.href, words.moment(moment))}</p>
    <p>${about.rulesVersion(words.date(rulesVersion))}</p>`
}
