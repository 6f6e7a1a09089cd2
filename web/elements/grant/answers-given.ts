import { html } from 'lit'
import { afterthoughts, fields, isAmount, isKnownInMonths, type Answers, type Field } from '../../question/fields'
import { wholeNumber } from '../../question/numbers'
import { privateFields } from '../../saved/link'
import type { ResultView } from './view'

/// On paper the form is gone: its answers stand here, with the address and the moment of printing.
export function answersGiven(view: ResultView) {
  const { answers, words } = view
  const { form, questions } = words.messages
  const given = fields.filter(
    (field) => answers[field] !== '' && !isLeftOut(field, answers) && !afterthoughts.includes(field),
  )
  return html`<section class="print-only">
    <h3>${form.given}</h3>
    <dl>
      ${given.map(
        (field) =>
          html`<dt>${questions[field].label}</dt>
            <dd>
              ${answerInWords(view, field)}${privateFields.includes(field) ? ` (${words.messages.keep.notInAddress})` : ''}
            </dd>`,
      )}
    </dl>
    <div class="printed"></div>
  </section>`
}

/// The length is shown by what gives it, dates or a number; what was answered the other way does not count.
function isLeftOut(field: Field, { lengthKnownAs, activity }: Answers): boolean {
  if (field === 'virtualPart') return activity === 'BIP'
  const byDates = lengthKnownAs !== 'duration'
  if (field === 'start' || field === 'end') return !byDates
  if (field === 'days') return byDates || isKnownInMonths(activity)
  if (field === 'months') return byDates || !isKnownInMonths(activity)
  return field === 'lengthKnownAs'
}

function answerInWords({ words, about, answers }: ResultView, field: Field): string {
  const { roles, activities, form, directionNames } = words.messages
  const value = answers[field]
  const names: Record<string, string | undefined> = { ...roles, ...directionNames, yes: form.yes, no: form.no }
  if (field === 'institution') return about.institutions.find(({ id }) => id === value)?.name[words.language] ?? value
  if (field === 'country') return words.country(value)
  if (field === 'start' || field === 'end') return words.date(value)
  if (field === 'kilometres') {
    const metres = wholeNumber(value.trim(), 1000, true)
    return typeof metres === 'number' ? words.kilometres(metres) : value
  }
  if (isAmount(field)) {
    const cents = wholeNumber(value.trim(), 100, false)
    return typeof cents === 'number' ? words.money(cents) : value
  }
  return activities[value as keyof typeof activities]?.name ?? names[value] ?? value
}
