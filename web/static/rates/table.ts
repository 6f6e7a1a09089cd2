import type { Action, Citation, Locator, Source, Witness } from '../../core/core'
import type { RateTable, Row } from './rate-table'
import { joined } from './cases'
import { abroad } from '../../words/abroad'
import { typeset } from '../../messages/localized'
import { locatorParts } from '../../words/locator'
import { witnessInWords } from '../../words/witness'
import { attributes, markup, Markup, type Part } from '../markup'
import type { RateWords } from './words'
import type { Figure } from '../../vocabulary/rate-tables'

/// The data that every citation needs.
export interface RateView {
  words: RateWords
  sources: ReadonlyMap<string, Source>
  /// Whose sources need no country behind their publisher.
  country: string | undefined
}

/// The same for the tables of one call, with the proof of each row.
export interface TableView extends RateView {
  call: number
  citations: ReadonlyMap<string | undefined, Citation>
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
export function tableMarkup(view: TableView, table: RateTable, place: string | undefined): Markup {
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

function rowMarkup(view: TableView, row: Row): Markup {
  const { name, values, proof, days } = row
  const detail = detailOf(view, row)
  const last = values.length - 1
  const mark = trustMark(view, proofOf(view, row))
  return markup`
<tr${attributes({ 'data-row': proof.id, 'data-from': days?.from, 'data-to': days?.to })}><th scope="row">${name}${detail ? markup` <small>${detail}</small>` : undefined}</th>${values.map(
    (value, index) => markup`<td>${value}${index === last && markup` ${mark}`}</td>`,
  )}</tr>`
}

function detailOf({ words }: RateView, { countries, detail }: Row): string {
  return joined(words, [countries, detail])
}

function proofOf({ citations }: TableView, { proof }: Row): Citation {
  const citation = citations.get(proof.id)
  if (citation === undefined) throw new Error(`web/static/rates/table.ts: no proof of "${proof.id}"`)
  return citation
}

function trustMark({ words }: RateView, { trust }: Pick<Citation, 'trust'>): Markup {
  return markup`<small class="mark">${words.messages.trust[trust].name}</small>`
}

/// Each proof once, with the rows that it supports and their other witnesses.
function proofs(view: TableView, { caption, scope, rows }: RateTable): Markup {
  const { rates } = view.words.messages
  const proven = new Map<string, Row[]>()
  for (const row of rows) {
    const { html } = proofItem(view, row)
    proven.set(html, [...(proven.get(html) ?? []), row])
  }
  const label = (row: Row) => {
    const isAlone = rows.filter(({ name }) => name === row.name).length === 1
    const detail = detailOf(view, row)
    return isAlone || !detail ? row.name : `${row.name} (${detail})`
  }
  const items = [...proven].map(([proof, standing]) => {
    const named = standing.length === rows.length ? undefined : rates.proofOf(standing.map(label))
    return markup`
<li>${named === undefined ? undefined : markup`<b>${named}</b> `}${new Markup(proof)}</li>`
  })
  const table = scope === undefined ? caption : `${caption}, ${scope}`
  return markup`<details class="proofs"><summary>${rates.proofs}<span class="visually-hidden"> (${table})</span></summary>
<ul>${items}
</ul></details>`
}

/// The citation of a row, then what its other witnesses say.
function proofItem(view: TableView, row: Row): Markup {
  const citation = proofOf(view, row)
  const { witnesses } = row.proof
  const cited = witnesses.find((witness) => isCited(witness, citation, citation.carriedFrom ?? view.call))
  const others = witnesses.filter((witness) => witness !== cited)
  return markup`${citationMarkup(view, { ...citation, actions: cited?.actions ?? [] })}${cited && notes(witnessInWords(view.words, cited, view.call).notes)}${
    others.length > 0 && markup`<ul>${others.map((witness) => markup`<li>${witnessMarkup(view, witness)}</li>`)}</ul>`
  }`
}

function isCited({ source, locator = {}, calls, contradicts }: Witness, citation: Citation, call: number): boolean {
  const speaks = calls === undefined || (calls.from <= call && call <= (calls.until ?? call))
  const isPlace = JSON.stringify(locator) === JSON.stringify(citation.locator)
  return source === citation.source && isPlace && speaks && contradicts === undefined
}

function witnessMarkup(view: TableView, witness: Witness): Markup {
  const said = witnessInWords(view.words, witness, view.call)
  const source = sourceNamed(view, witness.source ?? '')
  const { trust } = witness
  return markup`${placeMarkup(view, source, [witness.locator ?? {}])}${said.speaksOf.map((part) => `, ${part}`)} ${trust && trustMark(view, { trust })}${notes(said.notes)}`
}

function notes(said: readonly string[]): Markup[] {
  return said.map((note) => markup`<p>${note}</p>`)
}

/// A citation, with further places in the same source, and the strands of which it speaks if not of all.
export type Cited = Citation & { alsoAt?: readonly Locator[]; actions?: readonly Action[] }

/// The source, the places in its text, how far it can be relied on, and the day it was last checked.
export function citationMarkup(view: RateView, citation: Cited): Markup {
  const { result } = view.words.messages
  const source = sourceNamed(view, citation.source)
  const { locator, alsoAt = [], actions = [], carriedFrom } = citation
  return markup`${placeMarkup(view, source, [locator, ...alsoAt])}, ${result.checkedOn(view.words.date(source.checkedOn))}${
    carriedFrom !== undefined && `, ${result.carriedFrom(carriedFrom)}`
  }${actions.map((action) => `, ${action}`)} ${trustMark(view, citation)}`
}

function sourceNamed({ sources }: RateView, id: string): Source {
  const source = sources.get(id)
  if (source === undefined) throw new Error(`data/sources.json: no source "${id}"`)
  return source
}

function placeMarkup(view: RateView, source: Source, locators: readonly Locator[]): Markup {
  const places = locators.map((locator) => locatorParts(view.words, locator, source)).filter(({ length }) => length > 0)
  const said = places.map((parts) =>
    between(
      ', ',
      parts.map(({ text, language }) => markup`<span lang="${language}">${text}</span>`),
    ),
  )
  const semicolon = view.words.messages.oneOf(['', ''])
  return markup`${namedSource(view, source)}${said.length > 0 && markup` (${between(semicolon, said)})`}`
}

function between(separator: string, parts: readonly Part[]): Part {
  return parts.map((part, place) => [place > 0 && separator, part])
}

/// The publisher, with its country if it is abroad, and the title: a link only if the address is known and is http or
/// https.
export function namedSource({ words, country }: RateView, source: Source): Markup {
  const { publisher, title, language, url } = source
  const cited = markup`<cite lang="${language}">${typeset(language, title)}</cite>`
  const isLink = url !== undefined && /^https?:\/\//u.test(url)
  return markup`<span lang="${language}">${typeset(language, publisher)}</span>${abroad(words, source, country)}, ${
    isLink ? markup`<a href="${url}" rel="noreferrer">${cited}</a>` : cited
  }`
}
