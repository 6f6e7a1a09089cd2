import { html, nothing, type TemplateResult } from 'lit'
import { live } from 'lit/directives/live.js'
import type { Statement } from '../../core/core'
import { localized } from '../../messages/localized'
import {
  anotherSchool,
  enrolments,
  experiences,
  isUnanswered,
  lengthsKnownAs,
  type NumberField,
  type SchoolField,
} from './answers'
import type { SchoolsView } from './view'

export const fieldId = (field: SchoolField) => `school-${field}`
export const statementId = (statement: Statement) => `statement-${statement}`

/// A short form: the school, the kind of stay, its length; then only the questions that the rules still depend on.
/// Native controls throughout.
export function dialogue(view: SchoolsView, clear: () => void) {
  const { text, questions } = view
  const { dialogue: said } = text
  const hasMore = questions.exemption.length + questions.required.length + questions.extra.length > 0
  return html`<h2 id="dialogue-heading">${said.heading}</h2>
    <div class="form-section">
      <h3>${said.you}</h3>
      ${schoolQuestion(view)} ${engineeringQuestion(view)}
      ${choiceQuestion(view, 'enrolment', text.enrolment.label, named(enrolments, text.enrolment.names))}
    </div>
    <div class="form-section">
      <h3>${said.stay}</h3>
      ${listQuestion(view, 'experience', text.experience.label, text.experience.empty, named(experiences, text.experience.names))}
      ${choiceQuestion(view, 'lengthKnownAs', text.lengthKnownAs.label, named(lengthsKnownAs, text.lengthKnownAs.names))}
      ${lengthQuestions(view)}
      ${numberQuestion(view, 'softTravelDays', text.softTravelDays.label, text.softTravelDays.hint)}
    </div>
    ${
      hasMore
        ? html`<div class="form-section" id="more">
            <h3>${said.more}</h3>
            ${part(view, said.exemption, questions.exemption, said.exemptionHint)}
            ${part(view, said.stay, questions.required)} ${extraPart(view)}
          </div>`
        : nothing
    }
    <div class="buttons">
      ${isUnanswered(view.answers) ? nothing : html`<button type="button" class="quiet clear" @click=${clear}>${said.clear}</button>`}
    </div>`
}

interface Choice {
  value: string
  name: string
}

function named<Word extends string>(values: readonly Word[], names: Readonly<Record<Word, string>>): Choice[] {
  return values.map((value) => ({ value, name: names[value] }))
}

function schoolQuestion(view: SchoolsView) {
  const { text, words, institutions } = view
  const known = institutions.map(({ id, name }) => ({
    value: id,
    name: text.school.names[id] ?? localized(words.language, name),
  }))
  const choices = [...known, { value: anotherSchool, name: text.school.other }]
  return listQuestion(view, 'school', text.school.label, text.school.empty, choices)
}

/// Asked if the school alone does not decide whether the rules for engineers apply.
function engineeringQuestion(view: SchoolsView) {
  const { text, answers, report } = view
  const { school, engineering } = answers.fields
  if (school === '' || school === anotherSchool) return nothing
  const matters = engineering !== '' || report?.verdicts.some(({ binds }) => binds === 'cannotTellYet')
  if (!matters) return nothing
  const { yes, no } = view.words.messages.form
  const choices = [
    { value: 'yes', name: yes },
    { value: 'no', name: no },
  ]
  return choiceQuestion(view, 'engineering', text.engineering.label, choices, text.engineering.hint)
}

function lengthQuestions(view: SchoolsView) {
  const { text, answers, report } = view
  const { lengthKnownAs, semesters } = answers.fields
  const isInSemesters = report?.verdicts.some(({ conditions }) =>
    conditions.some(({ length }) => length?.minimum.unit === 'semester'),
  )
  return html`${
    lengthKnownAs === 'dates'
      ? html`<div class="length">${dateQuestion(view, 'start', text.start)} ${dateQuestion(view, 'end', text.end)}</div>
          ${problemOf(view, 'end')}`
      : nothing
  }
  ${lengthKnownAs === 'weeks' ? numberQuestion(view, 'weeks', text.weeks) : nothing}
  ${lengthKnownAs === 'days' ? numberQuestion(view, 'days', text.days) : nothing}
  ${isInSemesters || semesters !== '' ? numberQuestion(view, 'semesters', text.semesters.label, text.semesters.hint) : nothing}`
}

function part(view: SchoolsView, heading: string | undefined, statements: readonly Statement[], hint?: string) {
  if (statements.length === 0) return nothing
  return html`${heading === undefined ? nothing : html`<h4>${heading}</h4>`}
  ${hint === undefined ? nothing : html`<p class="hint">${hint}</p>`}
  ${statements.map((statement) => statementQuestion(view, statement))}`
}

function extraPart(view: SchoolsView) {
  const { extra } = view.questions
  if (extra.length === 0) return nothing
  return html`<details class="extra">
    <summary>${view.text.dialogue.extra} (${extra.length})</summary>
    ${part(view, undefined, extra)}
  </details>`
}

function statementQuestion({ words, text, answers }: SchoolsView, statement: Statement) {
  const { yes, no } = words.messages.form
  const chosen = answers.statements.get(statement) ?? ''
  const choices = [
    { value: 'yes', name: yes },
    { value: 'no', name: no },
    { value: '', name: text.dialogue.dontKnow },
  ]
  return html`<fieldset class="question" id=${statementId(statement)}>
    <legend>${text.statements[statement]}</legend>
    <div class="choices words">${choices.map((choice) => radio(`statement.${statement}`, choice, chosen))}</div>
  </fieldset>`
}

function choiceQuestion(
  view: SchoolsView,
  field: SchoolField,
  label: string,
  choices: readonly Choice[],
  hint?: string,
) {
  const all = [...choices, { value: '', name: view.text.dialogue.dontKnow }]
  const hintId = `${fieldId(field)}-hint`
  return html`<fieldset class="question" id=${fieldId(field)} aria-describedby=${hint === undefined ? nothing : hintId}>
    <legend>${label}</legend>
    ${hint === undefined ? nothing : html`<p class="hint" id=${hintId}>${hint}</p>`}
    <div class="choices words">${all.map((choice) => radio(field, choice, view.answers.fields[field]))}</div>
  </fieldset>`
}

function radio(name: string, { value, name: label }: Choice, chosen: string) {
  return html`<label class="choice">
    <input type="radio" name=${name} value=${value} .checked=${live(chosen === value)} />
    <span>${label}</span>
  </label>`
}

function listQuestion(view: SchoolsView, field: SchoolField, label: string, empty: string, choices: readonly Choice[]) {
  const chosen = view.answers.fields[field]
  const list = html`<select id=${fieldId(field)} name=${field}>
    ${[{ value: '', name: empty }, ...choices].map(
      ({ value, name }) => html`<option value=${value} .selected=${value === chosen}>${name}</option>`,
    )}
  </select>`
  return question(view, field, label, list)
}

function numberQuestion(view: SchoolsView, field: NumberField, label: string, hint?: string) {
  const described = [hint && `${fieldId(field)}-hint`, view.problems.has(field) && `${fieldId(field)}-problem`]
  const input = html`<input
    type="text"
    inputmode="numeric"
    autocomplete="off"
    maxlength="8"
    id=${fieldId(field)}
    name=${field}
    aria-describedby=${described.filter(Boolean).join(' ') || nothing}
    aria-invalid=${view.problems.has(field) ? 'true' : nothing}
    .value=${live(view.answers.fields[field])}
  />`
  return question(view, field, label, input, hint)
}

function dateQuestion(view: SchoolsView, field: 'start' | 'end', label: string) {
  const isWrong = view.problems.has(field)
  return html`<div class="question">
    <label for=${fieldId(field)}>${label}</label>
    <input
      type="date"
      id=${fieldId(field)}
      name=${field}
      aria-describedby=${isWrong ? `${fieldId(field)}-problem` : nothing}
      aria-invalid=${isWrong ? 'true' : nothing}
      .value=${live(view.answers.fields[field])}
    />
  </div>`
}

function question(view: SchoolsView, field: SchoolField, label: string, control: TemplateResult, hint?: string) {
  return html`<div class="question">
    <label for=${fieldId(field)}>${label}</label>
    ${hint === undefined ? nothing : html`<p class="hint" id="${fieldId(field)}-hint">${hint}</p>`}
    ${problemOf(view, field)} ${control}
  </div>`
}

function problemOf({ words, problems }: SchoolsView, field: SchoolField) {
  const problem = problems.get(field)
  if (problem === undefined) return nothing
  return html`<p class="problem" id="${fieldId(field)}-problem">
    <span class="visually-hidden">${words.messages.form.problem} </span>${problem}
  </p>`
}
