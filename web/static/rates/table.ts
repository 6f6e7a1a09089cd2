import type { Source } from '../../core/core'
import type { Citation } from '../../vocabulary/data-files'
import type { RateTable, Row } from './figures'
import { locatorParts } from '../../words/locator'
import { attributes, markup, type Markup } from '../markup'
import type { RateWords } from './words'
import type { Figure } from '../../vocabulary/rate-tables'

/// The data that every table needs.
export interface RateView {
  words: RateWords
  sources: ReadonlyMap<string, Source>
}

/// Tables with more words than figures get the whole width.
const inWords: ReadonlySet<Figure> = new Set<Figure>([
  'rounding',
  'travelEntitlement',
  'exceptionalTravel',
  'topUps',
  'durations',
  'projectPeriods',
  'conditions',
  'payments',
  'remarks',
  'groups',
  'exclusions',
  'unplaced',
])

/// The table with trust marks in its rows and its sources folded below it; the first table of a kind has the id and the
/// note of the kind.
export function tableMarkup(view: RateView, table: RateTable, place: string | undefined): Markup {
  const { figure, caption, scope, columns, rows } = table
  const note = place === undefined ? undefined : view.words.messages.rates.tables[figure].note
  return markup`<div class="rate-table${inWords.has(figure) ? ' wide' : undefined}"${attributes({ id: place })}>
<table>
<caption>${caption}${scope === undefined ? undefined : markup` <small>${scope}</small>`}</caption>
<thead><tr>${columns.map((name) => markup`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>${rows.map((row) => rowMarkup(view, row))}
</tbody>
</table>
${note === undefined ? undefined : markup`<p class="hint">${note}</p>\n`}${proofs(view, table)}
</div>
`
}

function rowMarkup({ words }: RateView, { name, detail, values, proof, used }: Row): Markup {
  const last = values.length - 1
  const mark = markup` <small class="mark">${words.messages.trust[proof.trust].name}</small>`
  const found = used && {
    'data-rule': used.rule,
    'data-source': proof.source,
    'data-locator': proof.locator,
    'data-start': used.band?.from ?? used.days?.from,
    'data-below': used.band?.below,
    'data-to': used.days?.to,
  }
  return markup`
<tr${found && attributes(found)}><th scope="row">${name}${detail ? markup` <small>${detail}</small>` : undefined}</th>${values.map(
    (value, index) => markup`<td>${value}${index === last ? mark : undefined}</td>`,
  )}</tr>`
}

/// Each citation once, with the rows that it supports.
function proofs(view: RateView, { caption, scope, rows }: RateTable): Markup {
  const { rates } = view.words.messages
  const cited = new Map<string, Row[]>()
  for (const row of rows) {
    const citation = JSON.stringify([row.proof.source, row.proof.locator, row.proof.trust])
    cited.set(citation, [...(cited.get(citation) ?? []), row])
  }
  const label = (row: Row) => {
    const isAlone = rows.filter(({ name }) => name === row.name).length === 1
    return isAlone || !row.detail ? row.name : `${row.name} (${row.detail})`
  }
  const items = [...cited.values()].map((standing) => {
    const named = standing.length === rows.length ? undefined : rates.proofOf(standing.map(label))
    return markup`
<li>${named === undefined ? undefined : markup`<b>${named}</b> `}${citationMarkup(view, standing[0]!.proof)}</li>`
  })
  const table = scope === undefined ? caption : `${caption}, ${scope}`
  return markup`<details class="proofs"><summary>${rates.proofs}<span class="visually-hidden"> (${table})</span></summary>
<ul>${items}
</ul></details>`
}

/// The source, the place in its text, how far it can be relied on, and the day it was last checked.
export function citationMarkup(view: RateView, { source: id, locator, trust }: Citation): Markup {
  const { words, sources } = view
  const { messages } = words
  const source = sources.get(id)
  if (source === undefined) throw new Error(`data/sources.json: no source "${id}"`)
  return markup`${source.publisher}, ${sourceTitle(source)} (${locatorParts(locator, source).map(
    ({ text, language }) => markup`<span lang="${language}">${text}</span>`,
  )}), ${messages.result.checkedOn(
    words.date(source.checkedOn),
  )} <small class="mark">${messages.trust[trust].name}</small>`
}

/// A link only if the address is known and is http or https.
export function sourceTitle({ title, language, url }: Source): Markup {
  const cited = markup`<cite lang="${language}">${title}</cite>`
  return url !== undefined && /^https?:\/\//u.test(url) ? markup`<a href="${url}" rel="noreferrer">${cited}</a>` : cited
}
