import type { Language } from '../../vocabulary/language'
import type { Call, Figures, Institution } from '../../core/core'
import type { RateData } from '../../vocabulary/data-files'
import { captionOf, exceptionTables, groupsTable, tablesOf, type RateTable } from './figures'
import { attributes, markup, type Markup } from '../markup'
import { callPlace, tablePlace } from './place'
import { sourceTitle, tableMarkup, type RateView } from './table'
import { rateWordsOf } from './words'
import type { Figure } from '../../vocabulary/rate-tables'

/// All rates of the data as static HTML, written at build time: they can be read before the calculator starts, and if
/// it cannot start.
export function ratesPage(language: Language, data: RateData): string {
  const view = { words: rateWordsOf(language), sources: new Map(data.sources.map((source) => [source.id, source])) }
  const calls = data.calls.toSorted((one, other) => other.year - one.year)
  const { rates, about } = view.words.messages
  const place = (name: string) => `rates-${language}-${name}`
  return markup`<section class="rates" lang="${language}" aria-labelledby="${place('heading')}" data-your-case="${rates.yourCase}">
<h2 id="${place('heading')}">${rates.heading}</h2>
<p>${rates.lead} ${about.rulesVersion(view.words.date(lastChange(data)))}</p>
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

/// Dates are ISO texts, so the greatest text is the latest date.
function lastChange({ calls, agencies, institutions }: RateData): string {
  return [...calls, ...agencies, ...institutions].reduce(
    (last, { changedOn }) => (changedOn > last ? changedOn : last),
    '',
  )
}

function contents({ words }: RateView, place: (name: string) => string, calls: readonly Call[]): Markup {
  const { rates, result } = words.messages
  const entries: [place: string, name: string][] = [
    [place('how'), rates.howHeading],
    [place('trust'), rates.trustHeading],
    ...calls.map(({ year }): [string, string] => [callPlace(words.language, year), result.call(year)]),
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
function callMarkup(view: RateView, data: RateData, call: Call, isNewest: boolean, isOneOfSeveral: boolean): Markup {
  const { language, messages } = view.words
  const id = callPlace(language, call.year)
  const heading = messages.result.call(call.year)
  const authors = [...data.institutions.map((each) => institutionMarkup(view, call, each)), callFigures(view, call)]
  if (!isOneOfSeveral) return markup`<h3 id="${id}">${heading}</h3>\n${authors}`
  const open = isNewest ? markup` open` : undefined
  return markup`<details class="call" id="${id}"${open}><summary><h3>${heading}</h3></summary>\n${authors}</details>`
}

function callFigures(view: RateView, call: Call): Markup {
  const { rates } = view.words.messages
  const tables = [
    ...tablesOf(view.words, call.figures, call),
    groupsTable(view.words, call),
    ...exceptionTables(view.words, call),
  ]
  return authorMarkup(view, call, 'call', rates.byCall, rates.callApplies, tables)
}

/// The institution's figures for the call, or a link to its latest ones if it published none for this call.
function institutionMarkup(view: RateView, call: Call, { id, name, publications }: Institution): Markup | undefined {
  const { language, messages } = view.words
  const figures = together(publications.filter(({ calls }) => calls.includes(call.year)))
  const tables = tablesOf(view.words, figures, call)
  if (tables.length === 0) return lastPublished(view, name[language], publications)
  const { rates, payments } = messages
  const note = figures.payments === undefined ? `${rates.callBelow} ${payments.notStated}` : rates.callBelow
  return authorMarkup(view, call, id, rates.byInstitution(name[language]), note, tables)
}

function lastPublished(
  { words }: RateView,
  name: string,
  publications: Institution['publications'],
): Markup | undefined {
  const years = publications.flatMap(({ calls }) => calls)
  if (years.length === 0) return undefined
  const { rates, result } = words.messages
  const last = Math.max(...years)
  return markup`<p>${rates.silent(name)} <a href="#${callPlace(words.language, last)}">${rates.lastPublished(
    result.call(last),
  )}</a></p>
`
}

/// The publications of one institution for one call, merged.
function together(publications: Institution['publications']): Figures {
  const all: Record<string, unknown[]> = {}
  for (const { figures } of publications) {
    for (const [name, rows] of Object.entries(figures)) all[name] = [...(all[name] ?? []), ...rows]
  }
  return all as Figures
}

function authorMarkup(
  view: RateView,
  { year }: Call,
  author: string,
  heading: string,
  note: string,
  tables: readonly RateTable[],
): Markup {
  const { language, messages } = view.words
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
${tables.map((table) => tableMarkup(view, table, isFirst(table) ? place(table.figure) : undefined))}</div>
</details>
`
}

function notModelled({ words }: RateView, calls: readonly Call[]): Markup {
  const { rates } = words.messages
  const known = calls.map(({ year }) => String(year)).toReversed()
  return markup`<ul>
<li>${rates.callsKnown(words.list(known))}</li>${Object.values(rates.notModelledNames).map(
    (name) => markup`
<li>${name}</li>`,
  )}
</ul>`
}

function sourceList({ words, sources }: RateView): Markup {
  const { rates, result } = words.messages
  return markup`<details><summary>${rates.sources(sources.size)}</summary>
<ul>${[...sources.values()].map((source) => {
    const unknown = source.url === undefined ? ` (${result.addressUnknown})` : ''
    return markup`
<li>${source.publisher}, ${sourceTitle(source)}${unknown}, ${result.checkedOn(words.date(source.checkedOn))}</li>`
  })}
</ul>
<p class="hint">${rates.lineNumbers}</p></details>`
}
