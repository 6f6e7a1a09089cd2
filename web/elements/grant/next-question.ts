import { html, nothing } from 'lit'
import type { Amount, Grant } from '../../core'
import { questionOf, type ResultView } from './view'

/// The question whose answer narrows the result most, and the way to it.
export function nextQuestion(view: ResultView, { questions, total }: Grant) {
  const { result } = view.words.messages
  const [best] = questions
  const question = questionOf(view, best?.field)
  if (best === undefined || question === undefined) return nothing
  return html`<section class="next">
    <h3>${result.next}</h3>
    ${gain(view, best.worst, total)}
    <button type="button" @click=${() => view.goTo(question.field)}>${result.answer(question.name)}</button>
  </section>`
}

/// What the answer is good for; nothing when even then the interval may stay as wide.
function gain({ words }: ResultView, worst: Amount, total: Amount | undefined) {
  const { nextExact, nextWorst } = words.messages.result
  if (worst.low === worst.high) return html`<p>${nextExact}</p>`
  const isNarrower = total === undefined || worst.high - worst.low < total.high - total.low
  return isNarrower ? html`<p>${nextWorst(words.money(worst.high - worst.low))}</p>` : nothing
}
