import { html, nothing } from 'lit'
import { live } from 'lit/directives/live.js'
import type { AgreementOnDay, AgreementsOnDay, InstitutionSummary, NetworkCard } from '../../core/core'
import type { Words } from '../../words/format'
import type { CatalogueText } from '../../messages/catalogue/keys'
import { localized } from '../../messages/localized'
import type { DayQuestion } from './day-question'

export interface DayView {
  words: Words
  text: CatalogueText
  question: DayQuestion
  /// Undefined if the text is not a day.
  answer: AgreementsOnDay | undefined
  /// Every country and network of any agreement, whatever the filters.
  countries: readonly string[]
  networks: readonly NetworkCard[]
  institutions: readonly InstitutionSummary[]
  /// The address of the calculator, for a stay that the person plans.
  calculator: string
}

/// The day, two filters, and which agreements are in force with whom.
export function onDay(view: DayView) {
  const { text } = view
  return html`<section class="on-day" aria-labelledby="on-day-heading">
    <h2 id="on-day-heading">${text.onDay.heading}</h2>
    <p class="hint">${text.onDay.lead}</p>
    ${controls(view)}
    <div role="status">${answerOf(view)}</div>
  </section>`
}

function controls({ text, question, countries, networks, words }: DayView) {
  const byName = countries.toSorted((one, other) =>
    words.country(one).localeCompare(words.country(other), words.language),
  )
  const option = (value: string, name: string, chosen: string) =>
    html`<option value=${value} .selected=${value === chosen}>${name}</option>`
  return html`<div class="filters">
    <div class="question">
      <label for="on-day">${text.onDay.day}</label>
      <input type="date" id="on-day" name="on" .value=${live(question.on)} />
    </div>
    <div class="question">
      <label for="on-day-country">${text.onDay.country}</label>
      <select id="on-day-country" name="country">
        ${option('', text.onDay.any, question.country)}
        ${byName.map((code) => option(code, words.country(code), question.country))}
      </select>
    </div>
    <div class="question">
      <label for="on-day-network">${text.onDay.network}</label>
      <select id="on-day-network" name="network">
        ${option('', text.onDay.any, question.network)}
        ${networks.map(({ network }) => option(network.id, localized(words.language, network.name), question.network))}
      </select>
    </div>
  </div>`
}

function answerOf(view: DayView) {
  const { text, words, answer, question } = view
  if (answer === undefined) return html`<p class="problem">${text.onDay.notADay}</p>`
  const day = words.date(question.on)
  const { inForce } = answer
  const isFiltered = question.country !== '' || question.network !== ''
  if (inForce.length === 0) {
    return html`<p class="standing"><strong>${isFiltered ? text.onDay.noPartner : text.onDay.none(day)}</strong></p>
      ${isFiltered ? nothing : noneUseful(view, answer)}`
  }
  return html`<p class="standing"><strong>${text.onDay.inForce(inForce.length, day)}</strong></p>
    ${inForce.map((each) => agreement(view, each))}`
}

/// What to do when nothing is in force: when the last agreement ended, when the next begins, whom to ask, what else is
/// possible.
function noneUseful({ text, words, calculator }: DayView, { lastEnd, notYet, on }: AgreementsOnDay) {
  const next = notYet.map(({ agreement: { firstDay } }) => firstDay).toSorted()[0]
  const isOver = lastEnd !== undefined && lastEnd < on
  return html`<p>
      ${isOver ? text.onDay.lastEnded(words.date(lastEnd)) : nothing}
      ${next === undefined ? nothing : text.onDay.nextBegins(words.date(next))} ${text.onDay.noneUseful}
    </p>
    <p><a href=${calculator}>${text.onDay.ownStay}</a></p>`
}

function agreement({ text, words, answer, institutions }: DayView, each: AgreementOnDay) {
  const { id, call, firstDay, lastDay, entries } = each.agreement
  const place = (name: string) => `#${words.language}-${name}`
  const named = new Map(answer?.partners.map((partner) => [partner.id, partner]))
  const acronym = institutions.find((known) => known.id === each.institution)?.acronym ?? each.institution
  return html`<div class="in-force" data-in-force=${id}>
    <p>
      <a href=${place(`agreement-${id}`)}>${text.agreements.name(call, acronym)}</a>
      ${each.daysLeft === undefined ? nothing : html`<span class="mark">${text.onDay.daysLeft(each.daysLeft)}</span>`}<br />
      ${text.agreements.valid(words.date(firstDay), words.date(lastDay))}
    </p>
    <details>
      <summary>${text.onDay.partners(entries.length)}</summary>
      <ul>
        ${entries.map(({ partner, country }) => {
          const known = named.get(partner)
          return html`<li>
            <a href=${place(`partner-${partner}`)}>${known ? localized(words.language, known.name) : partner}</a>,
            ${words.country(country)}
          </li>`
        })}
      </ul>
    </details>
  </div>`
}
