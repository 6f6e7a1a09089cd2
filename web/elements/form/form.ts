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
import { anotherInstitution, chosenInstitution, countryOfInstitution } from '../../question/institution'
import { activityChoices } from '../../question/visible-questions'
import { listedInstitutions } from '../../words/institutions'
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
  /// Shown questions that the core does not ask for, but whose answers would count.
  counts: ReadonlySet<Field>
  proposed: CallChoice | undefined
  grant: Grant | undefined
  /// What is shown below the question of the distance.
  journey: unknown
}

/// The sections of the form, in the order in which people know the answers.
const sections = ['situation', 'stay', 'journey', 'funding', 'ownFigures', 'optional'] as const

const fieldsOf = (wanted: Question['section']) => fields.filter((field) => questions[field].section === wanted)

export function formQuestions(view: WholeFormView) {
  const { form } = view.words.messages
  const hints: Partial<Record<Question['section'], string>> = {
    ownFigures: form.ownFiguresHint,
    optional: form.optionalHint,
  }
  const isUsual = (field: Field) => view.shown.has(field) && !isUnusual(view, field)
  return html`${sections.map((name) => section(form[name], drawn(view, fieldsOf(name).filter(isUsual)), hints[name]))}
  ${unusual(view)}`
}

/// Questions with a rendering of their own: choices from a list, and groups of several questions.
const drawings: Record<DrawnField, (view: WholeFormView) => unknown> = {
  institution: institutionQuestion,
  institutionCountry: institutionCountryQuestion,
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

/// A section of the form; nothing if none of its questions is shown.
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
  const institution = chosenInstitution(view.answers, view.about.institutions)?.name[view.words.language]
  return radioQuestion(
    view,
    'direction',
    directions.map((direction) => ({ value: direction, name: messages.directions[direction](institution) })),
  )
}

/// Asked only if there is a choice, or if a link names an unknown institution.
function institutionQuestion(view: WholeFormView) {
  const { about, answers, words } = view
  const { form } = words.messages
  const [only, ...others] = about.institutions
  if (others.length === 0 && (answers.institution === '' || answers.institution === only?.id)) return nothing
  const another = { value: anotherInstitution, name: form.anotherInstitution }
  const choices = [another, ...listedInstitutions(words, about.institutions)]
  return listQuestion(view, 'institution', choices, form.choose, { areLong: true })
}

function institutionCountryQuestion(view: WholeFormView) {
  const { words, about } = view
  return listQuestion(
    view,
    'institutionCountry',
    countryChoices(words, about.countries, undefined),
    words.messages.form.choose,
  )
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
  const home = countryOfInstitution(answers, about.institutions)
  const choices = countryChoices(words, about.countries, home)
  const label = words.messages.countryQuestion[answers.direction === 'incoming' ? 'incoming' : 'outgoing']
  return listQuestion(view, 'country', choices, words.messages.form.choose, { label })
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

/// Every call in the data can be chosen; otherwise one is proposed, with the reason.
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

/// The person's own figures that the core does not ask for are placed with the unusual questions.
function isUnusual({ counts }: WholeFormView, field: Field): boolean {
  const { section } = questions[field]
  return section === 'unusual' || (section === 'ownFigures' && counts.has(field))
}

/// Folded details that the core does not ask for; `erasmus-grant` opens them if one has an answer.
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

/// The calls in the data, and the one in the link if the data lacks it.
function callYears({ about, answers }: WholeFormView): string[] {
  const years = new Set([...about.calls.map(String), answers.call].filter((year) => year !== ''))
  return [...years].sort().toReversed()
}
