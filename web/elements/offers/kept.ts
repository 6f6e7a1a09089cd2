import { html, nothing } from 'lit'
import type { OfferRow } from '../../core/core'
import { daysOf, datesList } from '../dates/list'
import { saveCalendar } from './files'
import { clashList, timelineOf } from './timeline'
import { namesOf, placeOf, type OffersView } from './view'
import { amountInWords, deadlineInWords, distanceInWords, verdictOf } from './worth'

const mostCompared = 4

/// The saved offers: up to four side by side, then all their dates together and which dates overlap.
export function keptSection(
  view: OffersView,
  rows: readonly OfferRow[],
  clear: () => void,
  copy: () => void,
  notice: string,
) {
  const { text, words } = view
  if (view.kept.length === 0) return html`<p class="hint">${text.kept.empty}</p>`
  const timeline = timelineOf(view, view.kept)
  const names = namesOf(view, rows)
  return html`<section class="kept" aria-labelledby="kept-heading">
    <h2 id="kept-heading" tabindex="-1">${text.kept.heading(view.kept.length)}</h2>
    ${unknown(view, timeline?.unknownIds)}
    ${
      rows.length === 0
        ? nothing
        : html`<h3>${text.kept.compare}</h3>
            ${rows.length > mostCompared ? html`<p class="hint">${text.kept.firstFour}</p>` : nothing}
            ${comparison(view, rows.slice(0, mostCompared), names)}`
    }
    ${
      timeline === undefined || timeline.entries.length === 0
        ? nothing
        : html`<h3>${text.kept.dates}</h3>
            ${rows.length > 1 ? clashList(view, timeline, names) : nothing}
            ${datesList(words, timeline, (offer) => names.get(offer ?? ''))}`
    }
    <div class="buttons">
      ${
        timeline === undefined || timeline.entries.length === 0
          ? nothing
          : html`<button type="button" @click=${() => saveCalendar(view, timeline, rows)}>
              ${text.kept.calendar}
            </button>`
      }
      <button type="button" class="quiet" @click=${copy}>${text.kept.copy}</button>
      <button type="button" class="quiet" @click=${clear}>${text.kept.clear}</button>
    </div>
    <p role="status">${notice}</p>
  </section>`
}

function unknown({ text, words }: OffersView, ids: { count: number; first: readonly string[] } | undefined) {
  if (ids === undefined) return nothing
  return html`<p class="notice">${text.unknownIds(ids.count, words.list([...ids.first]))}</p>`
}

/// One column an offer; on a phone the table scrolls sideways, by keyboard too.
function comparison(view: OffersView, rows: readonly OfferRow[], names: ReadonlyMap<string, string>) {
  const { text, words } = view
  const lines: [name: string, cell: (row: OfferRow) => unknown][] = [
    [text.columns.place, (row) => placeOf(view, row)],
    [text.columns.dates, ({ offer }) => offer.stay && daysOf(words, offer.stay)],
    [text.columns.grant, ({ worth }) => worth && amountInWords(view, worth)],
    [text.columns.perDay, ({ worth }) => worth?.perDay && words.amount(worth.perDay)],
    [text.columns.deadline, (row) => deadlineInWords(view, row)],
    [text.columns.distance, ({ worth }) => worth && distanceInWords(view, worth)],
    [text.columns.verdict, (row) => verdictOf(view, row)],
  ]
  return html`<div class="scrolled" tabindex="0" role="region" aria-label=${text.kept.compare}>
    <table class="compared" aria-label=${text.kept.compare}>
      <thead>
        <tr>
          <td></td>
          ${rows.map(({ offer }) => html`<th scope="col">${names.get(offer.id)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${lines.map(
          ([name, cell]) =>
            html`<tr>
              <th scope="row">${name}</th>
              ${rows.map((row) => html`<td>${cell(row) ?? nothing}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`
}
