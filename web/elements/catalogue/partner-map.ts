import { html, render } from 'lit'
import type { Campus, Core } from '../../core/core'
import type { Words } from '../../words/format'
import { partnerMapTextOf } from '../../messages/map/index'
import '../journey/town-field'
import type { TownField } from '../journey/town-field'
import { TownSearch } from '../journey/town-search'
import { townAt, type Town } from '../journey/view'
import '../map/grant-map'
import { partnerMapView } from './partner-map-view'

/// The map of hosts and partners, with the distance, the band and the travel amount of each from a town that can be
/// changed.
export class PartnerMap {
  private readonly campuses: readonly Campus[]
  private town: Town | undefined
  private readonly places = new TownSearch(
    () => ({ passerelle: this.core.passerelle, language: this.words.language }),
    () => this.update(),
  )

  constructor(
    private readonly core: Core,
    private readonly words: Words,
    private readonly place: HTMLElement,
  ) {
    const campuses = core.passerelle.campuses()
    this.campuses = campuses.ok ? campuses.value.campuses : []
    // The default origin: the campus of the institution that publishes the agreements and programmes.
    const home = this.campuses.find(({ id, institution }) => id === institution && id === this.publisher())
    if (home !== undefined)
      this.town = townAt(partnerMapTextOf(words.language).town(home.town, words.country(home.country)), home.point)
    this.update()
  }

  private publisher(): string | undefined {
    const { passerelle, about } = this.core
    const offers = passerelle.offers({ on: about.rulesVersion })
    return offers.ok ? offers.value.offers[0]?.offer.publisher : undefined
  }

  private update() {
    const { core, words, campuses, town } = this
    const text = partnerMapTextOf(words.language)
    const origin = town && { name: town.name, point: town.stop.point }
    render(
      html`<p class="hint">${text.lead}</p>
        <town-field
          .words=${words}
          .label=${text.from}
          .town=${town}
          .search=${this.places.search}
          .extent=${this.places.extent}
          @wanted=${this.places.bring}
          @chosen=${this.choose}
        ></town-field>
        <grant-map .view=${partnerMapView(core, words, campuses, origin, this.linkOf)}></grant-map>`,
      this.place,
    )
  }

  private choose = ({ target }: Event) => {
    this.town = (target as TownField).town
    this.update()
  }

  /// The card of the page with the most information about a campus.
  private linkOf = ({ id, institution }: Campus): string | undefined => {
    const names = [`partner-${id}`, `institution-${institution}`].map((name) => `${this.words.language}-${name}`)
    const name = names.find((each) => document.getElementById(each) !== null)
    return name && `#${name}`
  }
}
