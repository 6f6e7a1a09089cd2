import { html, nothing } from 'lit'
import { directions, lengthsKnownAs, roles, type Field } from '../../answers'
import type { About, Grant } from '../../core'
import { activityChoices } from '../../questions'
import { isOnlyPossible, stayInWords } from '../grant/stay'
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
  grant: Grant | undefined
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
      shown('kilometres', () => numberQuestion(view, 'kilometres', 'decimal')),
      shown('greenTravel', () => yesOrNoQuestion(view, 'greenTravel')),
    ])}
    ${section(
      form.optional,
      [
        shown('yearOfStudy', () => numberQuestion(view, 'yearOfStudy', 'numeric')),
        shown('fewerOpportunities', () => fewerOpportunitiesQuestion(view)),
      ],
      form.optionalHint,
    )}
    ${view.grant === undefined && view.answers.call === '' ? nothing : section(form.funding, [callQuestion(view)])}
  `
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
      ${grant?.stay === undefined ? messages.stay.notCounted : stayInWords(words, grant.stay, isOnlyPossible(grant))}
    </p>`
}

function fewerOpportunitiesQuestion(view: WholeFormView) {
  return html`${yesOrNoQuestion(view, 'fewerOpportunities')}
    <p class="hint">${view.words.messages.form.notInLink}</p>`
}

/// Each call by its year and the academic year that it mostly pays for, since few people know theirs.
function callQuestion(view: WholeFormView) {
  const { form } = view.words.messages
  const { grant, answers } = view
  const choices = callYears(view).map((year) => ({ value: year, name: form.callFor(Number(year)) }))
  const proposed = answers.call === '' ? grant?.call.year : undefined
  return listQuestion(view, 'call', choices, form.callProposed(proposed))
}

/// The calls in the data, and the one in the link if the data lack it.
function callYears({ about, answers }: WholeFormView): string[] {
  const years = new Set([...about.calls.map(String), answers.call].filter((year) => year !== ''))
  return [...years].sort()
}

function chosenInstitution({ about, answers }: WholeFormView) {
  const [only, ...others] = about.institutions
  const isOnly = others.length === 0 && answers.institution === ''
  return isOnly ? only : about.institutions.find(({ id }) => id === answers.institution)
}
