import type { Language } from '../../vocabulary/language'
import type { PublishedFigures } from '../../core/core'
import type { PublishingInstitution, RateData } from '../../vocabulary/data-files'
import { exceptionTables, groupsTable } from './countries'
import { tablesOf } from './figures'
import { captionOf, type RateTable } from './rate-table'
import { attributes, markup, type Markup } from '../markup'
import { callPlace, tablePlace } from './place'
import { namedSource, tableMarkup, type RateView } from './table'
import { rateWordsOf } from './words'
import type { Figure } from '../../vocabulary/rate-tables'

/// All rates of the data as static HTML, written at build time: they can be read before the calculator starts, and if
/// it cannot start.
export function ratesPage(language: Language, data: RateData): string {
  const { country, rulesVersion } = data
  const sources = new Map(data.sources.map((source) => [source.id, source]))
  const view = { words: rateWordsOf(language), sources, country }
  const calls = data.calls.toSorted((one, other) => other.call.year - one.call.year)
  const { rates, about } = view.words.messages
  const place = (name: string) => `rates-${language}-${name}`
  return markup`<section class="rates" lang="${language}" aria-labelledby="${place('heading')}" data-your-case="${rates.yourCase}">
<h2 id="${place('heading')}">${rates.heading}</h2>
<p>${rates.lead} ${about.rulesVersion(view.words.date(rulesVersion))}</p>
${contents(view, place, calls)}
<h3 id="${place('how')}">${rates.howHeading}</h3>
<ul>${Object.values(rates.how).map((sentence) => markup`\n<li>${sentence}</li>`)}
</ul>
<h3 id="${place('trust')}">${rates.trustHeading}</h3>
${trustMarks(view)}
${calls.map((call, index) => callMarkup(view, data, call, index === 0, calls.length > 1))}
<h3 id="${place('missing')}">${rates.notModelled}</h3>
${notModelled(view, calls)}
<h3 id="${place('sources')}">${rates.sourcesHeading}</h3>
${sourceList(view)}
</section>`.html
}

function contents({ words }: RateView, place: (name: string) => string, calls: RateData['calls']): Markup {
  const { rates, result } = words.messages
  const entries: [place: string, name: string][] = [
    [place('how'), rates.howHeading],
    [place('trust'), rates.trustHeading],
    ...calls.map(({ call: { year } }): [string, string] => [callPlace(words.language, year), result.call(year)]),
    [place('missing'), rates.notModelled],
    [place('sources'), rates.sourcesHeading],
  ]
  return markup`<nav aria-label="${rates.contents}"><ul class="contents">${entries.map(
    ([to, name]) => markup`
<li><a href="#${to}">${name}</a></li>`,
  )}
</ul></nav>`
}

function trustMarks({ words }: RateView): Markup {
  const { user: _, ...marks } = words.messages.trust
  return markup`<ul class="marks">${Object.values(marks).map(
    ({ name, meaning }) => markup`
<li><small class="mark">${name}</small> ${meaning}</li>`,
  )}
</ul>`
}

/// One call; folded if there are others and it is not the newest.
function callMarkup(
  view: RateView,
  { institutions }: RateData,
  published: PublishedFigures,
  isNewest: boolean,
  isOneOfSeveral: boolean,
): Markup {
  const { language, messages } = view.words
  const { year } = published.call
  const id = callPlace(language, year)
  const heading = messages.result.call(year)
  const authors = [...institutions.map((each) => institutionMarkup(view, year, each)), callFigures(view, published)]
  if (!isOneOfSeveral) return markup`<h3 id="${id}">${heading}</h3>\n${authors}`
  const open = isNewest ? markup` open` : undefined
  return markup`<details class="call" id="${id}"${open}><summary><h3>${heading}</h3></summary>\n${authors}</details>`
}

function callFigures(view: RateView, published: PublishedFigures): Markup {
  const { rates } = view.words.messages
  const { call } = published
  const tables = [
    ...tablesOf(view.words, call.figures, call),
    groupsTable(view.words, call),
    ...exceptionTables(view.words, call),
  ]
  return authorMarkup(view, published, 'call', rates.byCall, rates.callApplies, tables)
}

/// The institution's figures for the call; nothing if it published none.
function institutionMarkup(view: RateView, year: number, institution: PublishingInstitution): Markup {
  const { language, messages } = view.words
  const { id, name } = institution
  const published = institution.published.find(({ call }) => call.year === year)
  const figures = published?.institution
  if (published === undefined || figures === undefined) return markup``
  const tables = tablesOf(view.words, figures, published.call)
  const { rates, payments } = messages
  const note = figures.payments === undefined ? `${rates.callBelow} ${payments.notStated}` : rates.callBelow
  return authorMarkup(view, published, id, rates.byInstitution(name[language]), note, tables)
}

function authorMarkup(
  view: RateView,
  { call: { year }, citations }: PublishedFigures,
  author: string,
  heading: string,
  note: string,
  tables: readonly RateTable[],
): Markup {
  const { language, messages } = view.words
  const tableView = { ...view, call: year, citations: new Map(citations.map((each) => [each.row, each])) }
  const kinds = [...new Set(tables.map(({ figure }) => figure))]
  const place = (figure: Figure) => tablePlace(language, year, author, figure)
  const isFirst = (table: RateTable) => tables.find(({ figure }) => figure === table.figure) === table
  return markup`<details class="author"${attributes({ 'data-call': year, 'data-author': author })}>
<summary><h4>${heading}</h4></summary>
<p>${note}</p>
<ul class="contents">${kinds.map(
    (figure) => markup`
<li><a href="#${place(figure)}">${captionOf(messages, figure)}<span class="visually-hidden"> (${messages.result.call(
      year,
    )}, ${heading})</span></a></li>`,
  )}
</ul>
<div class="rate-tables">
${tables.map((table) => tableMarkup(tableView, table, isFirst(table) ? place(table.figure) : undefined))}</div>
</details>
`
}

function notModelled({ words }: RateView, calls: RateData['calls']): Markup {
  const { rates } = words.messages
  const known = calls.map(({ call: { year } }) => String(year)).toReversed()
  return markup`<ul>
<li>${rates.callsKnown(words.list(known))}</li>${Object.values(rates.notModelledNames).map(
    (name) => markup`
<li>${name}</li>`,
  )}
</ul>`
}

function sourceList(view: RateView): Markup {
  const { words, sources } = view
  const { rates, result } = words.messages
  return markup`<details><summary>${rates.sources(sources.size)}</summary>
<ul>${[...sources.values()].map((source) => {
    const unknown = source.url === undefined ? ` (${rates.addressUnknown})` : ''
    return markup`
<li>${namedSource(view, source)}${unknown}, ${result.checkedOn(words.date(source.checkedOn))}</li>`
  })}
</ul>
<p class="hint">${rates.lineNumbers}</p></details>`
}
