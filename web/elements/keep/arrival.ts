import { html, nothing } from 'lit'
import { privateFields, type Answers, type Field } from '../../question/fields'
import type { Words } from '../../words/format'
import type { Reading } from '../../saved/link'
import { leftOutList } from './left-out'

export interface Arrival {
  /// The link or file that the answers came from, until they are cleared.
  reading: Reading
  rulesVersion: string
  answers: Answers
  /// The details that matter for these answers.
  matters: ReadonlySet<Field>
  goTo: (field: Field) => void
}

/// All notices about the link or the file that the answers came from.
export function arrivalNotices(words: Words, { reading, rulesVersion, answers, matters, goTo }: Arrival) {
  const { keep, share } = words.messages
  const { from, version, savedOn, damaged } = reading
  const isFile = from === 'file'
  const olderRules = isFile ? keep.olderRules : share.olderRules
  const notices = [
    isFile ? notice(savedOn === undefined ? keep.openedUndated : keep.opened(words.date(savedOn))) : nothing,
    damaged ? notice(isFile ? keep.damaged : share.damaged) : nothing,
    leftOutList(words, reading.leftOut),
    version === undefined || version === rulesVersion
      ? nothing
      : notice(olderRules(words.date(version), words.date(rulesVersion))),
    from === 'history' ? nothing : unsaid(words, from, answers, matters, goTo),
  ]
  if (notices.every((said) => said === nothing)) return nothing
  return html`<div id="arrival" class="arrival" tabindex="-1">${notices}</div>`
}

const notice = (text: string) => html`<p class="notice">${text}</p>`

/// Private answers that were left out on purpose and matter here: their names, with a link to each question.
function unsaid(
  words: Words,
  from: 'link' | 'file',
  answers: Answers,
  matters: ReadonlySet<Field>,
  goTo: (field: Field) => void,
) {
  const asked = privateFields.filter((field) => matters.has(field) && answers[field] === '')
  if (asked.length === 0) return nothing
  const { keep, questions, result } = words.messages
  const names = asked.map((field) => questions[field].name)
  return html`<div class="notice unsaid">
    <p>${keep.unsaid[from](words.list(names))}</p>
    ${asked.map(
      (field) =>
        html`<button type="button" @click=${() => goTo(field)}>${result.answer(questions[field].name)}</button>`,
    )}
  </div>`
}
