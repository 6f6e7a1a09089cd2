import { html, nothing } from 'lit'
import { localized } from '../../messages/localized'
import { citationOf } from './source'
import type { ResultView } from './view'

/// What the sources add in words.
export function remarksList(view: ResultView, ids: readonly string[]) {
  const { language, messages } = view.words
  const remarks = ids.map((id) => view.remarks.get(id)).filter((remark) => remark !== undefined)
  if (remarks.length === 0) return nothing
  return html`<section>
    <h3>${messages.remarks.heading}</h3>
    <ul class="plain">
      ${remarks.map(
        (remark) =>
          html`<li class="card">
            <p>${localized(language, remark.text)}</p>
            ${citationOf(view, remark)}
          </li>`,
      )}
    </ul>
  </section>`
}
