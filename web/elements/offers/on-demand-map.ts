import { html, nothing } from 'lit'
import type { OfferRow } from '../../core/core'
import type { Town } from '../journey/view'
import type { OffersView } from './view'

type Show = typeof import('./offers-map')

/// The map, whose code is loaded when its disclosure is first opened: many people never open it.
export class OnDemandMap {
  private isOpen = false
  private show: Show | undefined
  private isFailed = false

  constructor(private readonly changed: () => void) {}

  fold(
    view: OffersView,
    rows: () => readonly OfferRow[],
    town: Town | undefined,
    leaveFrom: (town: Town | undefined) => void,
  ) {
    const { map } = view.text
    const inside = () =>
      this.show === undefined
        ? html`<p class="hint" aria-busy=${!this.isFailed}>${this.isFailed ? map.notReached : map.coming}</p>`
        : html`<offers-map .view=${view} .rows=${rows()} .town=${town} .leaveFrom=${leaveFrom}></offers-map>`
    return html`<details class="offers-map" id="offers-map" @toggle=${this.toggle}>
      <summary><h3>${map.heading}</h3></summary>
      ${this.isOpen ? inside() : nothing}
    </details>`
  }

  private toggle = async (event: Event) => {
    if (event.target !== event.currentTarget) return
    const fold = event.target as HTMLDetailsElement
    this.isOpen = fold.open
    this.changed()
    if (!this.isOpen || this.show !== undefined) return
    try {
      this.show = await import('./offers-map')
      this.isFailed = false
    } catch {
      this.isFailed = true
    }
    this.changed()
    // A link to the map could not scroll to it before it was loaded.
    if (fold.matches(':focus')) requestAnimationFrame(() => fold.scrollIntoView())
  }
}
