import { html, nothing } from 'lit'
import type { Amount, Grant, Verdict } from '../../core/core'
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
  const certain = certainOf(grant)
  const more = travelDaysInWords(words, grant)
  return html`<section class="total" aria-label=${result.total}>
    <p class="total-name">
      ${grant.complete || grant.total === undefined ? result.total : result.totalPartly}
      <span class="call">${result.call(grant.call.year)}</span>
    </p>
    <div class="total-line">
      <div class="total-amount ${certain === undefined ? 'open' : 'exact'}">${amountInWords(words, grant)}</div>
      ${verdictMark(words, verdict)} ${more === undefined ? nothing : html`<p class="total-more">${more}</p>`}
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

const isOpen = ({ low, high }: Amount) => low !== high

/// The total, if it is one amount, or if only the days of travel that the institution may pay are open.
function certainOf({ lines, total }: Grant): number | undefined {
  if (total === undefined) return
  const areTravelDays = lines
    .filter(({ amount }) => isOpen(amount))
    .every(({ steps }) => steps.length > 0 && steps.every(({ unit, rate }) => unit === 'travelDay' || !isOpen(rate)))
  return areTravelDays ? total.low : undefined
}

/// What the days of travel may add to the certain total; undefined if something else is open, or nothing.
function travelDaysInWords({ messages, amount }: Words, grant: Grant): string | undefined {
  const { total } = grant
  const certain = certainOf(grant)
  if (total === undefined || certain === undefined || !isOpen(total)) return
  const more = total.high - total.low
  return messages.result.travelDaysMore(amount({ low: more, high: more }))
}

/// Payment dates are shown only if some part of the grant is certain to exist.
export function isPayable({ lines }: Grant): boolean {
  return lines.some(({ rule }) => rule !== 'undetermined')
}

/// The total as one sentence.
export function totalInWords(words: Words, grant: Grant): string {
  return [amountInWords(words, grant), travelDaysInWords(words, grant)].filter((part) => part !== undefined).join(', ')
}

function amountInWords(words: Words, grant: Grant): string {
  const { noTotal, notFunded, notPossible } = words.messages.result
  const certain = certainOf(grant)
  if (certain !== undefined) return words.amount({ low: certain, high: certain })
  if (grant.total !== undefined) return words.amount(grant.total)
  if (grant.unpriced.some(({ reason }) => reason === 'excludedCountry')) return notPossible
  return grant.unpriced.every(({ reason }) => reason === 'notFunded') ? notFunded : noTotal
}
