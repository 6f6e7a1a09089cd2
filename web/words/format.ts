import type { Amount } from '../core/core'
import { messagesOf } from '../messages/index'
import type { Messages } from '../messages/keys'
import { waysOf, type Language } from '../vocabulary/language'
import { dateInWords } from './date'

/// The formats of one language: its messages, numbers, money, dates and lists.
export interface Words {
  language: Language
  messages: Messages
  /// 39500 cents: "395 €"; 39550 cents: "395,50 €".
  money(cents: number): string
  /// Always with cents, for formulas: "79,00 €".
  rate(cents: number): string
  /// "395 €", or "entre 0 € et 23 €" for an interval.
  amount(amount: Amount): string
  /// The change of an amount: "+34 €", "−50 €".
  change(cents: number): string
  number(value: number): string
  /// "de 5 à 30 jours", "au moins 8 heures": one or both ends, included.
  range(minimum: string | undefined, maximum: string | undefined): string
  /// 75: "75 %"
  percent(value: number): string
  kilometres(metres: number): string
  date(iso: string): string
  /// The time on the device's clock, for print.
  moment(now: Date): string
  country(code: string): string
  list(words: readonly string[]): string
}

const known = new Map<Language, Words>()

export function wordsOf(language: Language): Words {
  const words = known.get(language) ?? makeWords(language)
  known.set(language, words)
  return words
}

/// Created on first use: the browser takes milliseconds to load the data of a formatter.
function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined
  return () => (made ??= make())
}

function makeWords(language: Language): Words {
  const { locale } = waysOf[language]
  const messages = messagesOf(language)
  const euros = (decimals: number, signDisplay: 'auto' | 'exceptZero' = 'auto') =>
    new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR', minimumFractionDigits: decimals, signDisplay })
  const whole = once(() => euros(0))
  const exact = once(() => euros(2))
  const signed = once(() => euros(0, 'exceptZero'))
  const signedExact = once(() => euros(2, 'exceptZero'))
  const number = once(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 3 }))
  const percent = once(() => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 }))
  const kilometre = once(
    () => new Intl.NumberFormat(locale, { style: 'unit', unit: 'kilometer', maximumFractionDigits: 3 }),
  )
  const moment = once(() => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }))
  const countries = once(() => new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' }))
  const lists = once(() => new Intl.ListFormat(locale, { type: 'conjunction' }))
  const money = (cents: number) => (cents % 100 === 0 ? whole : exact)().format(cents / 100)
  return {
    language,
    messages,
    money,
    rate: (cents) => exact().format(cents / 100),
    amount: ({ low, high }) => (low === high ? money(low) : messages.between(money(low), money(high))),
    range: (minimum, maximum) => {
      if (minimum !== undefined && maximum !== undefined) return messages.range(minimum, maximum)
      if (minimum !== undefined) return messages.atLeast(minimum)
      return maximum === undefined ? '' : messages.atMost(maximum)
    },
    change: (cents) => (cents % 100 === 0 ? signed : signedExact)().format(cents / 100),
    number: (value) => number().format(value),
    percent: (value) => percent().format(value / 100),
    kilometres: (metres) => kilometre().format(metres / 1000),
    date: (iso) => dateInWords(iso, language),
    moment: (now) => moment().format(now),
    // Engines with older lists of names say Turkey.
    country: (code) => (countries().of(code) ?? code).replace(/^Turkey$/, 'Türkiye'),
    list: (words) => lists().format(words),
  }
}
