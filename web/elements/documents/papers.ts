import { html, nothing } from 'lit'
import { live } from 'lit/directives/live.js'
import type { RequiredDocument } from '../../core/core'
import { papersTextOf } from '../../messages/papers/index'
import type { ResultView } from '../grant/view'

/// Checkboxes for documents that are ready. They are an answer like any other, stored in links and files. They are
/// loaded only once the list is shown, so that the list does not wait for them.
const readyPapers = ({ answers }: ResultView) => answers.papers.split('.').filter((id) => id !== '')

export function countOf(view: ResultView, documents: readonly RequiredDocument[]) {
  if (documents.length === 0) return nothing
  const ready = readyPapers(view)
  const count = documents.filter(({ id }) => ready.includes(id)).length
  return html`<p class="hint papers-count">${papersTextOf(view.words.language).readyOf(count, documents.length)}</p>`
}

export function tickOf(view: ResultView, { id, name }: RequiredDocument) {
  const { language } = view.words
  const ready = readyPapers(view)
  const others = ready.filter((each) => each !== id)
  const turn = ({ target }: Event) =>
    view.give('papers', ((target as HTMLInputElement).checked ? [...others, id] : others).join('.'))
  return html`<label class="ready">
    <input type="checkbox" .checked=${live(ready.includes(id))} @change=${turn} />
    ${papersTextOf(language).ready}<span class="visually-hidden"> (${name[language]})</span>
  </label>`
}
