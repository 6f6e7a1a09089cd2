import { html, nothing } from 'lit'
import type { Words } from '../../words/format'
import type { Outcome } from '../../question/outcome'
import { isPayable } from './total'

/// Links to the parts of the result, which are far apart on a phone.
export function partsOfResult({ messages }: Words, outcome: Outcome, show: (place: string) => void) {
  const { grant, verdict, payments, documents } = outcome
  const { parts } = messages.result
  const places: [place: string, name: string, isThere: boolean][] = [
    ['lines', parts.lines, grant?.total !== undefined],
    ['verdict', parts.verdict, verdict !== undefined && verdict.conditions.length > 0],
    ['payments', parts.payments, payments !== undefined && grant !== undefined && isPayable(grant)],
    ['documents', parts.documents, documents !== undefined],
  ]
  return html`<div class="parts">
    ${places.map(([place, name, isThere]) =>
      isThere ? html`<button type="button" @click=${() => show(place)}>${name}</button>` : nothing,
    )}
  </div>`
}
