import { html, nothing } from 'lit'
import { activities, isKnownInMonths } from '../../question/fields'
import type { DaysFor, LengthOfStay, Mobility } from '../../core/core'
import { amountField, countries, list } from './controls'
import { amountOf } from './question'
import type { OffersView } from './view'
import { causesOf } from './worth'

/// A stay without an offer: how many days of it reach an amount, with the answers of the list.
export function ownStay(view: OffersView) {
  const { text, words, asked } = view
  const { activities: names } = words.messages
  const isBegun = asked.ownActivity !== '' || asked.ownCountry !== '' || asked.ownAmount !== ''
  return html`<details class="own-stay" ?open=${isBegun}>
    <summary><h3>${text.own.heading}</h3></summary>
    <form aria-label=${text.own.heading} @submit=${(event: Event) => event.preventDefault()}>
      <p class="hint">${text.own.lead}</p>
      <div class="filters">
        ${list(view, 'ownActivity', text.own.activity, [
          ['', text.who.notSaid],
          ...activities.map((activity) => [activity, names[activity].name] as const),
        ])}
        ${list(view, 'ownCountry', text.own.country, [['', text.who.notSaid], ...countries(view)])}
        ${amountField(view, 'ownAmount', text.own.amount)}
      </div>
      <div role="status">${answerOf(view)}</div>
    </form>
  </details>`
}

function answerOf(view: OffersView) {
  const { core, text, asked, profile } = view
  const amount = amountOf(asked.ownAmount)
  if (asked.ownActivity === '' || amount === undefined) return nothing
  const { origin, ...person } = profile
  const mobility: Mobility = {
    ...person,
    direction: 'outgoing',
    activity: asked.ownActivity as NonNullable<Mobility['activity']>,
    ...(asked.ownCountry !== '' && { receivingCountry: asked.ownCountry }),
  }
  void origin // a country has no distance of its own
  const answer = core.passerelle.daysFor({ mobility, amount })
  if (!answer.ok) return html`<p class="problem">${text.own.cannotTell}</p>`
  const { surely, perhaps, most } = answer.value
  const length = surely ?? perhaps ?? most
  return html`${lengthsOf(view, answer.value)} ${missing(view)}
  ${length && waiting(view, { ...mobility, days: length.days })}`
}

/// The causes of the interval of this stay.
function waiting(view: OffersView, mobility: Mobility) {
  const worth = view.core.passerelle.worth(mobility)
  return worth.ok ? html`<p class="waiting">${causesOf(view, worth.value)}</p>` : nothing
}

/// The unanswered questions whose answers would make the result more exact.
function missing({ text, words, asked }: OffersView) {
  const names = {
    role: words.messages.questions.role.label,
    institution: text.who.institution,
    ownCountry: text.own.country,
  }
  const left = (['role', 'institution', 'ownCountry'] as const).filter((field) => asked[field] === '')
  return left.length === 0
    ? nothing
    : html`<p class="hint">${text.own.missing(words.list(left.map((field) => names[field])))}</p>`
}

function lengthsOf(view: OffersView, { surely, perhaps, most }: DaysFor) {
  const { text, words, ways, asked } = view
  if (most === undefined) return html`<p>${text.own.cannotTell}</p>`
  const said = (length: LengthOfStay, sentence: (days: string, total: string) => string) =>
    html`<p class="days-for">
      <strong
        >${sentence(words.messages.quantity(length.days, 'day', words.number(length.days)), words.amount(length.total))}</strong
      >
    </p>`
  const known = surely ?? perhaps ?? most
  const stay = {
    institution: asked.institution,
    institutionCountry: asked.institutionCountry,
    role: asked.role,
    direction: 'outgoing',
    activity: asked.ownActivity,
    country: asked.ownCountry,
    lengthKnownAs: 'duration',
    // A stay whose length is asked in months has no day count.
    days: isKnownInMonths(asked.ownActivity) ? '' : String(known.days),
  }
  const answers = Object.fromEntries(Object.entries(stay).filter(([, value]) => value !== ''))
  return html`${perhaps !== undefined && perhaps.days !== surely?.days ? said(perhaps, text.own.perhaps) : nothing}
    ${surely === undefined ? nothing : said(surely, text.own.surely)}
    ${surely === undefined && perhaps === undefined ? said(most, text.own.never) : nothing}
    <p><a href=${ways.calculator(answers)}>${text.own.calculator}</a></p>`
}
