import type { Locator, Source } from '../core/core'
import { typeset } from '../messages/localized'
import type { Words } from './format'

/// The parts of a place in a source, each with its language: the heading is in that of the source. No parts if the
/// source is its own place.
export function locatorParts({ language, messages }: Words, { heading, page, lines }: Locator, source: Source) {
  const { place } = messages.result
  return [
    { text: heading && typeset(source.language, heading), language: source.language },
    { text: page && place.page(page), language },
    { text: lines && place.lines(lines.replaceAll('-', '–'), /\D/u.test(lines)), language },
  ].filter(({ text }) => text)
}
