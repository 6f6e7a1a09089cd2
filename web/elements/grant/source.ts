import { html } from 'lit'
import type { Source, Trust } from '../../core/core'
import { locatorParts } from '../../words/locator'
import type { ResultView } from './view'

/// The source of a figure, a condition or a remark.
interface Citation {
  source: string
  locator: string
  trust: Trust
}

type CitingView = Pick<ResultView, 'words' | 'sources'>

/// The source, the place in its text, the day it was last checked, and how far it can be relied on.
export function citationOf(view: CitingView, { source, locator, trust }: Citation) {
  const { result, trust: marks } = view.words.messages
  return html`<details class="citation">
    <summary>${result.source} <strong class="mark">${marks[trust].name}</strong></summary>
    <p>${sourceOf(view, source, locator)}</p>
  </details>`
}

export function sourceOf({ words, sources }: CitingView, id: string, locator: string) {
  const source = sources.get(id)
  if (source === undefined) return html`${id}`
  return html`${source.publisher}, ${sourceTitle(source)}
  (${locatorParts(locator, source).map(({ text, language }) => html`<span lang=${language}>${text}</span>`)}),
  ${words.messages.result.checkedOn(words.date(source.checkedOn))}`
}

/// A link only if the address is known.
export function sourceTitle({ title, language, url }: Source) {
  const cited = html`<cite lang=${language}>${title}</cite>`
  return url === undefined ? cited : html`<a href=${url} rel="noreferrer">${cited}</a>`
}
