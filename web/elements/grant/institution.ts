import { html } from 'lit'
import type { Grant } from '../../core/core'
import type { ResultView } from './view'

/// The institution whose rules the result follows, or its country if it is none of ours; a link to the question if neither
/// is known; and the region of a partner country.
export function institutionNote(view: ResultView, { region }: Grant) {
  const { words, institution, country, answers, goTo } = view
  const { result, questions } = words.messages
  const partner = region === undefined ? '' : result.region(region, words.country(answers.country))
  if (institution !== undefined)
    return html`<p class="hint">${result.rulesOf(institution.name[words.language])} ${partner}</p>`
  if (country !== undefined) return html`<p class="hint">${result.rulesIn(words.country(country))} ${partner}</p>`
  return html`<p class="notice">
    ${result.noInstitution} ${partner}
    <button type="button" @click=${() => goTo('institution')}>${result.answer(questions.institution.name)}</button>
  </p>`
}
