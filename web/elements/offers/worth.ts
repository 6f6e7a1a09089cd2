import { html, nothing } from 'lit'
import { noAnswers } from '../../question/fields'
import { bandInWords } from '../../words/band'
import type { Condition, OfferRow, Worth } from '../../core/core'
import { fieldOf } from '../../question/mobility'
import { statusIcon } from '../parts/icon'
import { foundInWords, requiredInWords } from '../../words/requirement'
import type { OffersView } from './view'

/// The amount or interval in a line, or the reason why there is none.
export function amountInWords({ words, text }: OffersView, { total, unpriced = [] }: Worth): string {
  if (total !== undefined) return words.amount(total)
  const [first] = unpriced
  return first === undefined ? text.row.noAmount : words.messages.unpriced.reasons[first.reason]
}

export function grantOf(view: OffersView, worth: Worth) {
  const { text, words } = view
  const { total, perDay, complete, call } = worth
  if (total === undefined)
    return html`<p class="worth none"><strong>${text.row.noAmount}</strong> <span>${reasonless(view, worth)}</span></p>`
  return html`<p class="worth">
    <strong>${words.amount(total)}</strong>
    <small>
      ${perDay === undefined ? nothing : html`${text.row.perDay(words.amount(perDay))}, `}${text.row.byCall(call.year)}${
        complete ? nothing : `, ${text.row.incomplete}`
      }
    </small>
    ${causesOf(view, worth)}
  </p>`
}

const mostCauses = 2

/// The causes of an interval, each with the question that settles it.
export function causesOf({ words }: OffersView, { causes }: Worth) {
  const { messages } = words
  const said = causes.map(({ cause, field }) => {
    const question = field === undefined ? undefined : fieldOf(field, noAnswers)
    return messages.causes[cause](question && messages.questions[question].name, undefined)
  })
  return [...new Set(said)].slice(0, mostCauses).map((sentence) => html`<small>${sentence}</small>`)
}

function reasonless(view: OffersView, worth: Worth): string {
  const said = amountInWords(view, worth)
  return said === view.text.row.noAmount ? '' : said
}

/// Yes, no or not yet, with the decisive condition; a yes after the deadline is shown as too late.
export function verdictOf(view: OffersView, { worth, status }: OfferRow) {
  if (worth === undefined) return nothing
  const { row } = view.text
  const { verdict } = worth
  const isTooLate = verdict === 'met' && (status === 'closed' || status === 'past')
  return html`<span class="may-i ${isTooLate ? 'late' : verdict}">
    ${isTooLate ? nothing : statusIcon(verdict)} <strong>${isTooLate ? row.tooLate : row.verdicts[verdict]}</strong>
    <small>${reasonOf(view, worth)}</small>
  </span>`
}

/// Why not, or what is not known yet; empty for a yes.
export function reasonOf(view: OffersView, { verdict, reason }: Worth): string {
  return reason === undefined || verdict === 'met' ? '' : becauseOf(view, reason)
}

function becauseOf(view: OffersView, reason: Condition): string {
  const { name, required, found, remedy } = conditionInWords(view, reason)
  const { row } = view.text
  if (reason.status === 'cannotTellYet') return row.waits(name)
  return remedy ?? row.because(name, required, found)
}

/// The name, requirement and finding of a condition, of the call or of the offer itself.
export function conditionInWords({ text, words }: OffersView, condition: Condition) {
  const { kind } = condition
  const { kinds } = words.messages.verdict
  if (kind === 'abroad') {
    const home = condition.found.word === undefined ? undefined : words.country(condition.found.word)
    const { name, required, remedy } = text.conditions.abroad
    return { name, required, found: home, remedy }
  }
  const required = requiredInWords(words, condition)
  const found = foundInWords(words, condition)
  if (kind === 'audience') {
    const { name, remedy } = text.conditions.audience
    return { name, required, found, remedy: remedy(required) }
  }
  return { name: kinds[kind], required, found, remedy: undefined }
}

const metresOfAKilometre = 1000

/// Rounded to the kilometre, unless this moves the distance into another band.
export function roundedDistance({ distanceMetres: exact, band }: Worth): number | undefined {
  if (exact === undefined) return undefined
  const rounded = Math.round(exact / metresOfAKilometre) * metresOfAKilometre
  const isWithin = band === undefined || (rounded >= band.from && (band.below === undefined || rounded < band.below))
  return isWithin ? rounded : exact
}

export function distanceInWords({ words }: OffersView, worth: Worth): string | undefined {
  const metres = roundedDistance(worth)
  if (metres === undefined || metres === 0) return undefined // at home
  const { band } = worth
  return band === undefined ? words.kilometres(metres) : `${words.kilometres(metres)} (${bandInWords(words, band)})`
}

/// The last day to apply, and the number of days from the day of the page.
export function deadlineInWords({ words, text }: OffersView, { deadline, daysLeft }: OfferRow): string | undefined {
  if (deadline === undefined) return undefined
  const day = words.date(deadline.lastDay)
  return daysLeft === undefined ? day : `${day}, ${text.row.daysLeft(daysLeft)}`
}
