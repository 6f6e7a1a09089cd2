import { html, nothing } from 'lit'
import { directions, isAmount, lengthsKnownAs, roles, type Field } from '../../question/fields'
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

/// The questions, in the order in which people know the answers.
export function formQuestions(view: WholeFormView) {
  const { form } = view.words.messages
  const shown = (field: Field, question: () => unknown) => (view.shown.has(field) ? question() : nothing)
  return html`
    ${section(form.situation, [institutionQuestion(view), roleQuestion(view), directionQuestion(view)])}
    ${section(form.stay, [
      shown('activity', () => activityQuestion(view)),
      shown('country', () => countryQuestion(view)),
      shown('lengthKnownAs', () => lengthQuestion(view)),
      shown('virtualPart', () => yesOrNoQuestion(view, 'virtualPart')),
      shown('teachingHours', () => numberQuestion(view, 'teachingHours', 'numeric')),
      shown('teachingContract', () => yesOrNoQuestion(view, 'teachingContract')),
    ])}
    ${section(form.journey, [
      shown('kilometres', () => [numberQuestion(view, 'kilometres', 'decimal'), view.journey]),
      shown('greenTravel', () => yesOrNoQuestion(view, 'greenTravel')),
      shown('realTravelCost', () => numberQuestion(view, 'realTravelCost', 'decimal')),
    ])}
    ${section(form.funding, [callQuestion(view)])}
    ${section(
      form.told,
      ownFigures.filter((field) => !view.counts.has(field)).map((field) => shown(field, () => ownFigure(view, field))),
      form.toldHint,
    )}
    ${section(
      form.optional,
      [
        shown('yearOfStudy', () => numberQuestion(view, 'yearOfStudy', 'numeric')),
        shown('fewerOpportunities', () => fewerOpportunitiesQuestion(view)),
        shown('outermostRegion', () => yesOrNoQuestion(view, 'outermostRegion')),
      ],
      form.optionalHint,
    )}
    ${unusual(view)}
  `
}

/// What the institution may have told the person, in place of what is published.
const ownFigures = ['monthlyRate', 'dailyRate', 'fundedDays', 'travelDays', 'travelPaid'] as const satisfies Field[]

function ownFigure(view: WholeFormView, field: (typeof ownFigures)[number]) {
  if (field === 'travelPaid') return yesOrNoQuestion(view, field)
  return numberQuestion(view, field, isAmount(field) ? 'decimal' : 'numeric')
}

/// A part of the form; nothing when none of its questions is shown.
function section(heading: string, questions: unknown[], hint?: string) {
  if (questions.every((question) => question === nothing)) return nothing
  return html`<div class="form-section">
    <h3>${heading}</h3>
    ${hint === undefined ? nothing : html`<p class="hint">${hint}</p>`} ${questions}
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
      ${
        knownAs === 'dates'
          ? [dateQuestion(view, 'start'), dateQuestion(view, 'end')]
          : numberQuestion(view, number, number === 'months' ? 'decimal' : 'numeric')
      }
    </div>
    <p class="counted">
      ${grant?.stay === undefined ? messages.stay.notCounted : stayInWords(words, grant.stay, grant)}
    </p>`
}

function fewerOpportunitiesQuestion(view: WholeFormView) {
  return html`${yesOrNoQuestion(view, 'fewerOpportunities')}
    <p class="hint">${view.words.messages.form.notInLink}</p>`
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

/// Details that nobody asks for, folded; `erasmus-grant` unfolds them where an answer stands there.
function unusual(view: WholeFormView) {
  const { form } = view.words.messages
  const questions = (['interruptedDays', ...ownFigures] as const).filter(
    (field) => view.shown.has(field) && (view.counts.has(field) || field === 'interruptedDays'),
  )
  if (questions.length === 0) return nothing
  return html`<details class="form-section">
    <summary>${form.unusual}</summary>
    <p class="hint">${form.unusualHint}</p>
    ${questions.map((field) =>
      field === 'interruptedDays' ? numberQuestion(view, field, 'numeric') : ownFigure(view, field),
    )}
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
