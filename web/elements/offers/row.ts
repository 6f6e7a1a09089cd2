import { html, nothing } from 'lit'
import { live } from 'lit/directives/live.js'
import type { OfferRow } from '../../core/core'
import { townOfHost } from '../../words/host'
import { daysOf } from '../dates/list'
import { detailOf } from './detail'
import { nameOf, nameWithDays, placeOf, type OffersView } from './view'
import { deadlineInWords, distanceInWords, grantOf, verdictOf } from './worth'

/// An offer as a card: what it is, its amount for this person, whether they may go, and the deadline.
export function offerCard(view: OffersView, row: OfferRow) {
  const { words, text, catalogue } = view
  const { offer, host, days, status, worth, daysLeft } = row
  const { id } = offer
  const deadline = deadlineInWords(view, row)
  const distance = worth && distanceInWords(view, worth)
  const quantity =
    days === undefined ? '' : ` (${text.row.days(words.messages.quantity(days, 'day', words.number(days)))})`
  return html`<article class="card-box offer" data-offer=${id}>
    <h3>${titleOf(view, row)}</h3>
    <p class="state"><span class="mark ${status}">${catalogue.programmes.statuses[status]}</span></p>
    <p class="where">
      ${offer.title === undefined ? (townOfHost(words, host) ?? nothing) : placeOf(view, row)}${offer.stay === undefined ? nothing : html`<br />${daysOf(words, offer.stay)}${quantity}`}
    </p>
    ${worth === undefined ? nothing : [grantOf(view, worth), verdictOf(view, row)]}
    <p class="facts">
      ${deadline === undefined ? nothing : daysLeft === undefined ? text.row.appliedBy(deadline) : text.row.applyBy(deadline)}${
        distance === undefined ? nothing : html`<br />${text.row.distanceIs(distance)}`
      }
    </p>
    <div class="buttons">${keepBox(view, row)}</div>
    <details
      class="offer-detail"
      .open=${view.opened.has(id)}
      @toggle=${(event: Event) => view.open(id, (event.target as HTMLDetailsElement).open)}
    >
      <summary>${text.row.details}<span class="visually-hidden"> (${nameWithDays(view, row)})</span></summary>
      ${view.opened.has(id) ? detailOf(view, row) : nothing}
    </details>
  </article>`
}

function titleOf(view: OffersView, row: OfferRow) {
  const { title, titleLanguage } = row.offer
  return title === undefined ? nameOf(view, row) : html`<span lang=${titleLanguage ?? nothing}>${title}</span>`
}

export function keepBox(view: OffersView, row: OfferRow) {
  const { id } = row.offer
  const isKept = view.kept.includes(id)
  return html`<label class="keep-offer">
    <input
      type="checkbox"
      .checked=${live(isKept)}
      @change=${({ target }: Event) => view.keep(id, (target as HTMLInputElement).checked)}
    />
    <span
      >${isKept ? view.text.row.kept : view.text.row.keep}<span class="visually-hidden">
        (${nameWithDays(view, row)})</span
      ></span
    >
  </label>`
}
