import { html, nothing } from 'lit'
import type { Timeline, TimelineEntry } from '../../core/core'
import type { Words } from '../../words/format'
import { datesTextOf } from '../../messages/dates/index'

/// The name of an offer by its id, where a date must name its offer.
export type NameOf = (offer: string | undefined) => string | undefined

export function daysOf(words: Words, { firstDay, lastDay }: { firstDay: string; lastDay: string }): string {
  return firstDay === lastDay ? words.date(firstDay) : `${words.date(firstDay)} – ${words.date(lastDay)}`
}

/// A date in words: its kind and, if there are several stays, which stay it belongs to.
export function entryInWords(words: Words, { kind, number, offer }: TimelineEntry, nameOf?: NameOf): string {
  const text = datesTextOf(words.language)
  const what = text.kinds[kind](number)
  const name = nameOf?.(offer)
  return name === undefined ? what : text.of(name, what)
}

export function datesList(words: Words, { entries, undated }: Timeline, nameOf?: NameOf) {
  const text = datesTextOf(words.language)
  const undatedInWords = ({ kind, offer }: Timeline['undated'][number]) => {
    const name = nameOf && (nameOf(offer) ?? offer)
    return name === undefined ? text.undated(kind) : text.of(name, text.undated(kind))
  }
  return html`<ol class="plain dates">
    ${entries.map(
      (entry) =>
        html`<li class="card ${entry.past ? 'past' : ''}">
          <strong>${daysOf(words, entry)}</strong> ${entryInWords(words, entry, nameOf)}
          ${entry.instalment === undefined ? nothing : html`<small>${words.amount(entry.instalment.amount)}</small>`}
          ${entry.past ? html`<span class="mark">${text.past}</span>` : nothing}
        </li>`,
    )}
    ${undated.map((each) => html`<li class="card">${undatedInWords(each)}</li>`)}
  </ol>`
}
