import { html, nothing } from 'lit'
import {
  directions,
  fields,
  kindOf,
  lengthsKnownAs,
  questions,
  roles,
  type Field,
  type FieldWith,
  type Question,
} from '../../question/fields'
import type { About, CallChoice, Grant } from '../../core/core'
import { activityChoices } from '../../question/visible-questions'
import { stayInWords } from '../../words/stay'
import { countryChoices } from './countries'
import {
  dateQuestion,
  listQuestion,
  numberQuestion,
  problemOf,
  radioQuestion,
  yesOrNoQuestion,
  type FormView,
} from './field'

export interface WholeFormView extends FormView {
  about: About
  shown: ReadonlySet<Field>
  /// Those of them that nobody asks for.
  counts: ReadonlySet<Field>
  proposed: CallChoice | undefined
  grant: Grant | undefined
  /// What stands under the question of the kilometres.
  journey: unknown
}

/// The parts of the form, in the order in which people know the answers.
const sections = ['situation', 'stay', 'journey', 'funding', 'told', 'optional'] as const

const fieldsOf = (wanted: Question['section']) => fields.filter((field) => questions[field].section === wanted)

export function formQuestions(view: WholeFormView) {
  const { form } = view.words.messages
  const hints: Partial<Record<Question['section'], string>> = { told: form.toldHint, optional: form.optionalHint }
  const isUsual = (field: Field) => view.shown.has(field) && !isUnusual(view, field)
  return html`${sections.map((name) => section(form[name], drawn(view, fieldsOf(name).filter(isUsual)), hints[name]))}
  ${unusual(view)}`
}

/// What is drawn in its own way: what chooses from a list, and what several questions make together.
const drawings: Record<DrawnField, (view: WholeFormView) => unknown> = {
  institution: institutionQuestion,
  role: roleQuestion,
  direction: directionQuestion,
  activity: activityQuestion,
  country: countryQuestion,
  lengthKnownAs: lengthQuestion,
  kilometres: (view) => [numberQuestion(view, 'kilometres'), view.journey],
  call: callQuestion,
}
type DrawnField =
  | Exclude<
      FieldWith<{ kind: 'choice' | 'country' | 'date' | 'id' | 'ids' | 'year' }>,
      FieldWith<{ section: 'length' | 'result' }>
    >
  | 'kilometres'

function drawn(view: WholeFormView, wanted: readonly Field[]): unknown[] {
  return wanted.map((field) => {
    if (field in drawings) return drawings[field as DrawnField](view)
    return kindOf(field) === 'yesNo' ? yesOrNoQuestion(view, field) : numberQuestion(view, field)
  })
}

/// A part of the form; nothing when none of its questions is shown.
function section(heading: string, parts: unknown[], hint?: string) {
  if (parts.every((part) => part === nothing)) return nothing
  return html`<div class="form-section">
    <h3>${heading}</h3>
    ${hint === undefined ? nothing : html`<p class="hint">${hint}</p>`} ${parts}
  </div>`
}

function roleQuestion(view: WholeFormView) {
  const names = view.words.messages.roles
  return radioQuestion(
    view,
    'role',
    roles.map((role) => ({ value: role, name: names[role] })),
    'short',
  )
}

function directionQuestion(view: WholeFormView) {
  const { messages } = view.words
  const institution = chosenInstitution(view)?.name[view.words.language]
  return radioQuestion(
    view,
    'direction',
    directions.map((direction) => ({ value: direction, name: messages.directions[direction](institution) })),
  )
}

/// Asked only where there is a choice, or where a link brought an institution that is not here.
function institutionQuestion(view: WholeFormView) {
  const { about, answers, words } = view
  const [only, ...others] = about.institutions
  if (others.length === 0 && (answers.institution === '' || answers.institution === only?.id)) return nothing
  const choices = about.institutions.map(({ id, name }) => ({ value: id, name: name[words.language] }))
  return listQuestion(view, 'institution', choices, words.messages.form.choose)
}

function activityQuestion(view: WholeFormView) {
  const { activities } = view.words.messages
  return radioQuestion(
    view,
    'activity',
    activityChoices(view.answers).map((activity) => ({ value: activity, ...activities[activity] })),
  )
}

function countryQuestion(view: WholeFormView) {
  const { words, about, answers } = view
  const home = chosenInstitution(view)?.country
  const choices = countryChoices(words, about.countries, home)
  const label = words.messages.countryQuestion[answers.direction === 'incoming' ? 'incoming' : 'outgoing']
  return listQuestion(view, 'country', choices, words.messages.form.choose, label)
}

function lengthQuestion(view: WholeFormView) {
  const { words, answers, grant } = view
  const { messages } = words
  const knownAs = answers.lengthKnownAs === 'duration' ? 'duration' : 'dates'
  const asked = { ...view, answers: { ...answers, lengthKnownAs: knownAs } }
  const number = view.shown.has('months') ? 'months' : 'days'
  return html`${radioQuestion(
      asked,
      'lengthKnownAs',
      lengthsKnownAs.map((known) => ({ value: known, name: messages.form[known] })),
      'short',
    )}
    ${problemOf(view, 'start')} ${problemOf(view, 'end')}
    <div class="length">
      ${knownAs === 'dates' ? [dateQuestion(view, 'start'), dateQuestion(view, 'end')] : numberQuestion(view, number)}
    </div>
    <p class="counted">
      ${grant?.stay === undefined ? messages.stay.notCounted : stayInWords(words, grant.stay, grant)}
    </p>`
}

/// Every call in the data can be chosen; without a choice one is proposed, and the reason is said.
function callQuestion(view: WholeFormView) {
  const { grant, proposed, answers, words } = view
  if (proposed === undefined || (grant === undefined && answers.call === '')) return nothing
  const { form } = words.messages
  const { chosenBy, year, wanted } = proposed
  const choices = callYears(view).map((value) => ({ value, name: form.callFor(Number(value)) }))
  return listQuestion(
    view,
    'call',
    choices,
    chosenBy === 'user' ? form.choose : form.callProposed[chosenBy](year, wanted),
  )
}

/// An own figure that nobody asks for stands with the unusual.
function isUnusual({ counts }: WholeFormView, field: Field): boolean {
  const { section } = questions[field]
  return section === 'unusual' || (section === 'told' && counts.has(field))
}

/// Details that nobody asks for, folded; `erasmus-grant` unfolds them where an answer stands there.
function unusual(view: WholeFormView) {
  const { form } = view.words.messages
  const asked = fields.filter((field) => view.shown.has(field) && isUnusual(view, field))
  if (asked.length === 0) return nothing
  return html`<details class="form-section">
    <summary>${form.unusual}</summary>
    <p class="hint">${form.unusualHint}</p>
    ${drawn(view, asked)}
  </details>`
}

/// The calls in the data, and the one in the link if the data lack it.
function callYears({ about, answers }: WholeFormView): string[] {
  const years = new Set([...about.calls.map(String), answers.call].filter((year) => year !== ''))
  return [...years].sort().toReversed()
}

function chosenInstitution({ about, answers }: WholeFormView) {
  const [only, ...others] = about.institutions
  const isOnly = others.length === 0 && answers.institution === ''
  return isOnly ? only : about.institutions.find(({ id }) => id === answers.institution)
}
