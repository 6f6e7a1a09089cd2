import { html, nothing } from 'lit'
import type { Citation, Locator, Source } from '../../core/core'
import { abroad } from '../../words/abroad'
import { typeset } from '../../messages/localized'
import { locatorParts } from '../../words/locator'
import type { ResultView } from './view'

/// A place in a source, and the call of which it speaks if that is another one.
export type Cited = Pick<Citation, 'source'> & { locator?: Locator; carriedFrom?: number | undefined }

export type CitingView = Pick<ResultView, 'words' | 'sources' | 'country'>

/// The source, the place in its text, the day it was last checked, and how far it can be relied on. While it is not there
/// yet, its disclosure is, so that nothing moves.
export function citationOf(view: CitingView, cited: (Cited & Pick<Citation, 'trust'>) | undefined) {
  const { result, trust, onDemand } = view.words.messages
  return html`<details class="citation">
    <summary>
      ${result.source}
      <strong class="mark" aria-busy=${cited === undefined}
        >${cited === undefined ? '…' : trust[cited.trust].name}</strong
      >
    </summary>
    <p>${cited === undefined ? onDemand.coming : sourceOf(view, cited)}</p>
  </details>`
}

export function sourceOf(view: CitingView, cited: Cited) {
  const { words } = view
  const { result } = words.messages
  const source = view.sources.get(cited.source)
  if (source === undefined) return html`${cited.source}`
  return html`${placeOf(view, source, cited.locator)},
  ${result.checkedOn(words.date(source.checkedOn))}${cited.carriedFrom && `, ${result.carriedFrom(cited.carriedFrom)}`}`
}

/// The source and the place in its text.
export function placeOf(view: CitingView, source: Source, locator: Locator = {}) {
  const parts = locatorParts(view.words, locator, source)
  const said = parts.map(
    ({ text, language }, place) => html`${place ? ', ' : nothing}<span lang=${language}>${text}</span>`,
  )
  return html`${namedSource(view, source)}${said.length === 0 ? nothing : html` (${said})`}`
}

/// The publisher, with its country if it is abroad, and the title: a link only if the address is known.
export function namedSource({ words, country }: CitingView, source: Source) {
  const { publisher, title, language, url } = source
  const cited = html`<cite lang=${language}>${typeset(language, title)}</cite>`
  return html`<span lang=${language}>${typeset(language, publisher)}</span>${abroad(words, source, country)},
    ${url === undefined ? cited : html`<a href=${url} rel="noreferrer">${cited}</a>`}`
}
