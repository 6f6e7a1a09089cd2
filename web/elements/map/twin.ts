import { html, nothing } from 'lit'
import { mapTextOf } from '../../messages/map/index'
import { distanceInWords, levelInWords, nameOf, placeInWords, reasonOf } from './facts'
import type { MapView } from './view'

/// The map as a table, including places without coordinates.
export function tableEquivalent(view: MapView) {
  const text = mapTextOf(view.words.language)
  return html`<table class="twin">
    <caption>
      ${view.title}${view.origin && html`<br /><small>${text.origin(view.origin.name)}</small>`}
    </caption>
    <thead>
      <tr>
        <th scope="col">${text.place}</th>
        <th scope="col">${text.distance}</th>
        <th scope="col">${view.amountName}</th>
      </tr>
    </thead>
    <tbody>
      ${view.points.map(
        (point) =>
          html`<tr data-id=${point.id}>
            <th scope="row">
              ${nameOf(point)} <small>${text.kinds[point.kind]}</small> <small>${placeInWords(view, point)}</small>
            </th>
            <td>${distanceInWords(view, point)}</td>
            <td>
              <strong>${point.amountText}</strong>
              ${view.levels.length === 0 ? nothing : html`<small>${levelInWords(view, point)}</small>`}
              ${reasonOf(point)}
            </td>
          </tr>`,
      )}
    </tbody>
  </table>`
}
