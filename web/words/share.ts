import type { DueWithin } from '../core/core'
import type { Words } from './format'

/// "75 %", or "between 70 % and 100 %" if the payer chooses the percentage.
export function shareInWords(words: Words, share: { percent: number; maximumPercent?: number }): string {
  const { percent, maximumPercent } = share
  if (maximumPercent === undefined || maximumPercent === percent) return words.percent(percent)
  if (percent === 0) return words.messages.atMost(words.percent(maximumPercent))
  return words.messages.between(words.percent(percent), words.percent(maximumPercent))
}

export function dueInWords({ messages, number }: Words, { days, after }: DueWithin): string {
  return messages.payments.dueWithin[after](messages.quantity(days, 'day', number(days)))
}
