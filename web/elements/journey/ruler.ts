import { html, nothing, svg } from 'lit'
import type { TravelBand } from '../../core/core'
import type { Words } from '../../words/format'

const left = 40
const right = 260

/// The band with its edges and neighbours, and the position of the distance in it. Decorative: the text beside it has
/// the same information.
export function bandRuler(words: Words, { band, edge, standard }: TravelBand, metres: number) {
  const from = band?.from ?? 0
  const below = band === undefined ? edge?.atMetres : band.below
  const share = below === undefined ? 1 - from / metres : (metres - from) / (below - from)
  const at = left + (right - left) * Math.min(Math.max(share, 0), 1)
  return html`<div class="ruler" aria-hidden="true">
    <svg viewBox="0 0 300 22" focusable="false">
      ${from === 0 ? nothing : svg`<rect class="beside" x="0" y="8" width=${left - 2} height="8" />`}
      <rect class="band" x=${left} y="8" width=${right - left} height="8" />
      ${below === undefined ? nothing : svg`<rect class="beside" x=${right + 2} y="8" width=${left - 2} height="8" />`}
      <path class="mark" d=${`M${at} 1v20`} />
      <circle class="mark" cx=${at} cy="12" r="5" />
    </svg>
    <p>
      <span>${from === 0 ? '' : words.kilometres(from)}</span>
      <strong>${words.amount(standard)}</strong>
      <span>${below === undefined ? '' : words.kilometres(below)}</span>
    </p>
  </div>`
}
