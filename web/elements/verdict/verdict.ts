import { html, nothing } from 'lit'
import type { Condition, Grant, Verdict } from '../../core/core'
import { citationOf } from '../grant/source'
import type { CallConditionKind } from '../../messages/verdict/keys'
import { statusIcon } from '../parts/icon'
import { isComing, questionOf, type ResultView } from '../grant/view'
import { pair } from '../parts/pair'
import { foundInWords, requiredInWords } from '../../words/requirement'

/// Yes, no, or cannot tell yet; then each condition with the finding, the requirement and what would change it.
export function verdictSection(view: ResultView, verdict: Verdict, grant: Grant) {
  const { verdict: text } = view.words.messages
  const status = text.statuses[verdict.status]
  return html`<section>
    <h3 id="verdict" tabindex="-1">${isComing(view, grant) ? text.headingComing : text.heading}</h3>
    <div class="verdict ${verdict.status}">
      ${statusIcon(verdict.status)}
      <p><strong>${status.name}</strong> <span>${status.meaning}</span> ${missingNames(view, verdict)}</p>
    </div>
    <ul class="plain">
      ${verdict.conditions.map((condition) => conditionItem(view, condition, grant))}
    </ul>
  </section>`
}

/// The names of the questions that the verdict depends on.
function missingNames(view: ResultView, { missing }: Verdict) {
  const names = missing.map((field) => questionOf(view, field)?.name).filter((name) => name !== undefined)
  return names.length === 0 ? nothing : view.words.messages.verdict.missing(view.words.list([...new Set(names)]))
}

function conditionItem(view: ResultView, condition: Condition, grant: Grant) {
  const { words } = view
  const { verdict: text } = words.messages
  const found = foundInWords(words, condition)
  const required = requiredInWords(words, condition)
  return html`<li class="card condition">
    ${statusIcon(condition.status)}
    <div>
      <p class="condition-name">
        <strong>${text.kinds[condition.kind as CallConditionKind]}</strong>
        <span class=${condition.status}>${text.conditionStatuses[condition.status]}</span>
      </p>
      <dl>${found === undefined ? nothing : pair(text.found, found)} ${pair(text.required, required)}</dl>
      ${condition.status === 'notMet' ? remedyOf(view, condition, grant, required) : nothing}
      ${condition.status === 'met' ? nothing : wayOut(view, condition)} ${citationOf(view, condition)}
    </div>
  </li>`
}

function remedyOf(view: ResultView, { kind }: Condition, grant: Grant, required: string) {
  const { remedy, remedies, paidAtHome } = view.words.messages.verdict
  const isPaidAtHome = kind === 'fundedFlow' && grant.action === 'KA131' && isComing(view, grant)
  const said = isPaidAtHome ? paidAtHome : remedies[kind as CallConditionKind](required)
  return html`<p class="remedy"><strong>${remedy}</strong> ${said}</p>`
}

/// Who has to act for a condition, with a link to the question if it is the person.
function wayOut(view: ResultView, { waitsFor, field, status }: Condition) {
  const { verdict, result, assumptions } = view.words.messages
  const waiting = waitsFor === undefined ? nothing : verdict.waitsFor[waitsFor]
  const question = waitsFor === undefined || waitsFor === 'person' ? questionOf(view, field) : undefined
  if (question === undefined) return html`<p>${waiting}</p>`
  const name = status === 'notMet' ? assumptions.changeOf(question.name) : result.answer(question.name)
  return html`<p>${waiting} <button type="button" @click=${() => view.goTo(question.field)}>${name}</button></p>`
}
