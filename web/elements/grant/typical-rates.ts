import { html, nothing } from 'lit'
import type { Mobility, PublishedRate, TypicalRates } from '../../core/core'
import { typicalTextOf } from '../../messages/typical/index'
import type { TypicalText } from '../../messages/typical/keys'
import { fieldNamed } from '../../question/fields'
import { numberOf } from '../../question/kinds'
import { typed } from '../../words/typed'
import { namedSource } from './source'
import type { ResultView } from './view'

/// What universities of the country published where the rate of the stay is open, beside the interval. One press takes
/// the middle as the rate, which the form then shows.
export function typicalRates(view: ResultView, mobility: Mobility | undefined) {
  if (mobility === undefined) return nothing
  const asked = view.passerelle.typicalRates(mobility)
  if (!asked.ok || asked.value.field === undefined || asked.value.published.length === 0) return nothing
  const { words, country } = view
  const text = typicalTextOf(words.language)
  const { published } = asked.value
  const rateOf = (rate: number) =>
    asked.value.field === 'monthlyRate' ? text.perMonth(words.money(rate)) : text.perDay(words.money(rate))
  const where = country === undefined ? '' : words.country(country)
  return html`<section class="typical" aria-labelledby="typical">
    <h3 id="typical">${text.heading}</h3>
    ${summary(view, asked.value, text, rateOf, where)}
    <details>
      <summary>${text.list}</summary>
      <ul>
        ${published.map((each) => html`<li>${publisher(view, each, text, rateOf)}</li>`)}
      </ul>
    </details>
  </section>`
}

function summary(
  view: ResultView,
  { lowest, middle, highest, published, field }: TypicalRates,
  text: TypicalText,
  rateOf: (rate: number) => string,
  where: string,
) {
  const { words, give, answers } = view
  const answer = fieldNamed(field)
  if (lowest === undefined || middle === undefined || highest === undefined || answer === undefined)
    return html`<p>${text.few(where)} ${text.notYours}</p>`
  const counted = published.filter(({ counts }) => counts).length
  const isTaken = numberOf('euros', answers[answer]) === middle
  const take = () => give(answer, typed(words.language, String(middle / 100)))
  return html`<p>
      ${text.counted(counted, where, words.money(lowest), words.money(middle), rateOf(highest))} ${text.notYours}
    </p>
    ${
      isTaken
        ? html`<p class="notice">${text.taken(rateOf(middle))}</p>`
        : html`<button type="button" class="quiet" @click=${take}>${text.take(rateOf(middle))}</button>`
    }`
}

function publisher(view: ResultView, each: PublishedRate, text: TypicalText, rateOf: (rate: number) => string) {
  const { words, sources } = view
  const source = sources.get(each.source)
  const cited = source === undefined ? each.name[words.language] : namedSource(view, source)
  return html`${rateOf(each.rate)}, ${text.call(each.call)}
  ${each.institution === undefined ? `${text.agency}, ` : nothing}${cited}${each.counts ? nothing : ` (${text.outside})`}`
}
