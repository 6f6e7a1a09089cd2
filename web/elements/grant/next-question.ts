import { html, nothing } from 'lit'
import type { Amount, Grant, Line } from '../../core/core'
import { settledBy } from '../../question/mobility'
import { questionOf, type ResultView } from './view'

/// The question whose answer narrows the result most, with a link to it; once the person has answered everything, what
/// to ask the institution.
export function nextQuestion(view: ResultView, { questions, lines, total }: Grant) {
  const { result } = view.words.messages
  const [best] = questions
  const question = questionOf(view, best?.field ?? ofInstitution(lines))
  if (question === undefined) return nothing
  return html`<section class="next">
    <h3>${result.next}</h3>
    ${best === undefined ? html`<p>${result.nextOfInstitution}</p>` : gain(view, best.worst, total)}
    <button type="button" @click=${() => view.goTo(question.field)}>${result.answer(question.name)}</button>
  </section>`
}

/// What the answer brings; nothing if the interval may stay as wide.
function gain({ words }: ResultView, worst: Amount, total: Amount | undefined) {
  const { nextExact, nextWorst } = words.messages.result
  if (worst.low === worst.high) return html`<p>${nextExact}</p>`
  const isNarrower = total === undefined || worst.high - worst.low < total.high - total.low
  return isNarrower ? html`<p>${nextWorst(words.money(worst.high - worst.low))}</p>` : nothing
}

/// The field that settles the widest line among those that the institution can settle.
function ofInstitution(lines: readonly Line[]): string | undefined {
  const width = ({ amount }: Line) => amount.high - amount.low
  const settled = lines
    .toSorted((one, other) => width(other) - width(one))
    .flatMap((line) => line.causes.map((cause) => settledBy(line, cause)))
  return settled.find((field) => field !== undefined)
}
