import { html, nothing } from 'lit'
import type { CallComparison, ComparedPart, ComparedRow, Grant } from '../../core/core'
import { comparisonTextOf } from '../../messages/comparison/index'
import type { ComparisonText } from '../../messages/comparison/keys'
import type { Outcome } from '../../question/outcome'
import type { ResultView } from '../grant/view'
import { pairTable, proofsOf, type Pair } from '../grant/pair-table'
import { changeInWords, moves } from './change'
import { reasonsInWords } from './reasons'
import { standingsList } from './standing'

/// The two calls that are compared: by default the one that pays and its neighbour.
export interface Years {
  from: number
  to: number
}

/// The same stay in two calls, line by line, with the reason for each difference.
export function contentOf(view: ResultView, { mobility = {}, grant }: Outcome) {
  const years = grant === undefined ? undefined : yearsOf(view, grant)
  if (years === undefined) return nothing
  const text = comparisonTextOf(view.words.language)
  const { from, to } = years
  const answer = view.passerelle.compareCalls({ mobility, years: [from, to] })
  return html`<p class="hint">${text.lead}</p>
    <div class="pair-of-questions">
      ${yearQuestion(view, 'compareFrom', from)} ${yearQuestion(view, 'compareTo', to)}
    </div>
    ${answer.ok ? compared(view, text, years, answer.value) : nothing}`
}

function yearsOf({ about, answers }: ResultView, grant: Grant): Years | undefined {
  const known = (year: string) => about.calls.find((each) => String(each) === year)
  const latest = about.calls.at(-1)
  const from = known(answers.compareFrom) ?? known(String(grant.call.year)) ?? latest
  if (from === undefined) return undefined
  const place = about.calls.indexOf(from)
  const neighbour = about.calls[place - 1] ?? about.calls[place + 1] ?? from
  return { from, to: known(answers.compareTo) ?? neighbour }
}

function yearQuestion({ words, about, give }: ResultView, field: 'compareFrom' | 'compareTo', chosen: number) {
  const choose = (event: Event) => give(field, (event.target as HTMLSelectElement).value)
  return html`<div class="question">
    <label for=${field}>${words.messages.questions[field].label}</label>
    <select id=${field} name=${field} @change=${choose}>
      ${about.calls.map((year) => html`<option value=${year} .selected=${year === chosen}>${year}</option>`)}
    </select>
  </div>`
}

function compared(view: ResultView, text: ComparisonText, { from, to }: Years, comparison: CallComparison) {
  const [before, after] = comparison.calls
  const [difference] = comparison.differences
  if (before === undefined || after === undefined || difference === undefined) return nothing
  const { words } = view
  const [left, right] = [text.call(from), text.call(to)]
  const totalOf = ({ total }: typeof before) => (total === undefined ? text.noTotal : words.amount(total))
  const { change } = difference
  const said = moves(change) ? changeInWords(words, text, change) : undefined
  const same = change !== undefined && said === undefined ? text.noChange : ''
  const summary = `${text.summary(left, totalOf(before), right, totalOf(after), said)} ${same}`
  const total: Pair = {
    name: words.messages.result.sum,
    left: totalOf(before),
    right: totalOf(after),
    below: said ?? same,
  }
  return html`<p role="status">${from === to ? text.same : summary}</p>
    ${pairTable(words.messages.onDemand.comparison, left, right, rowsOf(view, text, comparison), total)}
    ${standingsList(view, text, before, after)}`
}

/// Parts that neither call has are left out.
function rowsOf(view: ResultView, text: ComparisonText, comparison: CallComparison): Pair[] {
  return comparison.rows.map((row) => rowOf(view, text, comparison, row))
}

function rowOf(view: ResultView, text: ComparisonText, comparison: CallComparison, row: ComparedRow): Pair {
  const { words } = view
  const name = words.messages.rules[row.rule]
  const [difference] = row.differences
  const [left, right] = comparison.calls.map((call, index) => partInWords(view, text, row, index, call.travel))
  const proofs = comparison.calls.map(
    ({ year }, index) => [text.call(year), row.parts[index]?.line] as [string, undefined],
  )
  const reasons = difference === undefined ? [] : reasonsInWords(view, text, comparison, row)
  const change = difference?.change
  const below = html`${moves(change) ? html`<p class="change">${changeInWords(words, text, change)}</p>` : nothing}
  ${reasons.map((reason) => html`<p>${reason}</p>`)}
  ${reasons.length === 0 ? html`<p class="hint">${text.noChange}</p>` : nothing} ${proofsOf(view, name, proofs)}`
  return { name, left, right, below }
}

function partInWords(
  { words }: ResultView,
  text: ComparisonText,
  { rule, parts }: ComparedRow,
  index: number,
  travel: CallComparison['calls'][number]['travel'],
): string {
  const { line, unpriced }: ComparedPart = parts[index] ?? {}
  if (line !== undefined) return words.amount(line.amount)
  if (unpriced !== undefined) return text.unpriced[unpriced.reason]
  return rule === 'travel' && travel !== undefined ? text.travel[travel] : text.absent
}
