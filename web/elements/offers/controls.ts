import { html, nothing } from 'lit'
import { live } from 'lit/directives/live.js'
import { isDate } from '../../question/civil-date'
import { anotherInstitution } from '../../question/institution'
import type { FieldWith } from '../../question/fields'
import { localized } from '../../messages/localized'
import { bandInWords } from '../../words/band'
import {
  activeFilters,
  amountOf,
  facetFilters,
  namesOf,
  orders,
  shared,
  worthFilters,
  type AskedField,
} from './question'
import type { OffersView } from './view'

type Choice = readonly [value: string, name: string]

/// The optional questions: all yes-or-no questions of this page.
const more = namesOf(shared).filter((field) => shared[field].kind === 'yesNo')

/// The questions about the person, and the day of the search.
export function whoForm(view: OffersView) {
  const { text, words, asked } = view
  const { form, questions } = words.messages
  const yesOrNo: Choice[] = [
    ['yes', form.yes],
    ['no', form.no],
    ['', text.who.notSaid],
  ]
  return html`<form class="who" aria-labelledby="who-heading" @submit=${(event: Event) => event.preventDefault()}>
    <h2 id="who-heading">${text.who.heading}</h2>
    <p class="hint">${text.who.lead}</p>
    ${drawings.role(view)}
    <div class="filters">
      ${drawings.institution(view)}
      ${asked.institution === anotherInstitution ? drawings.institutionCountry(view) : nothing}
      <div class="question">
        <label for="offers-on">${text.who.on}</label>
        ${isDate(view.on) ? nothing : html`<p class="problem" id="offers-on-problem">${text.who.notADay}</p>`}
        <input
          type="date"
          id="offers-on"
          name="on"
          aria-describedby=${isDate(view.on) ? 'offers-on-hint' : 'offers-on-problem'}
          .value=${live(view.on)}
          @change=${given(view, 'on')}
        />
        ${view.answer === undefined ? nothing : html`<p class="hint" id="offers-on-hint">${text.who.openThen(view.answer.acceptingApplications)}</p>`}
      </div>
    </div>
    <details ?open=${more.some((field) => asked[field] !== '')}>
      <summary>${text.who.more}</summary>
      ${more.map((field) => radios(view, field, questions[field].label, yesOrNo, shared[field].isPrivate && text.who.fewerNote))}
    </details>
  </form>`
}

/// Questions that are not answered by yes or no.
const drawings: Record<Exclude<keyof typeof shared, FieldWith<{ kind: 'yesNo' }>>, (view: OffersView) => unknown> = {
  role(view) {
    const { questions, roles } = view.words.messages
    return radios(view, 'role', questions.role.label, [...Object.entries(roles), ['', view.text.who.notSaid]])
  },
  institution(view) {
    const { who } = view.text
    const known = view.core.about.institutions.filter(({ calls }) => calls.length > 0)
    const institutions = known
      .map(({ id, name }): Choice => [id, localized(view.words.language, name)])
      .toSorted(([, one], [, other]) => one.localeCompare(other, view.words.language))
    const choices: Choice[] = [['', who.notSaid], ...institutions, [anotherInstitution, who.otherInstitution]]
    return list(view, 'institution', who.institution, choices)
  },
  institutionCountry(view) {
    const { who } = view.text
    return list(view, 'institutionCountry', who.institutionCountry, [['', who.notSaid], ...countries(view)])
  },
}

export function countries({ core, words }: OffersView): Choice[] {
  return core.about.countries
    .map((code): Choice => [code, words.country(code)])
    .toSorted(([, one], [, other]) => one.localeCompare(other, words.language))
}

/// The filters, each value with the number of offers it would leave.
export function filterForm(view: OffersView) {
  const { text, asked } = view
  const active = activeFilters(asked)
  return html`<details class="filter-fold">
    <summary>
      ${text.filters.heading}${active.length === 0 ? nothing : ` (${text.filters.active(active.length)})`}
    </summary>
    <form aria-label=${text.filters.heading} @submit=${(event: Event) => event.preventDefault()}>
      <div class="question">
        <label for="offers-text">${text.filters.text}</label>
        <p class="hint" id="offers-text-hint">${text.filters.textHint}</p>
        <input
          type="search"
          id="offers-text"
          name="text"
          maxlength="200"
          autocomplete="off"
          aria-describedby="offers-text-hint"
          .value=${live(asked.text)}
          @input=${given(view, 'text')}
        />
      </div>
      <div class="filters">
        ${[...facetFilters, ...worthFilters].map((field) => facetList(view, field))}
        ${amountField(view, 'grantAtLeast', text.filters.grantAtLeast)}
      </div>
      <p><a href="#offers-found">${text.filters.see(view.answer?.total ?? 0)}</a></p>
    </form>
  </details>`
}

/// A field for whole euros, with the problem of an invalid text.
export function amountField(view: OffersView, field: 'grantAtLeast' | 'ownAmount', label: string) {
  const { text, asked } = view
  const id = `offers-${field}`
  const isWrong = asked[field].trim() !== '' && amountOf(asked[field]) === undefined
  return html`<div class="question">
    <label for=${id}>${label}</label>
    ${isWrong ? html`<p class="problem" id="${id}-problem">${text.filters.notAnAmount}</p>` : nothing}
    <input
      type="text"
      inputmode="numeric"
      id=${id}
      name=${field}
      maxlength="6"
      autocomplete="off"
      aria-invalid=${isWrong ? 'true' : nothing}
      aria-describedby=${isWrong ? `${id}-problem` : nothing}
      .value=${live(asked[field])}
      @input=${given(view, field)}
    />
  </div>`
}

export function orderForm(view: OffersView) {
  const { text } = view
  const names = text.order.names
  return html`<form class="order" aria-label=${text.order.label} @submit=${(event: Event) => event.preventDefault()}>
    ${list(
      view,
      'order',
      text.order.label,
      orders.map((order) => [order === 'start' ? '' : order, names[order]]),
    )}
    ${box(view, 'verdicts', 'met', text.order.mayGo)} ${box(view, 'descending', 'yes', text.order.descending)}
    ${box(view, 'view', 'table', `${text.view.label} ${text.view.table}`)}
  </form>`
}

function facetList(view: OffersView, field: (typeof facetFilters)[number] | (typeof worthFilters)[number]) {
  const { text, asked, answer } = view
  const counts = field === 'verdicts' || field === 'bands' ? answer?.worthFacets?.[field] : answer?.facets[field]
  const choices = (counts ?? [])
    .filter(({ value, count }) => count > 0 || value === asked[field])
    .map(({ value, count }): Choice => [value, `${facetName(view, field, value)} (${count})`])
  return list(view, field, capital(text.filters.names[field]), [['', text.filters.any], ...choices])
}

const capital = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1)

function facetName(view: OffersView, field: AskedField, value: string): string {
  const { text, words, catalogue } = view
  if (field !== 'virtualStates' && (value === 'notStated' || value === 'notKnown')) return text.filters.notStated
  if (field === 'countries') return words.country(value)
  if (field === 'hosts') return hostName(view, value)
  if (field === 'virtualStates') return text.filters.virtualStates[value as 'dated']
  if (field === 'languages') return new Intl.DisplayNames([words.language], { type: 'language' }).of(value) ?? value
  if (field === 'verdicts') return text.row.verdicts[value as 'met']
  if (field === 'bands') return bandName(view, value)
  const names: Record<string, string> = {
    ...catalogue.programmes.arrangementNames,
    ...catalogue.programmes.audiences,
    ...catalogue.programmes.timings,
    ...catalogue.programmes.statuses,
  }
  return names[value] || value
}

function hostName({ core, words }: OffersView, id: string): string {
  const campuses = core.passerelle.campuses()
  const campus = campuses.ok ? campuses.value.campuses.find((each) => each.id === id) : undefined
  return campus === undefined ? id : localized(words.language, campus.name)
}

/// "100000-500000" in metres, as the band facet writes it, in words.
function bandName({ text, words }: OffersView, value: string): string {
  const [from = '', below = ''] = value.split('-')
  if (value === 'none') return text.filters.noBand
  return bandInWords(words, { from: Number(from), ...(below !== '' && { below: Number(below) }) })
}

export function given({ give }: OffersView, field: AskedField) {
  return ({ target }: Event) => give(field, (target as HTMLInputElement).value)
}

export function list(view: OffersView, field: AskedField, label: string, choices: readonly Choice[]) {
  const chosen = view.asked[field]
  return html`<div class="question">
    <label for="offers-${field}">${label}</label>
    <select id="offers-${field}" name=${field} @change=${given(view, field)}>
      ${choices.map(([value, name]) => html`<option value=${value} .selected=${value === chosen}>${name}</option>`)}
    </select>
  </div>`
}

function radios(view: OffersView, field: AskedField, label: string, choices: readonly Choice[], hint?: string) {
  const chosen = view.asked[field]
  const id = `offers-${field}`
  return html`<fieldset class="question" id=${id} aria-describedby=${hint === undefined ? nothing : `${id}-hint`}>
    <legend>${label}</legend>
    ${hint === undefined ? nothing : html`<p class="hint" id="${id}-hint">${hint}</p>`}
    <div class="choices words">
      ${choices.map(
        ([value, name]) =>
          html`<label class="choice">
            <input
              type="radio"
              name=${field}
              value=${value}
              .checked=${live(chosen === value)}
              @change=${given(view, field)}
            />
            <span>${name}</span>
          </label>`,
      )}
    </div>
  </fieldset>`
}

function box(view: OffersView, field: AskedField, value: string, label: string) {
  return html`<label class="box">
    <input
      type="checkbox"
      name=${field}
      .checked=${live(view.asked[field] === value)}
      @change=${({ target }: Event) => view.give(field, (target as HTMLInputElement).checked ? value : '')}
    />
    <span>${label}</span>
  </label>`
}
