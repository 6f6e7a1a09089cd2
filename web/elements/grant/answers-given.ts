import { html } from 'lit'
import { printTextOf } from '../../messages/print/index'
import { fields, questions, type Field } from '../../question/fields'
import { numberOf } from '../../question/kinds'
import { isCounted } from '../../question/mobility'
import type { ResultView } from './view'

/// The answers for print, where the form is hidden, with the address and the time of printing.
export function answersGiven(view: ResultView) {
  const { answers, words } = view
  const { questions: texts } = words.messages
  const text = printTextOf(words.language)
  // The length is shown by the answer that counts, dates or a number; an answer in the other form is left out.
  const given = fields.filter(
    (field) => answers[field] !== '' && questions[field].to !== null && isCounted(field, answers),
  )
  return html`<section class="print-only">
    <h3>${text.given}</h3>
    <dl>
      ${given.map(
        (field) =>
          html`<dt>${texts[field].label}</dt>
            <dd>${answerInWords(view, field)}${questions[field].isPrivate ? ` (${text.notInAddress})` : ''}</dd>`,
      )}
    </dl>
    <div class="printed"></div>
  </section>`
}

function answerInWords({ words, institution, answers }: ResultView, field: Field): string {
  const { roles, activities, form, directionNames } = words.messages
  const value = answers[field]
  const names: Record<string, string | undefined> = { ...roles, ...directionNames, yes: form.yes, no: form.no }
  if (field === 'institution') return institution?.name[words.language] ?? value
  const { kind } = questions[field]
  if (kind === 'country') return words.country(value)
  if (kind === 'date') return words.date(value)
  if (kind === 'kilometres' || kind === 'euros') {
    const number = numberOf(kind, value)
    if (typeof number === 'string') return value
    return kind === 'euros' ? words.money(number) : words.kilometres(number)
  }
  return activities[value as keyof typeof activities]?.name ?? names[value] ?? value
}
