import { html } from 'lit'
import { fieldNamed, kindOf, type Field } from '../../question/fields'
import { hasFractions } from '../../question/kinds'
import type { Grant, OutsideRange } from '../../core/core'
import type { Words } from '../../words/format'
import type { AnswerProblem } from '../../question/outcome'

/// The message for a problem.
export function problemInWords(words: Words, { field, code, found, limits }: AnswerProblem): string {
  const kind = field && kindOf(field)
  const isMoney = kind === 'euros'
  const inWords = (value: number) => (isMoney ? words.money(Math.round(value * 100)) : words.number(value))
  const range = limits && words.range(inWords(limits.minimum), inWords(limits.maximum))
  const isWhole = isMoney || kind === undefined || !hasFractions(kind)
  return words.messages.problems[code]({ found, range, isWhole, isMoney })
}

/// Messages about the person's own figures beyond what a source allows, by question.
export function outsideTexts(words: Words, grant: Grant | undefined): ReadonlyMap<Field, string> {
  const texts = new Map<Field, string>()
  for (const outside of grant?.outside ?? []) {
    const field = fieldNamed(outside.field)
    if (field !== undefined) texts.set(field, outsideInWords(words, outside))
  }
  return texts
}

export function outsideInWords(words: Words, { field, found, minimum, maximum }: OutsideRange): string {
  const question = fieldNamed(field)
  const isMoney = question !== undefined && kindOf(question) === 'euros'
  const inWords = (value: number) => (isMoney ? words.money(value) : words.number(value))
  // Without a known minimum the source allows anything up to the maximum.
  const least = minimum === 0 ? undefined : inWords(minimum)
  const allowed = minimum === maximum ? inWords(maximum) : words.range(least, inWords(maximum))
  return words.messages.form.outside(inWords(found), allowed)
}

/// The messages of problems, by question.
export function problemTexts(words: Words, problems: readonly AnswerProblem[]): ReadonlyMap<Field, string> {
  const texts = new Map<Field, string>()
  for (const problem of problems)
    if (problem.field !== undefined) texts.set(problem.field, problemInWords(words, problem))
  return texts
}

/// All problems at once, each with a link to its question. It takes the focus when the person asks for a calculation.
export function problemSummary(words: Words, problems: readonly AnswerProblem[], goTo: (field: Field) => void) {
  const { form } = words.messages
  return html`<div
    class="problem-summary"
    id="problem-summary"
    tabindex="-1"
    role="group"
    aria-labelledby="problem-count"
  >
    <h3 id="problem-count">${form.problems(problems.length)}</h3>
    <ul>
      ${problems.map((problem) => html`<li>${problemItem(words, problem, goTo)}</li>`)}
    </ul>
  </div>`
}

function problemItem(words: Words, problem: AnswerProblem, goTo: (field: Field) => void) {
  const { field } = problem
  const text = problemInWords(words, problem)
  if (field === undefined) return text
  const { label } = words.messages.questions[field]
  return html`<button type="button" class="link" @click=${() => goTo(field)}>${label}</button> ${text}`
}
