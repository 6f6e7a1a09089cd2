import { html, nothing } from 'lit'
import type { Force, SchoolCondition, SchoolVerdict, Status } from '../../core/core'
import { localized } from '../../messages/localized'
import { statusIcon } from '../parts/icon'
import { citationOf } from '../grant/source'
import { fieldId, statementId } from './dialogue'
import type { SchoolsView } from './view'

const forces: readonly Force[] = ['must', 'may', 'notes']
/// Failed conditions first, then open ones, then fulfilled ones.
const order: Record<Status, number> = { notMet: 0, cannotTellYet: 1, met: 2 }

/// One block an author, in the order of the data: rules of different authors are never mixed.
export function answerOf(view: SchoolsView) {
  const { text, report } = view
  const { answer } = text
  return html`<h2 id="answer-heading">${answer.heading}</h2>
    ${report === undefined ? html`<p>${answer.empty}</p>` : nothing}
    ${report?.verdicts.length === 0 ? html`<p>${answer.none}</p>` : nothing}
    ${report === undefined || report.verdicts.length === 0 ? nothing : html`<p class="hint">${answer.apart}</p>`}
    ${report?.verdicts.map((verdict) => authorBlock(view, verdict))}`
}

/// When the answer is below the questions, this summary stays in view: the status for each author, with a link to it.
export function summaryOf({ words, text, report }: SchoolsView) {
  if (report === undefined || report.verdicts.length === 0) return nothing
  return html`<ul class="summary" aria-label=${text.answer.heading}>
    ${report.verdicts.map(
      ({ author, name, status, exempt }) =>
        html`<li>
          ${statusIcon(status)} <a href="#author-${author}">${localized(words.language, name)}</a>
          <span class="visually-hidden">${exempt ? text.answer.exempt : text.answer.statuses[status].name}</span>
        </li>`,
    )}
  </ul>`
}

function authorBlock(view: SchoolsView, verdict: SchoolVerdict) {
  const { text, words, institutions } = view
  const { answer } = text
  const { author, name, period, binds, exempt, status, conditions } = verdict
  const said = answer.statuses[status]
  return html`<section
    class="author-block"
    data-author=${author}
    data-status=${status}
    aria-labelledby="author-${author}"
  >
    <h3 id="author-${author}">
      ${localized(words.language, name)}
      ${period === undefined ? nothing : html`<small>(${answer.period(period.from, period.to)})</small>`}
    </h3>
    <div class="verdict ${status}">
      ${statusIcon(status)}
      <p>
        ${exempt ? html`<strong>${answer.exempt}</strong> ${conditions.length === 0 ? nothing : html`<span>${answer.stillAsked(said.name)}</span>`}` : html`<strong>${said.name}</strong> <span>${said.meaning}</span>`}
      </p>
    </div>
    ${binds === 'cannotTellYet' ? html`<p class="notice">${institutions.some(({ id }) => id === author) ? answer.bindsSchool : answer.bindsPerhaps}</p>` : nothing}
    ${exemptionOf(view, verdict)} ${forces.map((force) => group(view, force, conditions))}
  </section>`
}

function exemptionOf(view: SchoolsView, { exemption, exempt }: SchoolVerdict) {
  if (exemption === undefined) return nothing
  const { answer } = view.text
  const state = exemption.status === 'cannotTellYet' ? answer.exemptPerhaps : answer.notExempt
  return html`<div class="exemption">
    ${exempt ? nothing : html`<p>${state}</p>`}
    <details class="asks">
      <summary>${view.text.texts.exemption}</summary>
      <p>${localized(view.words.language, exemption.asks)}</p>
      ${citationOf(view, exemption)}
    </details>
  </div>`
}

function group(view: SchoolsView, force: Force, conditions: readonly SchoolCondition[]) {
  const own = conditions.filter((condition) => condition.force === force)
  if (own.length === 0) return nothing
  const sorted = own.toSorted((one, other) => order[one.status] - order[other.status])
  return html`<h4>${view.text.answer.groups[force]}</h4>
    <ul class="plain">
      ${sorted.map((condition) => conditionItem(view, condition))}
    </ul>`
}

function conditionItem(view: SchoolsView, condition: SchoolCondition) {
  const { text, words } = view
  const { answer } = text
  const { id, asks, remedy, force, status, waitsFor, choices } = condition
  const names = force === 'must' ? answer.conditionStatuses : answer.mayStatuses
  const isNote = force === 'notes'
  return html`<li class=${isNote ? 'card' : 'card condition'} data-rule=${id} data-status=${status}>
    ${isNote ? nothing : statusIcon(status)}
    <div>
      <p class="condition-name">
        <strong>${localized(words.language, asks)}</strong>
        ${isNote ? nothing : html`<span class=${status}>${names[status]}</span>`}
      </p>
      ${against(view, condition)} ${lengthOf(view, condition)}
      ${
        status === 'notMet' && force === 'must' && remedy !== undefined
          ? html`<p class="remedy"><strong>${answer.remedy}</strong> ${localized(words.language, remedy)}</p>`
          : nothing
      }
      ${waitsFor === undefined ? nothing : html`<p>${answer.waitsFor[waitsFor]} ${wayToQuestion(view, condition)}</p>`}
      ${
        choices.length === 0
          ? nothing
          : html`<p>${answer.choices}</p>
              <ul>
                ${choices.map((choice) => html`<li>${localized(words.language, choice)}</li>`)}
              </ul>`
      }
      ${citationOf(view, condition)}
    </div>
  </li>`
}

/// The person's answers that contradict the condition.
function against({ text, words, answers }: SchoolsView, condition: SchoolCondition) {
  if (condition.against.length === 0 || condition.status !== 'notMet') return nothing
  const { yes, no } = words.messages.form
  const said = condition.against.map((statement) =>
    text.dialogue.yourAnswer(text.statements[statement], answers.statements.get(statement) === 'yes' ? yes : no),
  )
  return html`<p>${text.answer.against} ${said.join(' ')}</p>`
}

function lengthOf({ text }: SchoolsView, { length, status }: SchoolCondition) {
  if (length === undefined) return nothing
  const { answer } = text
  const { days, semesters, softTravelDays, minimum, recommended, recommendation, continuous } = length
  const inWords = (asked: typeof minimum) => text.length[asked.unit](asked.count)
  return html`<p>
      ${minimum.unit === 'semester' && semesters !== undefined ? answer.yourStay(text.length.semester(semesters)) : nothing}
      ${days === undefined ? nothing : answer.yourStay(text.daysAndWeeks(days))}
      ${softTravelDays === undefined || softTravelDays === 0 ? nothing : answer.softTravel(text.daysAndWeeks(softTravelDays))}
      ${answer.asked(inWords(minimum))} ${continuous ? answer.continuous : nothing}
    </p>
    ${
      recommended === undefined || recommendation === undefined || status !== 'met'
        ? nothing
        : html`<p class="recommendation">
            ${recommendation === 'met' ? answer.recommended(inWords(recommended)) : answer.notRecommended(inWords(recommended))}
          </p>`
    }`
}

/// A link to the first visible question that the condition depends on: a yes-or-no question first, otherwise one about
/// the stay.
function wayToQuestion({ text, questions, answers }: SchoolsView, { open, waitsFor, length }: SchoolCondition) {
  const shown = new Set([...questions.exemption, ...questions.required, ...questions.extra])
  const first = open.find((statement) => shown.has(statement))
  if (first !== undefined) return goTo(text.answer.answerQuestions, statementId(first), text.statements[first])
  if (waitsFor !== 'person') return nothing
  const field = (['enrolment', 'experience'] as const).find((each) => answers.fields[each] === '')
  if (field !== undefined) return goTo(text.answer.answerQuestions, fieldId(field), text[field].label)
  if (length === undefined) return nothing
  return goTo(text.answer.answerQuestions, fieldId('lengthKnownAs'), text.lengthKnownAs.label)
}

function goTo(name: string, place: string, question: string) {
  const go = () => {
    const asked = document.getElementById(place)
    asked?.closest('details')?.setAttribute('open', '')
    const control = asked?.matches('select') ? asked : asked?.querySelector<HTMLElement>('input:checked, input')
    control?.focus()
  }
  return html`<button type="button" class="go" @click=${go}>
    ${name}<span class="visually-hidden"> ${question}</span>
  </button>`
}
