import { html, nothing } from 'lit'
import type { Grant, Verdict } from '../../core/core'
import type { Words } from '../../words/format'
import type { Outcome } from '../../question/outcome'
import { statusIcon } from '../parts/icon'

/// The total and the verdict with the call year, kept in view while the person fills in the form.
export function totalBar(words: Words, { grant, verdict }: Pick<Outcome, 'grant' | 'verdict'>, showDetail: () => void) {
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
    <div class="total-line">
      <div class="total-amount ${isExact(grant) ? 'exact' : 'open'}">${totalInWords(words, grant)}</div>
      ${verdictMark(words, verdict)}
    </div>
    <p class="total-note">${result.estimate}</p>
    <button type="button" class="quiet" @click=${showDetail}>${result.detail}</button>
  </section>`
}

function verdictMark({ messages }: Words, verdict: Verdict | undefined) {
  if (verdict === undefined || verdict.conditions.length === 0) return nothing
  const { status } = verdict
  return html`<p class="total-verdict">
    <span class="mark ${status}">${statusIcon(status)} ${messages.verdict.short[status]}</span>
  </p>`
}

/// False until the person has answered something about the stay: there is nothing to show before.
export function isAnswered({ lines, unpriced }: Grant): boolean {
  return lines.length > 0 || unpriced.length > 0
}

function isExact({ total }: Grant): boolean {
  return total !== undefined && total.low === total.high
}

/// Payment dates are shown only if some part of the grant is certain to exist.
export function isPayable({ lines }: Grant): boolean {
  return lines.some(({ rule }) => rule !== 'undetermined')
}

export function totalInWords(words: Words, grant: Grant): string {
  const { noTotal, notFunded, notPossible } = words.messages.result
  if (grant.total !== undefined) return words.amount(grant.total)
  if (grant.unpriced.some(({ reason }) => reason === 'excludedCountry')) return notPossible
  return grant.unpriced.every(({ reason }) => reason === 'notFunded') ? notFunded : noTotal
}
