import { html, nothing, type TemplateResult } from 'lit'
import { bandInWords } from '../../words/band'
import type { Amount, Beside, Grant, Line } from '../../core/core'
import type { Words } from '../../words/format'
import { ownRateOf, settledBy } from '../../question/mobility'
import { authorOf, figureOf, tablePlace } from '../../static/rates/place'
import { outsideInWords } from '../form/problems'
import { formulaOf, stepInWords } from './formula'
import { linkTo } from './link'
import { remarksOn } from './remarks'
import { sourceOf } from './source'
import { questionOf, type ResultView } from './view'

/// The grant as a table: one row a line, which unfolds to its formula and source, then the total.
export function linesTable(view: ResultView, grant: Grant) {
  const { words } = view
  const { result } = words.messages
  if (grant.total === undefined) return nothing
  return html`<section>
    <h3 id="lines" tabindex="-1">${result.lines}</h3>
    <table aria-labelledby="lines">
      <thead>
        <tr>
          <th scope="col">${result.part}</th>
          <th scope="col" class="amount">${result.amount}</th>
        </tr>
      </thead>
      ${grant.lines.map((line) => lineRows(view, line, grant))}
      <tfoot>
        <tr>
          <th scope="row">${result.sum}</th>
          <td class="amount">${words.amount(grant.total)}</td>
        </tr>
      </tfoot>
    </table>
    ${remarksOn(view, grant, 'topUp')}
  </section>`
}

function lineRows(view: ResultView, line: Line, grant: Grant) {
  const { rules, result } = view.words.messages
  return html`<tbody>
    <tr>
      <th scope="row">${rules[line.rule]} ${besideDiffering(view, line)} ${whoseFigure(view, line)}</th>
      <td class="amount">${view.words.amount(line.amount)}</td>
    </tr>
    <tr class="proof">
      <td colspan="2">
        ${isSpan(line) ? nothing : [outsideNotices(view, line, grant), causesOf(view, line)]}
        <details>
          <summary>
            ${isSpan(line) ? result.causes : result.unfold}<span class="visually-hidden"> (${rules[line.rule]})</span>
          </summary>
          ${isSpan(line) ? causesOf(view, line) : proofOf(view, line, grant)}
        </details>
      </td>
    </tr>
  </tbody>`
}

/// Shows without unfolding that a figure comes from the person, or that it is the call's because the chosen institution
/// did not publish one.
function whoseFigure({ words, institution }: ResultView, { layer, rule, causes }: Line) {
  if (layer === 'user') return html`<small>${words.messages.result.toldByYou}</small>`
  // The cause already shows it.
  const isSaid = causes.some(({ cause }) => cause === 'otherCallPublished')
  if (layer !== 'call' || rule === 'undetermined' || institution === undefined || isSaid) return nothing
  return html`<small>${words.messages.result.callsOwn}</small>`
}

/// Another figure that differs from the line's is shown without unfolding too.
function besideDiffering({ words }: ResultView, { beside, amount, rule }: Line) {
  if (beside === undefined || rule === 'undetermined' || isSame(beside.amount, amount)) return nothing
  const { besideDiffers, publishedFor } = words.messages.result
  const other = words.amount(beside.amount)
  return html`<small>${beside.call === undefined ? besideDiffers(other) : publishedFor(beside.call, other)}</small>`
}

function isSame(one: Amount, other: Amount): boolean {
  return one.low === other.low && one.high === other.high
}

/// An undetermined line covers every possible answer. No source published it: it has causes, but no proof.
function isSpan({ rule }: Line): boolean {
  return rule === 'undetermined'
}

function proofOf(view: ResultView, line: Line, { band, call: { year } }: Grant) {
  const { words } = view
  const { result, layers, trust, band: bandText } = words.messages
  const formula = formulaOf(words, line)
  const chosenBand = line.rule === 'travel' || line.rule === 'greenSupplement' ? band : undefined
  const reliance = html`<strong class="mark">${trust[line.trust].name}</strong> ${trust[line.trust].meaning}`
  return html`<dl>
      ${formula === undefined ? nothing : entry(result.formula, formulaEntry(words, formula, line))}
      ${chosenBand === undefined ? nothing : entry(bandText.name, bandInWords(words, chosenBand))}
      ${entry(layers[line.layer], reliance)}
      ${line.layer === 'user' ? nothing : entry(result.source, sourcesOf(view, line, year))}
      ${line.beside === undefined ? nothing : entry(besideName(words, line.beside), besideOf(view, line.beside, line))}
    </dl>
    ${linkToTable(view, line, year)}`
}

/// A link to the rate table of the figure, if the page has one.
function linkToTable({ words, answers }: ResultView, { rule, layer }: Line, year: number) {
  const author = authorOf(layer, answers.institution)
  if (rule === 'undetermined' || author === undefined) return nothing
  return linkTo(tablePlace(words.language, year, author, figureOf(rule)), words.messages.rates.seeTable)
}

function entry(name: string, value: TemplateResult | string) {
  return html`<dt>${name}</dt>
    <dd>${value}</dd>`
}

/// The source of the line and all its witnesses, then the sources of steps whose figure comes from another one.
function sourcesOf(view: ResultView, line: Line, year: number) {
  const { words, late } = view
  return html`${sourceOf(view, line)} ${late?.allWitnesses(view, line, year)}
  ${line.steps.map(({ source, ...step }) =>
    source === undefined
      ? nothing
      : html`<p>${words.messages.result.forStep(stepInWords(words, step))} ${sourceOf(view, { ...step, source })}</p>`,
  )}`
}

function formulaEntry(words: Words, formula: string, { steps }: Line) {
  return html`<span class="formula">${formula}</span>
    <ul>
      ${steps.map((step) => html`<li>${stepInWords(words, step)}</li>`)}
    </ul>`
}

/// Why it is an interval, with a link to the question that settles each cause; each link appears once.
function causesOf(view: ResultView, line: Line) {
  const { causes, result } = view.words.messages
  const named = line.causes.map((cause) => ({ cause, question: questionOf(view, settledBy(line, cause)) }))
  return named.map(({ cause, question }, index) => {
    const isSaid = named.slice(0, index).some((before) => before.question?.field === question?.field)
    return html`<p class="cause">
      ${causes[cause.cause](question?.name, line.beside?.call)}
      ${
        question === undefined || isSaid
          ? nothing
          : html`<button type="button" class="quiet" @click=${() => view.goTo(question.field)}>
              ${result.answer(question.name)}
            </button>`
      }
    </p>`
  })
}

/// Notices about the person's own figure in this line, if it is beyond what a source allows.
function outsideNotices({ words }: ResultView, { layer, rule }: Line, { outside = [] }: Grant) {
  if (layer !== 'user') return nothing
  const own = outside.filter(({ field }) => field === ownRateOf[rule])
  return own.map((figure) => html`<p class="notice">${outsideInWords(words, figure)}</p>`)
}

function besideName({ messages: { result } }: Words, { call }: Beside): string {
  return call === undefined ? result.beside : result.besideOfCall(call)
}

function besideOf(view: ResultView, beside: Beside, { amount }: Line) {
  const { words } = view
  const { result, trust } = words.messages
  return html`${words.amount(beside.amount)}${isSame(beside.amount, amount) ? html` (${result.besideSame})` : nothing},
    <strong class="mark">${trust[beside.trust].name}</strong>
    <p>${sourceOf(view, beside)}</p>`
}
