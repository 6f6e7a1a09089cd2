import { markup, type Markup } from './markup'
import { citationMarkup, type Cited, type RateView } from './rates/table'

/// The source of something, in a disclosure, as static HTML.
export function proofMarkup(view: RateView, cited: Cited): Markup {
  const { result, trust } = view.words.messages
  return markup`<details class="citation"><summary>${result.source} <strong class="mark">${trust[cited.trust].name}</strong></summary><p>${citationMarkup(view, cited)}</p></details>`
}
