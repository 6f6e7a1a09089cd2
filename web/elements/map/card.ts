import { html, nothing } from 'lit'
import { mapTextOf } from '../../messages/map/index'
import { distanceInWords, levelInWords, nameOf, placeInWords, reasonOf } from './facts'
import type { Stop } from './stops'
import type { MapView } from './view'

/// The details of everything that a mark stands for.
export function cardOf(view: MapView, stop: Stop, close: () => void, zoom: (() => void) | undefined) {
  const text = mapTextOf(view.words.language)
  const [first] = stop.points
  const isOne = stop.points.length === 1
  const heading = isOne ? first!.name : text.several(stop.points.length, first!.town ?? first!.name)
  return html`<section class="card" aria-label=${heading}>
    <h3 tabindex="-1">${isOne ? nameOf(first!) : heading}</h3>
    <ul>
      ${stop.points.map(
        (point) =>
          html`<li>
            <p>
              ${isOne ? nothing : html`${nameOf(point)}, `}${text.kinds[point.kind]}<br />
              ${placeInWords(view, point)}<br />
              ${distanceInWords(view, point)}
            </p>
            <p>
              ${view.amountName} <strong>${point.amountText}</strong> ${
                view.levels.length === 0 ? nothing : html`<small>(${levelInWords(view, point)})</small>`
              }
              ${reasonOf(point)}
            </p>
          </li>`,
      )}
    </ul>
    <p class="buttons">
      ${zoom === undefined ? nothing : html`<button type="button" class="zoom-here" @click=${zoom}>${text.zoomHere}</button>`}
      <button type="button" class="close" @click=${close}>${text.close}</button>
    </p>
  </section>`
}
