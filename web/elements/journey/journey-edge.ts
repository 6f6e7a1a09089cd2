import { html, LitElement, nothing, unsafeCSS } from 'lit'
import { bandInWords } from '../../words/band'
import type { Grant, TravelBand } from '../../core/core'
import { journeyTextOf } from '../../messages/journey/index'
import type { JourneyText } from '../../messages/journey/keys'
import { wholeNumber } from '../../question/numbers'
import base from '../../styles/base.css?inline'
import styles from '../../styles/journey.css?inline'
import tokens from '../../styles/tokens.css?inline'
import { measure } from './measure'
import { bandRuler } from './ruler'
import { stopsOf, type JourneyView } from './view'

/// How close the distance is to the edge of its band: the nearest edge and, if it is near, the amount beyond it and
/// what to do.
export class JourneyEdge extends LitElement {
  static override styles = [unsafeCSS(tokens), unsafeCSS(base), unsafeCSS(styles)]
  static override properties = { view: { attribute: false } }

  view: JourneyView | undefined

  protected override render() {
    const { view } = this
    const metres = wholeNumber(view?.kilometres.trim() ?? '', 1000, true)
    if (view === undefined || typeof metres !== 'number' || metres < 0 || !paysTravel(view.grant)) return nothing
    const { towns, kilometres, words } = view
    const stops = towns.kilometres === kilometres ? stopsOf(towns) : undefined
    const travel = measure(view, stops === undefined ? { officialMetres: metres } : { stops })?.calls[0]
    if (travel?.edge === undefined) return nothing
    const text = journeyTextOf(words.language)
    return html`<div class="edge">
      ${bandRuler(words, travel, metres)}
      <p class="hint">${travel.band === undefined ? text.noBand : text.band(bandInWords(words, travel.band))}</p>
      <div role="status">${adviceInWords(view, text, travel.edge)}</div>
    </div>`
  }
}

/// No warning if no travel is paid.
function paysTravel(grant: Grant | undefined): boolean {
  const isTravel = ({ rule }: { rule: string }) => rule === 'travel'
  return grant !== undefined && (grant.lines.some(isTravel) || grant.unpriced.some(isTravel))
}

function adviceInWords({ words }: JourneyView, text: JourneyText, edge: NonNullable<TravelBand['edge']>) {
  const { advice, atMetres, awayMetres, beyond, atStake } = edge
  const away = awayMetres < 1000 ? awayMetres : Math.round(awayMetres / 10) * 10
  const nearest = text.nearest(words.kilometres(away), words.kilometres(atMetres))
  if (advice === 'none') return html`<p class="hint">${nearest}</p>`
  return html`<p class="notice ${advice}">
    ${text.beware} ${nearest} ${beyond.high === 0 ? text.nothingBeyond : text.beyond(words.amount(beyond))}
    ${text.atStake(words.money(atStake))} ${advice === 'beware' ? nothing : text[advice]}
  </p>`
}

customElements.define('journey-edge', JourneyEdge)
