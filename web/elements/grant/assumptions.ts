import { html, nothing } from 'lit'
import { directions, type Field } from '../../question/fields'
import type { Assumption, CallChoice, Grant } from '../../core/core'
import { questionOf, type ResultView } from './view'

/// The assumptions of the result. Each can be changed in place if its question has few answers; otherwise a link leads
/// to its question.
export function assumptionsList(view: ResultView, { assumptions, call }: Grant) {
  const { messages } = view.words
  if (assumptions.length === 0) return nothing
  return html`<section>
    <h3 id="assumptions" tabindex="-1">${messages.assumptions.heading}</h3>
    <p class="hint">${messages.assumptions.intro}</p>
    <ul class="plain">
      ${assumptions.map(
        (assumption) =>
          html`<li class="card with-button">
            <span>${assumption.field === 'call' ? callInWords(view, call) : inWords(view, assumption)}</span>
            ${changeOf(view, assumption)}
          </li>`,
      )}
    </ul>
  </section>`
}

function changeOf(view: ResultView, assumption: Assumption) {
  const question = questionOf(view, assumption.field)
  if (question === undefined) return nothing
  const { field, name } = question
  const { change, changeOf: changing } = view.words.messages.assumptions
  const choices = choicesOf(view, field, assumption.value)
  if (choices.length > 0) {
    return html`<span class="choices words" role="group" aria-label=${changing(name)}>
      ${choices.map(
        (choice) =>
          html`<button type="button" @click=${() => view.answer(field, choice.value)}>${choice.name}</button>`,
      )}
    </span>`
  }
  return html`<button type="button" class="quiet" aria-label=${changing(name)} @click=${() => view.goTo(field)}>
    ${change}
  </button>`
}

/// The answers that can be chosen in place of the assumption.
function choicesOf({ words }: ResultView, field: Field, assumed: string): { value: string; name: string }[] {
  const { assumptions, directionNames } = words.messages
  if (field === 'direction') return directions.map((value) => ({ value, name: directionNames[value] }))
  if (assumed !== 'true' && assumed !== 'false') return []
  const [right, otherwise] = assumed === 'true' ? ['yes', 'no'] : ['no', 'yes']
  return [
    { value: right!, name: assumptions.right },
    { value: otherwise!, name: assumptions.otherwise },
  ]
}

/// A substitute call is not described as the paying one: the wanted call pays.
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
