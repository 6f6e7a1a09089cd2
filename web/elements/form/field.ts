import { html, nothing, type TemplateResult } from 'lit'
import { guard } from 'lit/directives/guard.js'
import { live } from 'lit/directives/live.js'
import { kindOf, questions, type Answers, type Field } from '../../question/fields'
import { hasFractions } from '../../question/kinds'
import type { Words } from '../../words/format'

/// The properties that every question of the form needs.
export interface FormView {
  words: Words
  answers: Answers
  /// The message of each problem to show at its question.
  problems: ReadonlyMap<Field, string>
  /// Messages about accepted answers.
  notices: ReadonlyMap<Field, string>
}

export interface Choice {
  value: string
  name: string
  hint?: string
}

export const questionId = (field: Field) => `question-${field}`

const hintId = (field: Field) => `hint-${field}`
const problemId = (field: Field) => `problem-${field}`
const noticeId = (field: Field) => `notice-${field}`

export function radioQuestion(
  view: FormView,
  field: Field,
  choices: readonly Choice[],
  width: 'long' | 'short' | 'words' = 'long',
) {
  return html`<fieldset class="question" aria-describedby=${describedBy(view, field)}>
    <legend>${view.words.messages.questions[field].label}</legend>
    ${hintOf(view, field)} ${problemOf(view, field)}
    <div class="choices ${width}">${choices.map((choice) => radio(view, field, choice))}</div>
  </fieldset>`
}

function radio({ answers }: FormView, field: Field, { value, name, hint }: Choice) {
  return html`<label class="choice">
    <input type="radio" name=${field} value=${value} .checked=${live(answers[field] === value)} />
    <span>${name}${hint === undefined ? nothing : html` <small>${hint}</small>`}</span>
  </label>`
}

/// Yes, no, and a choice that removes the answer; a private answer has a note that links do not contain it.
export function yesOrNoQuestion(view: FormView, field: Field) {
  const { yes, no, unanswered, notInLink } = view.words.messages.form
  const choices = [
    { value: 'yes', name: yes },
    { value: 'no', name: no },
    { value: '', name: unanswered },
  ]
  const radios = radioQuestion(view, field, choices, 'words')
  if (!questions[field].isPrivate) return radios
  return html`${radios}
    <p class="hint">${notInLink}</p>`
}

/// A native select. `empty` is the name of the choice without an answer. Its many options are rendered again only when
/// they change. Choices with long names are repeated below it, where they wrap.
export function listQuestion(
  view: FormView,
  field: Field,
  choices: readonly Choice[],
  empty: string,
  { label, areLong = false }: { label?: string; areLong?: boolean } = {},
) {
  const chosen = view.answers[field]
  const repeated = areLong ? choices.find(({ value }) => value === chosen)?.name : undefined
  const list = html`<select
      id=${questionId(field)}
      name=${field}
      aria-describedby=${describedBy(view, field)}
      aria-invalid=${invalid(view, field)}
    >
      ${guard([chosen, choices, empty], () =>
        [{ value: '', name: empty }, ...choices].map(
          ({ value, name }) => html`<option value=${value} .selected=${value === chosen}>${name}</option>`,
        ),
      )}
    </select>
    ${repeated === undefined ? nothing : html`<p class="hint" aria-hidden="true">${repeated}</p>`}`
  return question(view, field, list, label)
}

export function numberQuestion(view: FormView, field: Field) {
  const input = html`<input
    type="text"
    inputmode=${hasFractions(kindOf(field)) ? 'decimal' : 'numeric'}
    autocomplete="off"
    spellcheck="false"
    maxlength="40"
    id=${questionId(field)}
    name=${field}
    aria-describedby=${describedBy(view, field)}
    aria-invalid=${invalid(view, field)}
    .value=${live(view.answers[field])}
  />`
  return question(view, field, input)
}

/// The browser reads and writes ISO text here; no time zone is involved. The problem of a date is placed outside its
/// field, so that the two dates stay side by side.
export function dateQuestion(view: FormView, field: 'start' | 'end') {
  const input = html`<input
    type="date"
    id=${questionId(field)}
    name=${field}
    aria-describedby=${describedBy(view, field)}
    aria-invalid=${invalid(view, field)}
    .value=${live(view.answers[field])}
  />`
  return html`<div class="question">
    <label for=${questionId(field)}>${view.words.messages.questions[field].label}</label>
    ${input}
  </div>`
}

function question(view: FormView, field: Field, control: TemplateResult, label?: string) {
  return html`<div class="question">
    <label for=${questionId(field)}>${label ?? view.words.messages.questions[field].label}</label>
    ${hintOf(view, field)} ${problemOf(view, field)} ${control} ${noticeOf(view, field)}
  </div>`
}

function hintOf({ words }: FormView, field: Field) {
  const { hint, link } = words.messages.questions[field]
  const { help } = questions[field]
  if (hint === undefined) return nothing
  return html`<p class="hint" id=${hintId(field)}>
    ${hint} ${link === undefined || help === undefined ? nothing : html`<a href=${help} rel="noreferrer">${link}</a>`}
  </p>`
}

export function problemOf({ words, problems }: FormView, field: Field) {
  const problem = problems.get(field)
  if (problem === undefined) return nothing
  return html`<p class="problem" id=${problemId(field)}>
    <span class="visually-hidden">${words.messages.form.problem} </span>${problem}
  </p>`
}

/// Placed below the control, so that the control does not move while the person types.
function noticeOf({ notices }: FormView, field: Field) {
  const notice = notices.get(field)
  return notice === undefined ? nothing : html`<p class="notice" id=${noticeId(field)}>${notice}</p>`
}

function describedBy({ words, problems, notices }: FormView, field: Field) {
  const ids = []
  if (words.messages.questions[field].hint !== undefined) ids.push(hintId(field))
  if (problems.has(field)) ids.push(problemId(field))
  if (notices.has(field)) ids.push(noticeId(field))
  return ids.length === 0 ? nothing : ids.join(' ')
}

function invalid({ problems }: FormView, field: Field) {
  return problems.has(field) ? 'true' : nothing
}
