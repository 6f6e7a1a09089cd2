import { activities, activitiesOf, fields, isKnownInMonths, questions } from './fields'
import type { Answers, Field } from './fields'
import type { Activity, InstitutionSummary, Role } from '../core/core'
import type { Outcome } from './outcome'

/// Which questions the form shows: the few that say what the stay is, one after the other, and then the details that
/// the core speaks of, or would count. A question whose answer has a problem is shown wherever the answer came from, and the `current`
/// one does not go away while it is being answered. No rule of the programme is written here.
export function shownQuestions(
  answers: Answers,
  { matters, counts, problems }: Pick<Outcome, 'matters' | 'counts' | 'problems'>,
  current?: Field,
): ReadonlySet<Field> {
  const shown = new Set(fields.filter((field) => questions[field].asked === 'first'))
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

/// The length is asked by several questions at once.
function together(field: Field, answers: Answers): Field[] {
  const length = lengthQuestions(answers)
  return length.includes(field) ? length : [field]
}

function lengthQuestions(answers: Answers): Field[] {
  if (answers.lengthKnownAs !== 'duration') return ['lengthKnownAs', 'start', 'end']
  return ['lengthKnownAs', isKnownInMonths(answers.activity) ? 'months' : 'days']
}

/// The kinds of stay to choose from; one already chosen stays in the list whatever the role.
export function activityChoices(answers: Answers): readonly Activity[] {
  const offered = activitiesOf[answers.role as Role] ?? activities
  const chosen = activities.find((activity) => activity === answers.activity)
  return chosen === undefined || offered.includes(chosen) ? offered : [...offered, chosen]
}

/// Answers after one more: a kind of stay that the new role does not list is taken back, and so is nothing else.
export function answered(answers: Answers, field: Field, value: string): Answers {
  const next = { ...answers, [field]: value }
  if (field !== 'role' || value === '' || next.activity === '') return next
  const stillOffered = activitiesOf[value as Role].some((activity) => activity === next.activity)
  return stillOffered ? next : { ...next, activity: '' }
}

/// The answers with the institution whose rules are used. Where there is only one it is no question, but a link names it
/// all the same: it must say the same when others are added.
export function withInstitution(answers: Answers, institutions: readonly InstitutionSummary[]): Answers {
  const [only, ...others] = institutions
  if (only === undefined || others.length > 0 || answers.institution !== '' || isEmpty(answers)) return answers
  return { ...answers, institution: only.id }
}

export function isEmpty(answers: Answers): boolean {
  return fields.every((field) => answers[field] === '')
}
