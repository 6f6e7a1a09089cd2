import { html, LitElement, nothing, unsafeCSS } from 'lit'
import { keyed } from 'lit/directives/keyed.js'
import { typed } from '../../words/typed'
import { journeyTextOf } from '../../messages/journey/index'
import base from '../../styles/base.css?inline'
import controls from '../../styles/controls.css?inline'
import styles from '../../styles/journey.css?inline'
import tokens from '../../styles/tokens.css?inline'
import { hundredths, measure } from './measure'
import './town-field'
import type { TownField } from './town-field'
import { TownSearch } from './town-search'
import { stopsOf, townAt, type End, type JourneyView } from './view'

/// Two towns and the distance between them, which is given as the answer of the form, as if it were typed. The list of
/// towns is loaded when a town is first needed; without it only campuses are found, which are loaded with the fields.
export class JourneyTowns extends LitElement {
  static override styles = [unsafeCSS(tokens), unsafeCSS(base), unsafeCSS(controls), unsafeCSS(styles)]

  static override properties = {
    view: { attribute: false },
    hasCampuses: { state: true },
  }

  view: JourneyView | undefined
  private hasCampuses = false
  private readonly places = new TownSearch(
    () => ({ passerelle: this.view!.passerelle, language: this.view!.words.language }),
    () => this.requestUpdate(),
  )

  protected override willUpdate() {
    if (this.view === undefined) return
    if (!this.hasUpdated) void this.bringCampuses(this.view)
    if (this.hasCampuses && !this.view.towns.begun) this.propose(this.view)
  }

  private async bringCampuses({ passerelle }: JourneyView) {
    const answer = await passerelle.loadCatalogue().catch(() => undefined)
    this.hasCampuses = answer?.ok === true
  }

  /// Proposes the institution's campus as the start or the end of the journey.
  private propose({ passerelle, mobility, towns, words }: JourneyView) {
    const campuses = passerelle.campuses()
    if (!campuses.ok || mobility.institution === undefined) return
    towns.begun = true
    const own = campuses.value.campuses.filter(({ institution }) => institution === mobility.institution)
    const campus = own.find(({ id }) => id === mobility.institution) ?? own[0]
    if (campus === undefined) return
    const name = journeyTextOf(words.language).town(campus.town, words.country(campus.country))
    towns[mobility.direction === 'incoming' ? 'to' : 'from'] = townAt(name, campus.point, campus.population)
  }

  protected override render() {
    const { view } = this
    if (view === undefined) return nothing
    const text = journeyTextOf(view.words.language)
    return html`<p class="hint">${text.lead}</p>
      <p class="hint">${text.hint}</p>
      ${this.field(view, 'from', text.from)}
      <p><button type="button" class="quiet" @click=${this.swap}>${text.swap}</button></p>
      ${this.field(view, 'to', text.to)}
      <div role="status">${this.distance(view)}</div>
      <p class="hint">${text.credit}</p>`
  }

  private field({ words, towns }: JourneyView, end: End, label: string) {
    const field = html`<town-field
      .words=${words}
      .label=${label}
      .town=${towns[end]}
      .search=${this.places.search}
      .extent=${this.places.extent}
      @wanted=${this.bring}
      @chosen=${(event: Event) => this.choose(end, (event.target as TownField).town)}
    ></town-field>`
    return keyed(towns, field) // a cleared form gets new fields
  }

  private distance({ words, towns, kilometres }: JourneyView) {
    const text = journeyTextOf(words.language)
    const isMeasured = towns.kilometres !== undefined && towns.kilometres === kilometres
    const isSamePlace = isMeasured && Number.parseFloat(kilometres) === 0
    return html`${this.places.isComing ? html`<p class="hint">${text.coming}</p>` : nothing}
    ${this.places.isMissing ? html`<p class="notice">${text.notReached}</p>` : nothing}
    ${isMeasured ? html`<p class="measured">${isSamePlace ? text.samePlace : text.measured(`${kilometres} km`)}</p>` : nothing}`
  }

  private bring = async () => {
    if (!this.hasCampuses) await this.bringCampuses(this.view!)
    await this.places.bring()
  }

  private choose(end: End, town: TownField['town']) {
    const { view } = this
    if (view === undefined) return
    view.towns[end] = town
    this.answer(view)
  }

  private swap() {
    const { view } = this
    if (view === undefined) return
    ;[view.towns.from, view.towns.to] = [view.towns.to, view.towns.from]
    this.requestUpdate()
  }

  /// Gives the distance of the chosen towns as the answer; when a town is removed, this answer is removed too.
  private answer(view: JourneyView) {
    const { towns, kilometres, give, words } = view
    const stops = stopsOf(towns)
    const journey = stops && measure(view, { stops })
    const isTheirs = towns.kilometres !== undefined && towns.kilometres === kilometres
    towns.kilometres = journey && typed(words.language, (hundredths(journey) / 100).toFixed(2))
    this.requestUpdate()
    if (towns.kilometres !== undefined) give('kilometres', towns.kilometres)
    else if (isTheirs) give('kilometres', '')
  }
}

customElements.define('journey-towns', JourneyTowns)
