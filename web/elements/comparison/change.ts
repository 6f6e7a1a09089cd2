import type { AmountChange } from '../../core'
import type { Words } from '../../format'
import type { ComparisonText } from '../../messages/comparison/keys'

/// "+34 €"; of an amount between two ends, what each of them moves by.
export function changeInWords(words: Words, text: ComparisonText, { low, high }: AmountChange): string {
  return low === high ? words.change(low) : text.ends(words.change(low), words.change(high))
}
