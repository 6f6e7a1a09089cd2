import type { AmountChange } from '../../core/core'
import type { Words } from '../../words/format'
import type { ComparisonText } from '../../messages/comparison/keys'

/// "+34 €"; for an interval, the change of each end.
export function changeInWords(words: Words, text: ComparisonText, { low, high }: AmountChange): string {
  return low === high ? words.change(low) : text.ends(words.change(low), words.change(high))
}

/// Whether the amount changes; false if it is unknown in one of the calls.
export function moves(change: AmountChange | undefined): change is AmountChange {
  return change !== undefined && (change.low !== 0 || change.high !== 0)
}
