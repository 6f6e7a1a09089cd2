import type { Amount, Line, Step } from '../../core/core'
import type { Words } from '../../words/format'

/// The formula of a line: "14 × 79,00 € + 1 × 56,00 € = 1 162 €".
export function formulaOf(words: Words, { steps, amount }: Line): string | undefined {
  if (steps.length === 0) return undefined
  return `${steps.map((step) => productOf(words, step)).join(' + ')} = ${words.amount(amount)}`
}

function productOf(words: Words, { count, rate, percent = 100, per = 1 }: Step): string {
  const factors = [words.number(count), rate.low === rate.high ? rateOf(words, rate) : `(${rateOf(words, rate)})`]
  if (percent !== 100) factors.push(words.percent(percent))
  const product = factors.join('\u00a0× ')
  return per === 1 ? product : `${product}\u00a0÷ ${words.number(per)}`
}

function rateOf(words: Words, { low, high }: Amount): string {
  if (low === high) return words.rate(low)
  return low === 0 ? words.messages.upTo(words.rate(high)) : words.messages.between(words.rate(low), words.rate(high))
}

/// Each product in words: "14 days on site at 79,00 € (days 1 to 14)".
export function stepInWords(words: Words, { count, unit, fromDay, toDay, rate, per }: Step): string {
  const { steps, monthlyStep, stepScale, quantity } = words.messages
  const sayStep = per === 30 ? monthlyStep : steps[unit]
  const said = sayStep(quantity(count, 'day', words.number(count)), rateOf(words, rate), rate.low !== rate.high)
  return fromDay === undefined || toDay === undefined ? said : `${said} (${stepScale(fromDay, toDay)})`
}
