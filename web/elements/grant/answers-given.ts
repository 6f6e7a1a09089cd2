import { html } from 'lit'
import { fields, type Answers, type Field } from '../../answers'
import type { Words } from '../../format'

/// On paper the form is gone: its answers stand here, with the address and the moment of printing.
export function answersGiven(words: Words, answers: Answers) {
  const { form, questions } = words.messages
  const given = fields.filter((field) => answers[field] !== '')
  return html`<section class="print-only">
    <h3>${form.given}</h3>
    <dl>
      ${given.map(
        (field) =>
          html`<dt>${questions[field].label}</dt>
            <dd>${answerInWords(words, field, answers[field])}</dd>`,
      )}
    </dl>
    <p class="printed"></p>
  </section>`
}

function answerInWords(words: Words, field: Field, value: string): string {
  const { roles, activities, form, directionNames } = words.messages
  const names: Record<string, string | undefined> = { ...roles, ...directionNames, yes: form.yes, no: form.no }
  if (field === 'country') return words.country(value)
  if (field === 'start' || field === 'end') return words.date(value)
  if (field === 'lengthKnownAs') return form.duration
  return activities[value as keyof typeof activities]?.name ?? names[value] ?? value
}
