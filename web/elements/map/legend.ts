import { html, nothing } from 'lit'
import { mapTextOf } from '../../messages/map/index'
import { bar, formOf, numberOf } from './mark'
import type { MapView } from './view'
import { kinds, type Kind } from '../../vocabulary/map'

/// The meaning of shapes, numbers and circles.
export function legendOf(view: MapView) {
  const { points, levels, rings, words, origin } = view
  const text = mapTextOf(words.language)
  const present = kinds.filter((kind) => points.some((point) => point.kind === kind))
  const item = (kind: Kind, level: number | undefined, name: string, isCrossed = false) =>
    html`<li>
      <svg class="sample" viewBox="-16 -16 32 32" width="28" height="28" aria-hidden="true" focusable="false">
        ${formOf(kind, level, levels.length)} ${numberOf(level, levels.length)} ${isCrossed ? bar() : nothing}
      </svg>
      <span>${name}</span>
    </li>`
  const hasNone = points.some(({ level }) => level === undefined)
  const hasBarred = points.some(({ isBarred }) => isBarred)
  const [form = 'offer'] = present
  return html`<div class="legend">
    <h3>${text.legend}</h3>
    ${
      present.length < 2
        ? nothing
        : html`<ul>
            ${present.map((kind) => item(kind, undefined, text.kinds[kind]))}
          </ul>`
    }
    ${
      levels.length === 0
        ? nothing
        : html`<p>${view.levelsName ?? view.amountName}</p>
            <ul>
              ${levels.map((name, level) => item(form, level, name))}
              ${hasNone ? item(form, undefined, text.noLevel) : nothing}
              ${hasBarred ? item(form, 0, text.barred, true) : nothing}
            </ul>`
    }
    ${
      origin === undefined || rings.length === 0
        ? nothing
        : html`<p class="hint">${text.rings(words.list(rings.map(words.kilometres)))}</p>`
    }
    <p class="hint">${text.together} ${hasBarred ? text.someBarred : nothing}</p>
  </div>`
}
