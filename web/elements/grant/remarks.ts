import { html, nothing } from 'lit'
import type { Grant, Remark, RemarkSubject, Rule } from '../../core/core'
import { localized } from '../../messages/localized'
import { figureOf } from '../../static/rates/place'
import { citationOf } from './source'
import type { ResultView } from './view'

/// The remarks of the sources, without those that are shown beside the part they are about.
export function remarksList(view: ResultView, grant: Grant) {
  const remarks = remarksOn(view, grant)
  if (remarks === nothing) return nothing
  return html`<section>
    <h3>${view.words.messages.remarks.heading}</h3>
    ${remarks}
  </section>`
}

/// The remarks about one part of the answer; without a subject, those about the whole.
export function remarksOn(view: ResultView, grant: Grant, subject?: RemarkSubject) {
  const remarks = grant.remarks
    .map((id) => view.remarks.get(id))
    .filter((remark) => remark !== undefined)
    .filter((remark) => subjectOf(remark, grant) === subject)
  if (remarks.length === 0) return nothing
  return html`<ul class="plain remarks">
    ${remarks.map(
      (remark) =>
        html`<li class="card">
          <p>${localized(view.words.language, remark.text)}</p>
          ${citationOf(view, view.late?.remarkProof(view, remark, grant.call.year))}
        </li>`,
    )}
  </ul>`
}

/// The rules of top-ups, and the green supplement, whose figures stand in the travel table.
const isTopUp = (rule: Rule) => rule === 'greenSupplement' || (rule !== 'undetermined' && figureOf(rule) === 'topUps')

/// If its part is missing from the answer, a remark counts as one about the whole.
function subjectOf({ subject }: Remark, { lines }: Grant): RemarkSubject | undefined {
  return subject === 'topUp' && !lines.some(({ rule }) => isTopUp(rule)) ? undefined : subject
}
