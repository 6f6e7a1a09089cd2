import { activities, activitiesOf, fields, isKnownInMonths, questions } from './fields'
import type { Answers, Field } from './fields'
import type { Activity, InstitutionSummary, Role } from '../core/core'
import { isCounted } from './mobility'
import type { Outcome } from './outcome'

/// The questions that the form shows: the few that describe the stay, one after the other, and then the details that
/// the core mentions or that would count. A question with a problem is always shown, wherever its answer came from, and
/// the `current` question stays while it is being answered. This file contains no rule of the programme.
export function shownQuestions(
  answers: Answers,
  { matters, counts, problems }: Pick<Outcome, 'matters' | 'counts' | 'problems'>,
  current?: Field,
): ReadonlySet<Field> {
  const shown = new Set(fields.filter((field) => questions[field].asked === 'first' && isCounted(field, answers)))
  if (answers.role !== '' || answers.activity !== '') shown.add('activity')
  if (answers.activity !== '') {
    if (answers.direction !== '') shown.add('country')
    for (const field of lengthQuestions(answers)) shown.add(field)
    for (const field of [...matters, ...counts]) shown.add(field)
  }
  for (const field of [...problems.map(({ field }) => field), current])
    if (field !== undefined) for (const each of together(field, answers)) shown.add(each)
  return shown
}

/// Several questions together ask for the length.
function together(field: Field, answers: Answers): Field[] {
  const length = lengthQuestions(answers)
  return length.includes(field) ? length : [field]
}

function lengthQuestions(answers: Answers): Field[] {
  if (answers.lengthKnownAs !== 'duration') return ['lengthKnownAs', 'start', 'end']
  return ['lengthKnownAs', isKnownInMonths(answers.activity) ? 'months' : 'days']
}

/// The stays to choose from; one already chosen stays in the list, whatever the role.
export function activityChoices(answers: Answers): readonly Activity[] {
  const offered = activitiesOf[answers.role as Role] ?? activities
  const chosen = activities.find((activity) => activity === answers.activity)
  return chosen === undefined || offered.includes(chosen) ? offered : [...offered, chosen]
}

/// The answers with one changed. If the new role does not list the chosen stay, the stay is removed, and nothing else.
export function answered(answers: Answers, field: Field, value: string): Answers {
  const next = { ...answers, [field]: value }
  if (field !== 'role' || value === '' || next.activity === '') return next
  const stillOffered = activitiesOf[value as Role].some((activity) => activity === next.activity)
  return stillOffered ? next : { ...next, activity: '' }
}

/// The answers with the institution whose rules are used. A single institution is not asked for, but links name it
/// nevertheless, so that they keep their meaning when others are added.
export function withInstitution(answers: Answers, institutions: readonly InstitutionSummary[]): Answers {
  const [only, ...others] = institutions
  if (only === undefined || others.length > 0 || answers.institution !== '' || isEmpty(answers)) return answers
  return { ...answers, institution: only.id }
}

export function isEmpty(answers: Answers): boolean {
  return fields.every((field) => answers[field] === '')
}
