import { html, nothing } from 'lit'
import { live } from 'lit/directives/live.js'
import type { EarlyReturn, EarlyReturnQuestion, Grant, Mobility, Rule, Settlement } from '../../core/core'
import type { Words } from '../../words/format'
import { earlyReturnTextOf } from '../../messages/early-return/index'
import type { EarlyReturnText } from '../../messages/early-return/keys'
import { wholeNumber } from '../../question/numbers'
import type { Outcome } from '../../question/outcome'
import { citationOf } from '../grant/source'
import type { ResultView } from '../grant/view'
import { pairTable, proofsOf, type Pair } from '../grant/pair-table'
import { daysInWords, outcomeInWords, settlementInWords } from './settlement'

type Asked = 'returnedOn' | 'daysDone'

/// One question, the day of return or the number of days; then the outcome for the grant in one sentence, and line by
/// line.
export function contentOf(view: ResultView, { mobility = {}, grant }: Outcome) {
  const text = earlyReturnTextOf(view.words.language)
  const field: Asked = mobility.start !== undefined && mobility.end !== undefined ? 'returnedOn' : 'daysDone'
  const typed = view.answers[field].trim()
  const asked = questionOf(mobility, field, typed)
  const answer = asked && view.passerelle.earlyReturn(asked)
  const problem =
    typed === '' || answer?.ok ? undefined : problemInWords(view.words, text, mobility, grant, field, typed)
  return html`<p class="hint">${text.lead}</p>
    ${question(view, mobility, field, problem)} ${answer?.ok ? foreseen(view, text, answer.value) : nothing}`
}

function questionOf(mobility: Mobility, field: Asked, typed: string): EarlyReturnQuestion | undefined {
  if (typed === '') return undefined
  if (field === 'returnedOn') return { mobility, returnedOn: typed }
  const daysDone = wholeNumber(typed, 1, false)
  return typeof daysDone === 'number' ? { mobility, daysDone } : undefined
}

function problemInWords(
  words: Words,
  text: EarlyReturnText,
  { start = '', end = '' }: Mobility,
  grant: Grant | undefined,
  field: Asked,
  typed: string,
): string {
  if (field === 'daysDone') return text.between(words.number(grant?.stay?.days ?? 1))
  return typed < start ? text.before(words.date(start)) : text.after(words.date(end))
}

function question(view: ResultView, { start, end }: Mobility, field: Asked, problem: string | undefined) {
  const { words, answers, give } = view
  const { label, hint } = words.messages.questions[field]
  const described = [hint && `${field}-hint`, problem && `${field}-problem`].filter(Boolean).join(' ')
  const isDate = field === 'returnedOn'
  return html`<div class="question">
    <label for=${field}>${label}</label>
    ${hint === undefined ? nothing : html`<p class="hint" id=${`${field}-hint`}>${hint}</p>`}
    ${
      problem === undefined
        ? nothing
        : html`<p class="problem" id=${`${field}-problem`}>
            <span class="visually-hidden">${words.messages.form.problem} </span>${problem}
          </p>`
    }
    <input
      type=${isDate ? 'date' : 'text'}
      inputmode=${isDate ? nothing : 'numeric'}
      autocomplete="off"
      maxlength=${isDate ? nothing : '40'}
      min=${isDate ? start : nothing}
      max=${isDate ? end : nothing}
      id=${field}
      name=${field}
      aria-describedby=${described === '' ? nothing : described}
      aria-invalid=${problem === undefined ? nothing : 'true'}
      .value=${live(answers[field])}
      @input=${(event: Event) => give(field, (event.target as HTMLInputElement).value)}
    />
  </div>`
}

function foreseen(view: ResultView, text: EarlyReturnText, early: EarlyReturn) {
  const { settlement, tooShort, agreed } = early
  return html`<div class="early-return ${settlement.outcome}" role="status">
      <p><strong>${outcomeInWords(view.words, text, early)}</strong></p>
      ${settlementInWords(view.words, text, early, settlement).map((sentence) => html`<p>${sentence}</p>`)}
    </div>
    ${agreed.total === undefined ? nothing : linesTable(view, text, early)}
    ${
      tooShort === undefined || settlement.outcome !== 'cannotTellYet'
        ? nothing
        : html`<p>${text.shortest(daysInWords(view.words, tooShort.days))}</p>
            ${citationOf(view, tooShort)}`
    }
    ${toleranceOf(view, text, early)}`
}

function linesTable(view: ResultView, text: EarlyReturnText, { agreed, done, settlement }: EarlyReturn) {
  const { words } = view
  const rules = [...new Set(agreed.lines.map(({ rule }) => rule))]
  const total: Pair = {
    name: words.messages.result.sum,
    left: agreed.total && words.amount(agreed.total),
    right: keptInWords(words, settlement),
  }
  const rows = rules.map((rule) => rowOf(view, text, rule, agreed, settlement.lost?.high === 0 ? agreed : done))
  return html`<div>
    ${pairTable(words.messages.onDemand.earlyReturn, text.agreed, text.done, rows, total)}
    <p class="hint">${text.notReduced}</p>
  </div>`
}

const keptInWords = (words: Words, { kept }: Settlement) => kept && words.amount(kept)

function rowOf(view: ResultView, text: EarlyReturnText, rule: Rule, agreed: Grant, done: Grant): Pair {
  const { words } = view
  const name = words.messages.rules[rule]
  const [left, right] = [agreed, done].map(({ lines }) => lines.find((line) => line.rule === rule))
  const amountOf = (line: typeof left) => (line === undefined ? text.absent : words.amount(line.amount))
  const proofs = proofsOf(view, name, [
    [text.agreed, left],
    [text.done, right],
  ])
  return { name, left: amountOf(left), right: amountOf(right), below: proofs }
}

/// The practice of other universities, in addition to what is known of this one.
function toleranceOf(view: ResultView, text: EarlyReturnText, { tolerance, daysEarly }: EarlyReturn) {
  if (tolerance === undefined) return nothing
  const { words } = view
  const kept = tolerance.settlement?.kept
  return html`<h4>${text.toleranceHeading}</h4>
    ${
      tolerance.layer === 'institution'
        ? nothing
        : html`<p>${text.toleranceIs(daysInWords(words, tolerance.days))} ${text.toleranceOption}</p>`
    }
    ${kept === undefined ? nothing : html`<p>${text.toleranceCovers(words.amount(kept))}</p>`}
    ${tolerance.covers ? nothing : html`<p>${text.toleranceDoesNotCover(daysInWords(words, daysEarly))}</p>`}
    ${citationOf(view, tolerance)}`
}
