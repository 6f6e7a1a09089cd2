import { wordsOf, type Words } from '../../words/format'
import type { Messages } from '../../messages/keys'
import type { Language } from '../../vocabulary/language'
import { ratesTextOf } from '../../messages/rates/index'
import type { RatesText } from '../../messages/rates/keys'

/// The words of the page, including those of its rate tables.
export interface RateWords extends Words {
  messages: RateMessages
}

export type RateMessages = Messages & { rates: RatesText }

export function rateWordsOf(language: Language): RateWords {
  const words = wordsOf(language)
  const { messages } = words
  return { ...words, messages: { ...messages, rates: { ...messages.rates, ...ratesTextOf(language) } } }
}
