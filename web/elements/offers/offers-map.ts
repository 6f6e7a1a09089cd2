import { html, LitElement, nothing, type PropertyValues } from 'lit'
import type { Amount, Campus, OfferRow } from '../../core/core'
import '../journey/town-field'
import type { TownField } from '../journey/town-field'
import { TownSearch } from '../journey/town-search'
import { townAt, type Town } from '../journey/view'
import '../map/grant-map'
import type { MapPoint, MapView } from '../map/view'
import { daysOf } from '../dates/list'
import { nameOf, type OffersView } from './view'
import { amountInWords, reasonOf, roundedDistance } from './worth'

const mostLevels = 5

/// Every programme of the list at its place, with the amount for this person, from a town that can be changed. It has
/// no shadow root, since its parts have their own styles.
export class OffersMap extends LitElement {
  static override properties = {
    view: { attribute: false },
    rows: { attribute: false },
    town: { attribute: false },
    leaveFrom: { attribute: false },
  }

  view: OffersView | undefined
  rows: readonly OfferRow[] = []
  town: Town | undefined
  leaveFrom: (town: Town | undefined) => void = () => {}

  /// True once the person has typed: no town is proposed any more.
  private isTouched = false
  private campuses = new Map<string, Campus>()
  private readonly places = new TownSearch(
    () => ({ passerelle: this.view!.core.passerelle, language: this.view!.words.language }),
    () => this.requestUpdate(),
  )

  protected override createRenderRoot() {
    return this
  }

  protected override willUpdate(changed: PropertyValues) {
    if (!changed.has('view') || this.campuses.size > 0) return
    const answer = this.view?.core.passerelle.campuses()
    if (answer?.ok) this.campuses = new Map(answer.value.campuses.map((campus) => [campus.id, campus]))
  }

  protected override render() {
    const { view } = this
    if (view === undefined) return nothing
    const { answer, text } = view
    const proposed = this.townOfUniversity(view)
    return html`<town-field
        .words=${view.words}
        .label=${view.text.map.from}
        .town=${this.isTouched ? this.town : (this.town ?? proposed)}
        .search=${this.places.search}
        .extent=${this.places.extent}
        @wanted=${this.places.bring}
        @chosen=${this.choose}
      ></town-field>
      ${answer !== undefined && answer.total < answer.ofAll ? html`<p class="hint">${text.map.filtered(text.found(answer.total, answer.ofAll))}</p>` : nothing}
      <grant-map .view=${this.mapOf(view, this.town ?? proposed)}></grant-map>`
  }

  private choose = ({ target }: Event) => {
    this.isTouched = true
    this.leaveFrom((target as TownField).town)
  }

  private townOfUniversity({ answer, text, words }: OffersView): Town | undefined {
    const origin = answer?.origin
    const campus = origin?.campus === undefined ? undefined : this.campuses.get(origin.campus)
    return origin && campus && townAt(text.map.town(campus.town, words.country(campus.country)), origin.point)
  }

  private mapOf(view: OffersView, town: Town | undefined): MapView {
    const { text, words } = view
    const levels = levelsOf(this.rows.flatMap(({ worth }) => (worth?.total === undefined ? [] : [worth.total])))
    const inWords = ({ low, high }: Amount) =>
      low === high ? words.money(low) : text.map.levels(words.money(low), words.money(high))
    const edges = this.rows.flatMap(({ worth }) => [worth?.band?.from ?? 0, worth?.band?.below ?? 0])
    const isCertain = this.rows.every(({ worth }) => worth?.total?.low === worth?.total?.high)
    return {
      words,
      title: text.map.title,
      origin: town && { name: town.name, point: town.stop.point },
      rings: [...new Set(edges)].filter((metres) => metres > 0).toSorted((one, other) => one - other),
      amountName: text.row.grant,
      ...(!isCertain && { levelsName: text.map.certain }),
      levels: levels.map(inWords),
      points: this.rows.map((row) => this.pointOf(view, row, levels)),
    }
  }

  private pointOf(view: OffersView, row: OfferRow, levels: readonly Amount[]): MapPoint {
    const { offer, host, worth } = row
    const total = worth?.total
    const level = total === undefined ? -1 : levels.findIndex(({ high }) => total.low <= high)
    const reason = worth && reasonOf(view, worth)
    return {
      id: offer.id,
      kind: 'offer',
      name: offer.stay === undefined ? nameOf(view, row) : `${nameOf(view, row)}, ${daysOf(view.words, offer.stay)}`,
      town: host?.town,
      country: host?.country,
      point: host && this.campuses.get(host.campus)?.point,
      distanceMetres: worth && roundedDistance(worth),
      band: worth?.band,
      amountText: worth === undefined ? view.text.row.noAmount : amountInWords(view, worth),
      ...(level >= 0 && { level }),
      isBarred: worth?.verdict === 'notMet',
      ...(reason && { reason: view.text.row.why(view.text.row.verdicts[worth.verdict], reason) }),
      href: view.ways.catalogue(`offer-${offer.id}`),
    }
  }
}

/// A few classes of the minimum amounts, each with the same number of different amounts.
function levelsOf(totals: readonly Amount[]): Amount[] {
  const amounts = [...new Set(totals.map(({ low }) => low))].toSorted((one, other) => one - other)
  const each = Math.max(1, Math.ceil(amounts.length / mostLevels))
  const levels: Amount[] = []
  for (let first = 0; first < amounts.length; first += each) {
    const low = amounts[first]!
    levels.push({ low, high: amounts[Math.min(first + each, amounts.length) - 1]! })
  }
  return levels
}

customElements.define('offers-map', OffersMap)
