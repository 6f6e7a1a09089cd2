import { html, nothing } from 'lit'
import type { OfferOrder, OfferRow } from '../../core/core'
import { townOfHost } from '../../words/host'
import { daysOf } from '../dates/list'
import { isDescending } from './question'
import { keepBox } from './row'
import { nameOf, type OffersView } from './view'
import { amountInWords, deadlineInWords, distanceInWords, verdictOf } from './worth'

interface Column {
  name: keyof OffersView['text']['columns']
  order?: OfferOrder
  cell(view: OffersView, row: OfferRow): unknown
}

const columns: readonly Column[] = [
  { name: 'dates', order: 'start', cell: ({ words }, { offer }) => offer.stay && daysOf(words, offer.stay) },
  { name: 'grant', order: 'grant', cell: (view, { worth }) => worth && amountInWords(view, worth) },
  {
    name: 'perDay',
    order: 'grantPerDay',
    cell: ({ words }, { worth }) => worth?.perDay && words.amount(worth.perDay),
  },
  { name: 'deadline', order: 'deadline', cell: deadlineInWords },
  { name: 'distance', order: 'distance', cell: (view, { worth }) => worth && distanceInWords(view, worth) },
  {
    name: 'verdict',
    order: 'verdict',
    cell: verdictOf,
  },
]

/// The same rows as a table, sorted by its headings.
export function offersTable(view: OffersView, rows: readonly OfferRow[]) {
  const { text, words } = view
  return html`<table class="stacked offers-table">
    <caption class="visually-hidden">
      ${text.found(rows.length, view.answer?.ofAll ?? rows.length)}
    </caption>
    <thead>
      <tr>
        <th scope="col">${text.columns.programme}</th>
        ${columns.map((column) => heading(view, column))}
        <th scope="col">${text.row.keep}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) =>
          html`<tr data-offer=${row.offer.id}>
            <th scope="row">
              <a href=${view.ways.catalogue(`offer-${row.offer.id}`)}>${nameOf(view, row)}${hiddenDays(view, row)}</a>
              <small>${townOfHost(words, row.host) ?? nothing}</small>
            </th>
            ${columns.map(({ name, cell }) => html`<td data-column=${text.columns[name]}>${cell(view, row) ?? nothing}</td>`)}
            <td>${keepBox(view, row)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`
}

/// The dates in links whose titles are identical, for screen readers.
function hiddenDays(view: OffersView, { offer }: OfferRow) {
  return offer.stay && html`<span class="visually-hidden"> (${daysOf(view.words, offer.stay)})</span>`
}

function heading({ text, asked, give }: OffersView, { name, order }: Column) {
  if (order === undefined) return html`<th scope="col">${text.columns[name]}</th>`
  const isSorted = (asked.order || 'start') === order
  const isDown = isDescending(asked)
  const turn = () => {
    give('descending', isSorted && asked.descending === '' ? 'yes' : '')
    give('order', order === 'start' ? '' : order)
  }
  return html`<th scope="col" aria-sort=${isSorted ? (isDown ? 'descending' : 'ascending') : nothing}>
    <button type="button" class="quiet" @click=${turn}>
      ${text.columns[name]}<span aria-hidden="true">${isSorted ? (isDown ? ' ↓' : ' ↑') : ''}</span>
    </button>
  </th>`
}
