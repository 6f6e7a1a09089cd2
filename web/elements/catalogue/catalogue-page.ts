import { html, nothing, render } from 'lit'
import { isDate } from '../../question/civil-date'
import type { AgreementsOnDay, Core, NetworkCard, OffersOnDay } from '../../core/core'
import { wordsOf, type Words } from '../../words/format'
import { Fragment } from '../../address/fragment'
import { catalogueTextOf } from '../../messages/catalogue/index'
import type { CatalogueText } from '../../messages/catalogue/keys'
import { firstLanguage, type Language } from '../../vocabulary/language'
import { mapFold } from './map-fold'
import { dayQuestionFrom, type DayQuestion } from './day-question'
import { onDay } from './on-day'

/// What script adds to the static catalogue: the agreements and programmes in force on a day, today at first, according
/// to the module.
export class CataloguePage {
  private question: DayQuestion
  private readonly fragment: Fragment
  private readonly countries: readonly string[]
  private readonly networks: readonly NetworkCard[]
  private root: HTMLElement | undefined
  private language = firstLanguage

  constructor(
    private readonly core: Core,
    leading: () => readonly [string, string][],
    private readonly today: string,
    /// The address of the calculator, relative to the page of a language.
    private readonly calculator: string,
  ) {
    this.fragment = new Fragment(leading, () => this.take())
    this.question = { on: today, country: '', network: '' }
    const all = this.ask({ on: today, country: '', network: '' })
    const networks = core.passerelle.networks()
    this.countries = all?.countries.map(({ value }) => value) ?? []
    const printed = new Set(all?.networks.map(({ value }) => value))
    this.networks = networks.ok ? networks.value.networks.filter(({ network }) => printed.has(network.id)) : []
  }

  /// Renders into the part of the document that is in this language.
  show(root: HTMLElement, language: Language) {
    const place = root.querySelector<HTMLElement>('[data-on-day]')
    if (place === null || root === this.root) return
    if (this.root) render(nothing, this.root.querySelector<HTMLElement>('[data-on-day]')!)
    this.root = root
    this.language = language
    place.addEventListener('change', this.change)
    mapFold(root, this.core, wordsOf(language))
    this.take()
  }

  private take() {
    const parameters = this.fragment.read()
    if (parameters === undefined) return
    const networks = this.networks.map(({ network }) => network.id)
    this.question = dayQuestionFrom(parameters, this.today, this.countries, networks)
    this.update()
  }

  private change = ({ target }: Event) => {
    if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return
    this.question = { ...this.question, [target.name]: target.value }
    const { on, country, network } = this.question
    const parameters = new URLSearchParams()
    if (isDate(on) && on !== this.today) parameters.append('on', on)
    if (country !== '') parameters.append('country', country)
    if (network !== '') parameters.append('network', network)
    this.fragment.write(parameters)
    this.update()
  }

  private ask({ on, country, network }: DayQuestion): AgreementsOnDay | undefined {
    if (!isDate(on)) return undefined
    const answer = this.core.passerelle.agreements({
      on,
      ...(country !== '' && { countries: [country] }),
      ...(network !== '' && { networks: [network] }),
    })
    return answer.ok ? answer.value : undefined
  }

  private update() {
    if (this.root === undefined) return
    const words = wordsOf(this.language)
    const text = catalogueTextOf(this.language)
    const { question, countries, networks, calculator } = this
    const { institutions } = this.core.about
    const view = { words, text, question, answer: this.ask(question), countries, networks, institutions, calculator }
    render(onDay(view), this.root.querySelector<HTMLElement>('[data-on-day]')!)
    const { on } = question
    if (!isDate(on)) return
    const all = this.ask({ on, country: '', network: '' })
    const offers = this.core.passerelle.offers({ on })
    if (all !== undefined) this.markAgreements(all, words, text)
    if (offers.ok) this.markProgrammes(offers.value, words, text)
  }

  /// Marks the status of each agreement on the day, and moves ended agreements into the folded history.
  private markAgreements({ inForce, ended, notYet }: AgreementsOnDay, words: Words, text: CatalogueText) {
    const place = this.root!.querySelector('[data-agreements]')!
    const history = this.root!.querySelector<HTMLDetailsElement>('[data-history]')!
    for (const { agreement, state } of [...inForce, ...notYet, ...ended]) {
      const card = this.root!.querySelector<HTMLElement>(`[data-agreement="${agreement.id}"]`)
      const mark = card?.querySelector<HTMLElement>('[data-state]')
      if (!card || !mark) continue
      mark.hidden = false
      mark.textContent = text.agreements.states[state](words.date(agreement.firstDay), words.date(agreement.lastDay))
      ;(state === 'ended' ? history : place).append(card)
    }
    history.hidden = ended.length === 0
    history.querySelector('summary')!.textContent = text.agreements.history(ended.length)
  }

  /// Marks the status of each programme on the day; past programmes are folded but can still be opened.
  private markProgrammes(
    { on, offers, acceptingApplications, latestEnd }: OffersOnDay,
    words: Words,
    text: CatalogueText,
  ) {
    const open = this.root!.querySelector('[data-programmes-open]')!
    const past = this.root!.querySelector<HTMLDetailsElement>('[data-programmes-past]')!
    const over = past.querySelector('.cards')!
    for (const { offer, status } of offers) {
      const card = this.root!.querySelector<HTMLElement>(`[data-offer="${offer.id}"]`)
      const mark = card?.querySelector<HTMLElement>('[data-status]')
      if (!card || !mark) continue
      mark.hidden = false
      mark.textContent = text.programmes.statuses[status]
      ;(status === 'past' ? over : open).append(card)
    }
    past.querySelector('summary')!.textContent = text.programmes.past(over.childElementCount)
    past.hidden = over.childElementCount === 0
    if (past.dataset['folded'] === undefined) past.open = false
    past.dataset['folded'] = ''
    const today = this.root!.querySelector<HTMLElement>('[data-programmes-today]')!
    const day = words.date(on)
    const none = latestEnd === undefined ? '' : text.programmes.noneOpen(day, words.date(latestEnd))
    render(
      html`<p class="standing">
          <strong>${acceptingApplications > 0 ? text.programmes.open(acceptingApplications, day) : none}</strong>
        </p>
        ${acceptingApplications > 0 ? nothing : html`<p><a href=${this.calculator}>${text.programmes.ownStay}</a></p>`}`,
      today,
    )
  }
}
