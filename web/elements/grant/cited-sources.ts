import { html } from 'lit'
import type { Outcome } from '../../question/outcome'
import { sourceTitle } from './source'
import type { ResultView } from './view'

/// The addresses of all sources, once, at the end of the printed sheet.
export function citedSources(view: ResultView, { grant, verdict, payments, documents }: Outcome) {
  const remarks = grant?.remarks.map((id) => view.remarks.get(id))
  const cited = [...new Set(sourcesIn({ grant, verdict, payments, documents, remarks }))]
  const sources = cited.map((id) => view.sources.get(id)).filter((source) => source !== undefined)
  return html`<section class="print-only cited">
    <h3>${view.words.messages.result.citedSources}</h3>
    <ul>
      ${sources.map((source) => html`<li>${source.publisher}, ${sourceTitle(source)}</li>`)}
    </ul>
  </section>`
}

/// All values of keys named `source`, at any depth.
function sourcesIn(answer: unknown): string[] {
  if (typeof answer !== 'object' || answer === null) return []
  return Object.entries(answer).flatMap(([name, value]) =>
    name === 'source' && typeof value === 'string' ? [value] : sourcesIn(value),
  )
}
