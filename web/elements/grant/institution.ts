import { html } from 'lit'
import type { ResultView } from './view'

/// Whose rules the result follows; the way to the question while nobody has said so.
export function institutionNote({ words, about, answers, goTo }: ResultView) {
  const { result, questions } = words.messages
  const institution = about.institutions.find(({ id }) => id === answers.institution)
  if (institution !== undefined) return html`<p class="hint">${result.rulesOf(institution.name[words.language])}</p>`
  return html`<p class="notice">
    ${result.noInstitution}
    <button type="button" @click=${() => goTo('institution')}>${result.answer(questions.institution.name)}</button>
  </p>`
}
