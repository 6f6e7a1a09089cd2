import { html } from 'lit'
import type { Grant } from '../../core'
import type { Words } from '../../format'

/// The total, in view while the form is being answered, with the call year beside it.
export function totalBar(words: Words, grant: Grant | undefined, showDetail: () => void) {
  const { result } = words.messages
  if (grant === undefined || !isAnswered(grant)) {
    return html`<section class="total" aria-label=${result.total}>
      <p class="total-name">${result.total}</p>
      <p class="total-empty">${result.empty}</p>
    </section>`
  }
  return html`<section class="total" aria-label=${result.total}>
    <p class="total-name">
      ${grant.complete || grant.total === undefined ? result.total : result.totalPartly}
      <span class="call">${result.call(grant.call.year)}</span>
    </p>
    <p class="total-amount">${totalInWords(words, grant)}</p>
    <div class="total-foot">
      <p class="total-note">${result.estimate}</p>
      <button type="button" @click=${showDetail}>${result.detail}</button>
    </div>
  </section>`
}

/// Until something about the stay is answered there is nothing to say.
export function isAnswered({ lines, unpriced }: Grant): boolean {
  return lines.length > 0 || unpriced.length > 0
}

/// When it is paid can only be said of parts that are known to be there.
export function isPayable({ lines }: Grant): boolean {
  return lines.some(({ rule }) => rule !== 'undetermined')
}

export function totalInWords(words: Words, grant: Grant): string {
  return grant.total === undefined ? words.messages.result.noTotal : words.amount(grant.total)
}
