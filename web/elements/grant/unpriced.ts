import { html, nothing } from 'lit'
import type { Unpriced } from '../../core/core'
import type { Words } from '../../words/format'
import { sourceOf } from './source'
import type { ResultView } from './view'

/// The parts without a figure: what was looked for, what exists, and according to which source.
export function unpricedParts(view: ResultView, parts: readonly Unpriced[]) {
  const { unpriced } = view.words.messages
  if (parts.length === 0) return nothing
  return html`<section>
    <h3>${unpriced.heading}</h3>
    <ul class="plain">
      ${parts.map((part) => unpricedItem(view, part))}
    </ul>
  </section>`
}

function unpricedItem(view: ResultView, part: Unpriced) {
  const { words } = view
  const { unpriced, rules } = words.messages
  const { source } = part
  return html`<li class="card">
    <p><strong>${part.rule === 'undetermined' ? unpriced.whole : rules[part.rule]}</strong></p>
    <p>${reasonOf(view, part)} ${soughtOf(words, part)} ${existingOf(words, part)}</p>
    ${source === undefined ? nothing : html`<p class="hint">${sourceOf(view, { ...part, source })}</p>`}
  </li>`
}

/// The country is named if it is the reason.
function reasonOf({ words, answers }: ResultView, { reason, field }: Unpriced): string {
  const { reasons, excluded, unplaced } = words.messages.unpriced
  if (field !== 'receivingCountry' && field !== 'sendingCountry') return reasons[reason]
  if (reason === 'excludedCountry') return excluded(words.country(answers.country))
  return reason === 'notModelled' ? unplaced(words.country(answers.country)) : reasons[reason]
}

function soughtOf(words: Words, part: Unpriced): string {
  return part.sought === undefined ? '' : words.messages.unpriced.sought(measured(words, part, part.sought))
}

function existingOf(words: Words, part: Unpriced): string {
  const { exists, firstCall } = words.messages.unpriced
  const { minimum, maximum } = part
  if (minimum === undefined && maximum === undefined) return ''
  if (part.field === 'call' && minimum !== undefined) return firstCall(minimum)
  const inUnit = (value: number | undefined) => (value === undefined ? undefined : measured(words, part, value))
  return exists(words.range(inUnit(minimum), inUnit(maximum)))
}

/// A number in the unit of its question.
function measured(words: Words, { field }: Unpriced, value: number): string {
  if (field === 'days') return words.messages.quantity(value, 'day', words.number(value))
  if (field === 'distanceMetres') return words.kilometres(value)
  return field === 'call' ? words.messages.result.call(value) : words.number(value)
}
