import Combobox from '@github/combobox-nav'
import { html, LitElement, nothing, unsafeCSS, type PropertyValues } from 'lit'
import { live } from 'lit/directives/live.js'
import type { FoundPlace } from '../../core/core'
import type { Words } from '../../words/format'
import { journeyTextOf } from '../../messages/journey/index'
import base from '../../styles/base.css?inline'
import controls from '../../styles/controls.css?inline'
import styles from '../../styles/journey.css?inline'
import tokens from '../../styles/tokens.css?inline'
import { townAt, type Town } from './view'

/// A combobox for a town. Events: `wanted` when it gets the focus, `chosen` when its town changes. Text without a
/// chosen town counts as no town.
export class TownField extends LitElement {
  static override styles = [unsafeCSS(tokens), unsafeCSS(base), unsafeCSS(controls), unsafeCSS(styles)]

  static override properties = {
    words: { attribute: false },
    label: { type: String },
    town: { attribute: false },
    search: { attribute: false },
    extent: { type: String },
    typed: { state: true },
    found: { state: true },
    isOpen: { state: true },
    isLeft: { state: true },
  }

  words!: Words
  label = ''
  town: Town | undefined
  search: (text: string) => readonly FoundPlace[] = () => []
  /// How much of the list of towns is loaded; when it changes, the search is repeated.
  extent = ''

  private typed = ''
  private found: readonly FoundPlace[] = []
  private isOpen = false
  private isLeft = false
  private combobox: Combobox | undefined

  protected override willUpdate(changed: PropertyValues) {
    if (changed.has('town')) {
      if (this.town !== undefined) this.typed = this.town.name
      else if (changed.get('town') !== undefined && !this.isOpen) this.typed = ''
    }
    // The options must not change while the person moves through them.
    const isMoving = this.hasUpdated && this.input.hasAttribute('aria-activedescendant')
    if (changed.has('extent') && this.isOpen && !isMoving) this.found = this.search(this.typed)
  }

  protected override render() {
    const text = journeyTextOf(this.words.language)
    const { label, typed, found, isOpen } = this
    const isMissing = this.isLeft && typed.trim() !== '' && this.town === undefined
    return html`<div class="question town">
      <label for="town">${label}</label>
      ${isMissing ? html`<p class="problem" id="missing">${text.notChosen}</p>` : nothing}
      <div class="control">
        <input
          type="text"
          id="town"
          autocomplete="off"
          autocapitalize="words"
          spellcheck="false"
          maxlength="200"
          aria-describedby=${isMissing ? 'missing' : nothing}
          aria-invalid=${isMissing ? 'true' : nothing}
          .value=${live(typed)}
          @focus=${this.enter}
          @input=${this.type}
          @keydown=${this.press}
          @blur=${this.leave}
        />
        ${
          typed === ''
            ? nothing
            : html`<button type="button" class="clear" aria-label=${text.clear(label)} @click=${this.clear}>
                ${text.clearButton}
              </button>`
        }
      </div>
      <ul
        id="towns"
        role="listbox"
        aria-label=${label}
        ?hidden=${!isOpen || found.length === 0}
        @mousedown=${(event: Event) => event.preventDefault()}
        @combobox-commit=${this.commit}
      >
        ${found.map(
          (place, number) =>
            html`<li role="option" id=${`town-${number}`} data-number=${number}>${this.option(place)}</li>`,
        )}
      </ul>
      <p class=${isOpen && found.length === 0 ? 'hint' : 'visually-hidden'} role="status">${this.status(text)}</p>
    </div>`
  }

  private status(text: ReturnType<typeof journeyTextOf>) {
    if (this.isOpen) return this.found.length === 0 ? text.none : text.found(this.found.length)
    return this.town === undefined ? '' : text.chosen(this.town.name)
  }

  private option({ name, matched, acronym, town, district, region, country, countryName }: FoundPlace) {
    const where = [town, district, region, countryName ?? this.words.country(country)]
    return html`<span>${acronym === undefined ? name : `${acronym} · ${name}`}</span>
      <small
        >${matched === undefined || matched === acronym ? '' : `${matched} · `}${where.filter(Boolean).join(', ')}</small
      >`
  }

  protected override firstUpdated() {
    const list = this.renderRoot.querySelector('ul')!
    this.combobox = new Combobox(this.input, list, { tabInsertsSuggestions: false, firstOptionSelectionMode: 'active' })
  }

  protected override updated(changed: PropertyValues) {
    const isShown = this.isOpen && this.found.length > 0
    if (changed.has('isOpen') || changed.has('found')) {
      this.combobox?.stop()
      if (isShown) this.combobox?.start()
    }
    // Typing replaces the chosen town: nobody adds to its name.
    if (changed.has('town') && this.town !== undefined && this.shadowRoot?.activeElement === this.input)
      this.input.select()
  }

  private get input(): HTMLInputElement {
    return this.renderRoot.querySelector('input')!
  }

  private enter() {
    this.dispatchEvent(new Event('wanted'))
    if (this.town !== undefined) this.input.select()
  }

  private type() {
    this.typed = this.input.value
    this.open()
    this.tell(undefined)
  }

  private open() {
    this.isLeft = false
    this.isOpen = this.typed.trim() !== ''
    this.found = this.isOpen ? this.search(this.typed) : []
  }

  private press(event: KeyboardEvent) {
    if (event.key === 'Escape' && this.isOpen) {
      this.isOpen = false
      event.stopPropagation()
    } else if (event.key === 'ArrowDown' && !this.isOpen && this.town === undefined) {
      this.open()
      event.preventDefault()
    }
  }

  private leave() {
    this.isOpen = false
    this.isLeft = true
  }

  private commit(event: Event) {
    const { number } = (event.target as HTMLElement).dataset
    const place = this.found[Number(number)]
    if (place === undefined) return
    const { name, acronym, country, countryName, point, population } = place
    const label = journeyTextOf(this.words.language).town(acronym ?? name, countryName ?? this.words.country(country))
    this.isOpen = false
    this.tell(townAt(label, point, population))
  }

  private clear() {
    this.typed = ''
    this.isOpen = false
    this.tell(undefined)
    this.input.focus()
  }

  private tell(town: Town | undefined) {
    if (town === this.town) return
    this.town = town
    this.dispatchEvent(new Event('chosen'))
  }
}

customElements.define('town-field', TownField)
