import { html, nothing } from 'lit'
import type { Condition, Mobility, OfferRow } from '../../core/core'
import { datesTextOf } from '../../messages/dates/index'
import { localized } from '../../messages/localized'
import { datesList } from '../dates/list'
import { statusIcon } from '../parts/icon'
import { typed } from '../../words/typed'
import { saveCalendar } from './files'
import { timelineOf } from './timeline'
import { nameWithDays, type OffersView } from './view'
import { conditionInWords } from './worth'

/// The details of one offer: the lines of the grant, each condition, the dates, the documents, and links.
export function detailOf(view: OffersView, row: OfferRow) {
  const { text, words, ways } = view
  const { id } = row.offer
  const mobility = row.worth?.mobility
  const timeline = timelineOf(view, [id])
  const ofThis = html`<span class="visually-hidden"> (${nameWithDays(view, row)})</span>`
  return html`${mobility === undefined ? nothing : [linesOf(view, mobility), byTrain(view, mobility), conditionsOf(view, row, mobility)]}
    ${
      timeline === undefined || timeline.entries.length === 0
        ? nothing
        : html`<h4>${text.detail.dates}</h4>
            ${datesList(words, timeline)}
            <div class="buttons">
              <button type="button" @click=${() => saveCalendar(view, timeline, [row])}>
                ${datesTextOf(words.language).calendar}${ofThis}
              </button>
            </div>`
    }
    ${mobility === undefined ? nothing : papersOf(view, mobility)}
    <ul class="plain ways">
      ${
        mobility === undefined
          ? nothing
          : html`<li><a href=${ways.calculator(answersFor(view, mobility))}>${text.detail.calculator}${ofThis}</a></li>`
      }
      <li><a href=${ways.catalogue(`offer-${id}`)}>${text.detail.card}${ofThis}</a></li>
    </ul>`
}

function linesOf({ core, words, text }: OffersView, mobility: Mobility) {
  const grant = core.passerelle.estimate(mobility)
  if (!grant.ok || grant.value.total === undefined) return nothing
  const { rules, result } = words.messages
  return html`<h4>${text.detail.lines}</h4>
    <table class="grant-lines" aria-label=${text.detail.lines}>
      <thead class="visually-hidden">
        <tr>
          <th scope="col">${result.part}</th>
          <th scope="col">${result.amount}</th>
        </tr>
      </thead>
      <tbody>
        ${grant.value.lines.map(
          ({ rule, amount }) =>
            html`<tr>
              <th scope="row">${rules[rule]}</th>
              <td class="amount">${words.amount(amount)}</td>
            </tr>`,
        )}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">${result.sum}</th>
          <td class="amount">${words.amount(grant.value.total)}</td>
        </tr>
      </tfoot>
    </table>`
}

/// What the same stay pays with low-emission travel, if that is more.
function byTrain({ core, words, text }: OffersView, mobility: Mobility) {
  const compared = core.passerelle.compareTravel(mobility)
  if (!compared.ok || compared.value.more === undefined) return nothing
  const { green, more } = compared.value
  if (more.high <= 0 || green.total === undefined) return nothing
  return html`<p class="by-train">${text.detail.byTrain(words.amount(more), words.amount(green.total))}</p>`
}

/// A decisive condition of the offer itself comes first; one of the call is among the conditions anyway.
function conditionsOf(view: OffersView, { worth }: OfferRow, mobility: Mobility) {
  const { core, words, text } = view
  const checked = core.passerelle.check(mobility)
  if (!checked.ok) return nothing
  const { conditions } = checked.value
  const reason = worth?.reason
  const isOfCall = reason === undefined || conditions.some(({ kind }) => kind === reason.kind)
  const { conditionStatuses } = words.messages.verdict
  const item = (condition: Condition) => {
    const { name, required, found } = conditionInWords(view, condition)
    return html`<li class="card condition">
      ${statusIcon(condition.status)}
      <div>
        <strong>${name}</strong>
        <span class=${condition.status}>${conditionStatuses[condition.status]}</span><br />
        <small
          >${text.row.why(words.messages.verdict.required, required)}${found === undefined ? nothing : ` · ${text.row.why(text.detail.found, found)}`}</small
        >
      </div>
    </li>`
  }
  return html`<h4>${text.detail.conditions}</h4>
    <ul class="plain">
      ${(isOfCall ? conditions : [reason, ...conditions]).map(item)}
    </ul>`
}

function papersOf({ core, words, text }: OffersView, mobility: Mobility) {
  const answer = core.passerelle.documents(mobility)
  if (!answer.ok || answer.value.documents.length === 0) return nothing
  return html`<h4>${text.detail.papers}</h4>
    <ul>
      ${answer.value.documents.map(
        ({ name, onlyIf }) =>
          html`<li>
            ${localized(words.language, name)}${
              onlyIf === undefined
                ? nothing
                : ` (${words.messages.documents.onlyIf(localized(words.language, onlyIf))})`
            }
          </li>`,
      )}
    </ul>`
}

const metresOfAKilometre = 1000

/// The stay as answers of the calculator.
function answersFor({ words, asked }: OffersView, mobility: Mobility): Record<string, string> {
  const { institution, role, activity, receivingCountry, start, end, days, distanceMetres, greenTravel } = mobility
  const kilometres = distanceMetres === undefined ? '' : String(distanceMetres / metresOfAKilometre)
  const answers = {
    institution: institution ?? '',
    role: role ?? '',
    direction: 'outgoing',
    activity: activity ?? '',
    country: receivingCountry ?? '',
    lengthKnownAs: start === undefined && days !== undefined ? 'duration' : '',
    start: start ?? '',
    end: end ?? '',
    days: start === undefined && days !== undefined ? String(days) : '',
    kilometres: typed(words.language, kilometres),
    greenTravel: greenTravel === undefined ? '' : asked.greenTravel,
  }
  return Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== ''))
}
