import { markup, type Markup } from '../markup'
import { catalogueTextOf } from '../../messages/catalogue/index'
import type { Language } from '../../vocabulary/language'
import { localized } from '../../messages/localized'
import { readerCountry } from '../../words/abroad'
import { namedSource } from '../rates/table'
import { rateWordsOf } from '../rates/words'
import { agreementsSection } from './agreements'
import type { CatalogueData } from './data'
import { callsSection, institutionsSection, programmePartsSection } from './institutions'
import { networksSection } from './networks'
import { partnersSection } from './partners'
import { programmesSection } from './programmes'
import type { CatalogueView } from './view'

/// The whole catalogue as static HTML, written at build time. Script only marks the status on a day, and filters.
export function cataloguePage(language: Language, data: CatalogueData): string {
  const text = catalogueTextOf(language)
  const view: CatalogueView = {
    words: rateWordsOf(language),
    sources: new Map(data.sources.map((source) => [source.id, source])),
    country: readerCountry(data.summaries),
    text,
    data,
    place: (name) => `${language}-${name}`,
    said: (said) => localized(language, said),
  }
  const { place } = view
  const parts: [name: string, heading: string][] = [
    ['agreements', text.agreements.heading],
    ['partners', text.partners.heading],
    ['programmes', text.programmes.heading],
    ['calls', text.calls.heading],
    ['networks', text.networks.heading],
    ['institutions', text.institutions.heading],
    ['parts', text.programmeParts.heading],
    ['sources', text.sources.heading],
  ]
  return markup`<nav class="contents-of-page" aria-label="${text.contents}"><ul class="contents">${parts.map(
    ([name, heading]) => markup`
<li><a href="#${place(name)}">${heading}</a></li>`,
  )}
</ul></nav>
<noscript><p class="message">${text.noScript}</p></noscript>
<p class="message not-started" hidden>${text.failed}</p>
<div data-on-day></div>
${agreementsSection(view)}
${partnersSection(view)}
${programmesSection(view)}
${callsSection(view)}
${networksSection(view)}
${institutionsSection(view)}
${programmePartsSection(view)}
${sources(view)}`.html
}

function sources(view: CatalogueView): Markup {
  const { text, words, place, sources: all } = view
  const { rates, result } = words.messages
  return markup`<section class="catalogue-part" aria-labelledby="${place('sources')}"><h2 id="${place('sources')}" tabindex="-1">${text.sources.heading}</h2>
<details><summary>${text.sources.count(all.size)}</summary><ul>${[...all.values()].map(
    (source) => markup`
<li>${namedSource(view, source)}${source.url === undefined && ` (${rates.addressUnknown})`}, ${result.checkedOn(words.date(source.checkedOn))}</li>`,
  )}</ul></details></section>`
}
