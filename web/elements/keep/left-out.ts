import { html, nothing } from 'lit'
import { fieldNamed } from '../../question/fields'
import type { Words } from '../../words/format'
import type { LeftOut } from '../../vocabulary/kept'

const mostNamed = 12
const longestName = 40

/// The entries of a link or a file that were left out, by name.
export function leftOutList(words: Words, leftOut: readonly LeftOut[]) {
  if (leftOut.length === 0) return nothing
  const { keep } = words.messages
  const beyond = leftOut.length - mostNamed
  return html`<ul class="left-out">
    ${leftOut.slice(0, mostNamed).map(({ name, reason }) => html`<li>${keep.leftOut[reason](nameOf(words, name))}</li>`)}
    ${beyond > 0 ? html`<li>${keep.leftOutMore(beyond)}</li>` : nothing}
  </ul>`
}

/// Known names in words. Any other name is shown as written, without invisible characters and direction marks.
function nameOf({ messages }: Words, name: string): string {
  const { keep, questions } = messages
  const field = fieldNamed(name)
  if (field !== undefined) return questions[field].name
  const entry = (['v', 'rulesVersion', 'savedOn', 'language', 'answers'] as const).find((known) => known === name)
  if (entry !== undefined) return keep.entries[entry]
  const seen = [...name.replace(/[\p{C}\p{Z}]+/gu, ' ').trim()]
  return keep.quoted(seen.length > longestName ? `${seen.slice(0, longestName).join('')}…` : seen.join(''))
}
