import { html, nothing, render } from 'lit'
import { isDate } from '../../question/civil-date'
import type { Core, OfferRow, OffersOnDay } from '../../core/core'
import { wordsOf } from '../../words/format'
import { Fragment } from '../../address/fragment'
import { catalogueTextOf } from '../../messages/catalogue/index'
import { firstLanguage, type Language } from '../../vocabulary/language'
import { localized } from '../../messages/localized'
import { offersTextOf } from '../../messages/offers/index'
import type { FilterName } from '../../messages/offers/keys'
import { filterForm, orderForm, whoForm } from './controls'
import type { Town } from '../journey/view'
import { saveList } from './files'
import { keptSection } from './kept'
import { OnDemandMap } from './on-demand-map'
import { ownStay } from './own-stay'
import {
  activeFilters,
  dayOf,
  mostKept,
  nothingAsked,
  profileOf,
  questionOf,
  readAsked,
  withoutFilters,
  writeAsked,
  type Asked,
  type AskedField,
} from './question'
import { offerCard } from './row'
import { offersTable } from './table'
import type { OffersView, Ways } from './view'

const rowsOfAPage = 20
/// More marks would make the map unreadable.
const mostOnMap = 1000

/// Every offer, priced and checked for the person; each change of an answer is one call of the module.
export class OffersPage {
  private asked: Asked = { ...nothingAsked }
  private kept: string[] = []
  private readonly opened = new Set<string>()
  private limit = rowsOfAPage
  private isDamaged = false
  private copyState: 'copied' | 'copyRefused' | undefined
  private readonly fragment: Fragment
  private place: HTMLElement | undefined
  private language = firstLanguage
  /// The start of journeys, in place of the university's town. No link contains it.
  private town: Town | undefined
  private readonly map = new OnDemandMap(() => this.update())

  constructor(
    private readonly core: Core,
    leading: () => readonly [string, string][],
    private readonly today: string,
    private readonly waysIn: (language: Language) => Ways,
  ) {
    this.fragment = new Fragment(leading, () => this.take())
  }

  /// Renders into the part of the document that is in this language.
  show(root: HTMLElement, language: Language) {
    const place = root.querySelector<HTMLElement>('[data-offers]')
    if (place === null || place === this.place) return
    if (this.place) render(nothing, this.place)
    // Removes the message for visitors without script; afterwards Lit owns the element.
    place.querySelector(':scope > .starting')?.remove()
    // Hides the static list, which has less information than the one that replaces it.
    for (const list of root.querySelectorAll<HTMLElement>('[data-all-offers]')) list.hidden = true
    this.place = place
    this.language = language
    this.take()
  }

  /// All answers, including private ones. The page of the other language reads them from its address and removes the
  /// private ones from there.
  get whole(): string {
    return writeAsked(this.asked, this.kept, true).toString()
  }

  private take() {
    const parameters = this.fragment.read()
    if (parameters === undefined) return
    // The address never contains private answers: if the rest of it is unchanged, they still apply.
    if (parameters.toString() !== this.parameters().toString()) {
      const { asked, kept, isDamaged } = readAsked(parameters)
      this.asked = asked
      this.kept = kept
      this.isDamaged = isDamaged
      this.limit = rowsOfAPage
      this.opened.clear()
      if (writeAsked(asked, kept, true).toString() !== this.parameters().toString()) {
        this.fragment.replace(this.parameters())
      }
    }
    this.update()
  }

  private parameters(): URLSearchParams {
    return writeAsked(this.asked, this.kept)
  }

  private change(asked: Asked, kept: string[] = this.kept) {
    this.asked = asked
    this.kept = kept
    this.isDamaged = false
    this.copyState = undefined
    this.fragment.write(this.parameters())
    this.update()
  }

  private give = (field: AskedField, value: string) => {
    this.limit = rowsOfAPage
    this.change({ ...this.asked, [field]: value })
  }

  private keep = (id: string, isKept: boolean) => {
    const others = this.kept.filter((each) => each !== id)
    this.change(this.asked, isKept ? [...others, id].slice(0, mostKept) : others)
  }

  private open = (id: string, isOpen: boolean) => {
    if (isOpen === this.opened.has(id)) return
    if (isOpen) this.opened.add(id)
    else this.opened.delete(id)
    this.update()
  }

  private more = () => {
    this.limit += rowsOfAPage
    this.update()
  }

  private leaveFrom = (town: Town | undefined) => {
    this.town = town
    this.update()
  }

  private clearFilters = () => {
    this.change(withoutFilters(this.asked))
    this.place?.querySelector<HTMLElement>('#offers-found')?.focus()
  }

  private clearKept = () => {
    this.change(this.asked, [])
    this.place?.querySelector<HTMLElement>('#offers-found')?.focus()
  }

  private copy = async () => {
    try {
      await navigator.clipboard.writeText(location.href)
      this.copyState = 'copied'
    } catch {
      this.copyState = 'copyRefused'
    }
    this.update()
  }

  private ask(limit: number): OffersOnDay | undefined {
    if (this.asked.on !== '' && !isDate(this.asked.on)) return undefined
    const answer = this.core.passerelle.offers({ ...questionOf(this.asked, this.today, this.town?.stop.point), limit })
    return answer.ok ? answer.value : undefined
  }

  /// The saved offers, whatever the filters, in the order in which they were saved.
  private askKept(): readonly OfferRow[] {
    if (this.kept.length === 0) return []
    const on = dayOf(this.asked, this.today)
    const answer = this.core.passerelle.offers({
      on,
      profile: profileOf(this.asked, this.town?.stop.point),
      ids: this.kept,
    })
    if (!answer.ok) return []
    const byId = new Map(answer.value.offers.map((row) => [row.offer.id, row]))
    return this.kept.map((id) => byId.get(id)).filter((row) => row !== undefined)
  }

  private update() {
    if (this.place === undefined) return
    const view: OffersView = {
      words: wordsOf(this.language),
      text: offersTextOf(this.language),
      catalogue: catalogueTextOf(this.language),
      core: this.core,
      ways: this.waysIn(this.language),
      asked: this.asked,
      profile: profileOf(this.asked, this.town?.stop.point),
      on: this.asked.on === '' ? this.today : this.asked.on,
      answer: this.ask(this.limit),
      kept: this.kept,
      opened: this.opened,
      give: this.give,
      keep: this.keep,
      open: this.open,
    }
    render(this.page(view), this.place)
  }

  private page(view: OffersView) {
    const { words, text, answer } = view
    const { share } = words.messages
    const notice = this.copyState === 'copied' ? share.copied : this.copyState === 'copyRefused' ? location.href : ''
    return html`${this.isDamaged ? html`<p class="notice">${text.damaged}</p>` : nothing}
    ${answer === undefined ? nothing : truth(view, answer)} ${whoForPaper(view)} ${whoForm(view)}
    ${
      answer === undefined
        ? nothing
        : html`${filterForm(view)} ${orderForm(view)}
            <p class="found" id="offers-found" tabindex="-1" role="status">${text.found(answer.total, answer.ofAll)}</p>
            <p class="ways-on">
              ${this.kept.length === 0 ? nothing : html`<a href="#kept-heading">${text.kept.heading(this.kept.length)}</a>`}
              <a href="#offers-map">${text.map.heading}</a>
              ${
                answer.total === 0 || activeFilters(this.asked).length === 0
                  ? nothing
                  : html`<button type="button" class="quiet" @click=${this.clearFilters}>${text.filters.clear}</button>`
              }
            </p>
            ${answer.total === 0 ? this.nothingFound(view, answer) : rowsOf(view, answer.offers)}
            ${
              answer.total === 0
                ? nothing
                : html`<div class="buttons">
                    <button
                      type="button"
                      class="quiet"
                      @click=${() => saveList(view, this.ask(answer.total)?.offers ?? [])}
                    >
                      ${text.list.save}
                    </button>
                  </div>`
            }
            ${
              answer.offers.length < answer.total
                ? html`<div class="buttons">
                    <button type="button" @click=${this.more}>
                      ${text.more(Math.min(rowsOfAPage, answer.total - answer.offers.length))}
                    </button>
                  </div>`
                : nothing
            }`
    }
    ${
      answer === undefined
        ? nothing
        : this.map.fold(view, () => this.ask(mostOnMap)?.offers ?? [], this.town, this.leaveFrom)
    }
    ${ownStay(view)} ${keptSection(view, this.askKept(), this.clearKept, this.copy, notice)}`
  }

  /// How to get results: for each filter, a button that removes this filter alone.
  private nothingFound({ text, words }: OffersView, { without, contradictory = [] }: OffersOnDay) {
    const nameOf = (name: string) => text.filters.names[name as FilterName] ?? name
    return html`<div class="nothing-found">
      <p><strong>${text.none}</strong></p>
      ${contradictory.length > 0 ? html`<p class="problem">${text.contradictory(words.list(contradictory.map(nameOf)))}</p>` : nothing}
      <div class="buttons">
        ${without.map(
          ({ filter, count }) =>
            html`<button type="button" class="quiet" @click=${() => this.give(filter as AskedField, '')}>
              ${text.without(nameOf(filter), count)}
            </button>`,
        )}
        <button type="button" @click=${this.clearFilters}>${text.filters.clear}</button>
      </div>
    </div>`
  }
}

/// How many offers are open on the day; if none is, a plan of one's own is suggested first.
function truth(view: OffersView, { on, acceptingApplications, latestEnd }: OffersOnDay) {
  const { words, text, ways, asked } = view
  const day = words.date(on)
  const isOpen = acceptingApplications > 0
  const { institution, role } = asked
  const who = { ...(institution !== '' && { institution }), ...(role !== '' && { role }), direction: 'outgoing' }
  return html`<section class="on-day truth">
    <p>
      <strong
        >${isOpen ? text.today.open(acceptingApplications, day) : latestEnd === undefined ? text.none : text.today.none(day, words.date(latestEnd))}</strong
      >
      ${isOpen ? nothing : text.today.examples}
    </p>
    <p>${text.today.ownStayLead} <a href=${ways.calculator(who)}>${text.today.ownStay}</a></p>
  </section>`
}

/// The person's answers for print, where the form is hidden.
function whoForPaper({ words, text, asked, on, core }: OffersView) {
  const { roles } = words.messages
  const institution = core.about.institutions.find(({ id }) => id === asked.institution)
  const said = [
    asked.role === '' ? undefined : roles[asked.role as keyof typeof roles],
    institution && localized(words.language, institution.name),
    text.who.asOf(words.date(on)),
  ]
  return html`<p class="print-only">${said.filter(Boolean).join(', ')}</p>`
}

function rowsOf(view: OffersView, rows: readonly OfferRow[]) {
  return view.asked.view === 'table'
    ? offersTable(view, rows)
    : html`<div class="cards">${rows.map((row) => offerCard(view, row))}</div>`
}
