import { html } from 'lit'
import type { Field } from '../../answers'
import type { Words } from '../../format'
import type { AnswerProblem } from '../../outcome'

/// The sentence for a problem, in the words of the page.
export function problemInWords(words: Words, { field, code, found, limits }: AnswerProblem): string {
  const range = limits && words.range(words.number(limits.minimum), words.number(limits.maximum))
  return words.messages.problems[code]({ found, range, isWhole: field !== 'kilometres' && field !== 'months' })
}

/// The sentences by question.
export function problemTexts(words: Words, problems: readonly AnswerProblem[]): ReadonlyMap<Field, string> {
  const texts = new Map<Field, string>()
  for (const problem of problems)
    if (problem.field !== undefined) texts.set(problem.field, problemInWords(words, problem))
  return texts
}

/// All problems at once, each leading to its question. It takes the focus when the person asked for a calculation.
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
