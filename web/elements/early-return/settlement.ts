import type { EarlyReturn, Settlement } from '../../core/core'
import type { Words } from '../../words/format'
import type { EarlyReturnText } from '../../messages/early-return/keys'

export const daysInWords = ({ messages, number }: Words, days: number) => messages.quantity(days, 'day', number(days))

/// The outcome for the grant, in one sentence.
export function outcomeInWords(words: Words, text: EarlyReturnText, early: EarlyReturn): string {
  const { settlement, agreed, daysAgreed, daysDone, daysEarly, tolerance, tooShort } = early
  if (settlement.kept === undefined || agreed.total === undefined) return text.notPriced
  if (settlement.outcome === 'cannotTellYet') {
    const why = tooShort === undefined ? text.noRow : text.tooShort(daysInWords(words, tooShort.days))
    return `${why} ${text.nobodyCanTell}`
  }
  if (settlement.outcome === 'reduced') {
    const days = text.days(daysInWords(words, daysDone), words.number(daysAgreed))
    return text.reduced(days, words.amount(agreed.total), words.amount(settlement.kept))
  }
  if (daysEarly === 0) return text.unchanged
  const isTolerated = tolerance?.covers === true && tolerance.layer === 'institution'
  return isTolerated ? text.tolerated(daysInWords(words, tolerance.days)) : text.unfunded
}

/// The amount already paid, and what remains to be paid or returned.
export function settlementInWords(
  words: Words,
  text: EarlyReturnText,
  { paid, daysEarly }: EarlyReturn,
  { toGiveBack, stillDue }: Settlement,
): string[] {
  if (toGiveBack === undefined || stillDue === undefined || daysEarly === 0) return []
  if (paid === undefined) {
    const unknown =
      toGiveBack.high === 0 ? [] : [text.giveBackUnknown(words.messages.upTo(words.money(toGiveBack.high)))]
    return [text.paidUnknown, ...unknown]
  }
  const said = [text.paid(words.amount(paid))]
  if (toGiveBack.high > 0) said.push(text.giveBack(words.amount(toGiveBack)))
  if (stillDue.high > 0) said.push(text.stillDue(words.amount(stillDue)))
  if (said.length === 1) said.push(text.even)
  return said
}
