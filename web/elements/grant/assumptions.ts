import { html, nothing } from 'lit'
import type { Assumption, CallChoice, Grant } from '../../core'
import { questionOf, type ResultView } from './view'

/// What the result supposes, each with the way to its question.
export function assumptionsList(view: ResultView, { assumptions, call }: Grant) {
  const { messages } = view.words
  if (assumptions.length === 0) return nothing
  return html`<section>
    <h3>${messages.assumptions.heading}</h3>
    <p class="hint">${messages.assumptions.intro}</p>
    <ul class="plain">
      ${assumptions.map(
        (assumption) =>
          html`<li class="card with-button">
            <span>${assumption.field === 'call' ? callInWords(view, call) : inWords(view, assumption)}</span>
            ${changeButton(view, assumption)}
          </li>`,
      )}
    </ul>
  </section>`
}

function changeButton(view: ResultView, assumption: Assumption) {
  const { change, changeOf } = view.words.messages.assumptions
  const question = questionOf(view, assumption.field)
  if (question === undefined) return nothing
  return html`<button type="button" aria-label=${changeOf(question.name)} @click=${() => view.goTo(question.field)}>
    ${change}
  </button>`
}

/// A call that stands in for another is not said to pay: the other one does.
function callInWords({ words }: ResultView, { year, wanted, chosenBy }: CallChoice): string {
  const { assumptions, result } = words.messages
  if (wanted === undefined) return `${assumptions.texts.call(String(year))} ${result.callHas[chosenBy]}`
  return `${assumptions.callInstead(year, wanted)} ${result.callMissing(wanted, year)}`
}

function inWords(view: ResultView, { field, value }: Assumption): string {
  const { assumptions, directionNames, actions } = view.words.messages
  const texts: Record<string, ((value: string) => string) | undefined> = assumptions.texts
  const names: Record<string, string | undefined> = { ...directionNames, ...actions }
  const said = names[value] ?? value
  return texts[field]?.(said) ?? assumptions.other(questionOf(view, field)?.name ?? field, said)
}
