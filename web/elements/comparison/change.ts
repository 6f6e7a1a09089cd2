import type { AmountChange } from '../../core/core'
import type { Words } from '../../words/format'
import type { ComparisonText } from '../../messages/comparison/keys'

/// "+34 €"; of an amount between two ends, what each of them moves by.
export function changeInWords(words: Words, text: ComparisonText, { low, high }: AmountChange): string {
  return low === high ? words.change(low) : text.ends(words.change(low), words.change(high))
}

/// Whether an amount is another one; unknown where one of the calls has none.
export function moves(change: AmountChange | undefined): change is AmountChange {
  return change !== undefined && (change.low !== 0 || change.high !== 0)
}
