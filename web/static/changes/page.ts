import type { Language } from '../../vocabulary/language'
import type { PublishingAgency, PublishingInstitution, RateData } from '../../vocabulary/data-files'
import { changesTextOf } from '../../messages/changes/index'
import { markup, type Markup } from '../markup'
import { countryNames } from '../rates/cases'
import { rateWordsOf, type RateWords } from '../rates/words'
import {
  changesBetween,
  saidByCall,
  saidBy,
  type Change,
  type ChangedTable,
  type Layer,
  type Said,
  type Value,
} from './changes'

/// Every figure and rule that differs between a call and the one before, as static HTML, the newest call first.
export function changesPage(language: Language, { calls, agencies, institutions }: RateData): string {
  const words = rateWordsOf(language)
  const text = changesTextOf(language)
  const inOrder = calls.toSorted((one, other) => one.call.year - other.call.year)
  const pairs = inOrder
    .slice(1)
    .map((after, index) => ({ before: inOrder[index]!, after }))
    .toReversed()
  const headingOf = ({ before, after }: (typeof pairs)[number]) => text.fromTo(before.call.year, after.call.year)
  const place = (year: number) => `call-${year}`
  return markup`<nav class="contents-of-page" aria-label="${text.contents}"><ul class="contents">${pairs.map(
    (pair) => markup`
<li><a href="#${place(pair.after.call.year)}">${headingOf(pair)}</a></li>`,
  )}
</ul></nav>
${pairs.map(({ before, after }) => {
  const years = [before.call.year, after.call.year] as const
  return markup`<section aria-labelledby="${place(after.call.year)}">
<h2 id="${place(after.call.year)}" tabindex="-1">${text.fromTo(...years)}</h2>
${authorPart(words, words.messages.rates.byCall, years, saidByCall(words, before), saidByCall(words, after))}
${institutions.map((institution) => publisherPart('institution', words, institution, years))}
${agencies.map((agency) => publisherPart('agency', words, agency, years))}</section>
`
})}`.html
}

type Years = readonly [before: number, after: number]

type Publisher = PublishingAgency | PublishingInstitution

function publisherPart(layer: Layer, words: RateWords, { name, published }: Publisher, years: Years) {
  const { rates, result } = words.messages
  const [before, after] = years.map((year) =>
    published.find((each) => each.call.year === year && each[layer] !== undefined),
  )
  const only = before ?? after
  if (only === undefined) return undefined
  const heading = rates.byInstitution(name[words.language])
  if (before === undefined || after === undefined) {
    const said = changesTextOf(words.language).onlyOne(name[words.language], result.call(only.call.year))
    return markup`<h3>${heading}</h3>\n<p>${said}</p>\n`
  }
  return authorPart(words, heading, years, saidBy(layer, words, before), saidBy(layer, words, after))
}

function authorPart(words: RateWords, heading: string, years: Years, before: Said, after: Said) {
  const text = changesTextOf(words.language)
  const tables = changesBetween(before, after)
  const sum = tables.reduce((all, { changes }) => all + changes.length, 0)
  return markup`<h3>${heading}</h3>
<p>${sum === 0 ? text.nothing : text.counted(sum)}</p>
${tables.map((table) => tableMarkup(words, table, years))}`
}

function tableMarkup(words: RateWords, { caption, scope, changes }: ChangedTable, years: Years): Markup {
  const text = changesTextOf(words.language)
  return markup`<table>
<caption>${caption}${scope && markup` <small>${scope}</small>`}</caption>
<thead><tr><th scope="col">${text.what}</th>${years.map((year) => markup`<th scope="col">${words.messages.result.call(year)}</th>`)}</tr></thead>
<tbody>${changes.map((change) => changeMarkup(words, change))}
</tbody>
</table>
`
}

function changeMarkup(words: RateWords, { name, detail, before, after }: Change): Markup {
  const [was, is] = listsOfDifference(words, before, after) ?? [before, after]
  return markup`
<tr><th scope="row">${name}${detail && markup` <small>${detail}</small>`}</th>${[was, is].map(
    (value) => markup`<td>${valueMarkup(words, value)}</td>`,
  )}</tr>`
}

/// Of two lists of countries, those that only one has.
function listsOfDifference(words: RateWords, before: Value | undefined, after: Value | undefined) {
  if (before?.listed === undefined || after?.listed === undefined) return undefined
  const text = changesTextOf(words.language)
  const only = (one: readonly string[], other: readonly string[]) => one.filter((country) => !other.includes(country))
  const gone = only(before.listed, after.listed)
  const come = only(after.listed, before.listed)
  return [
    { ...before, words: gone.length === 0 ? text.allStay : text.leaving(countryNames(words, gone)) },
    { ...after, words: come.length === 0 ? text.noneNew : text.joining(countryNames(words, come)) },
  ] as const
}

function valueMarkup(words: RateWords, value: Value | undefined): Markup {
  if (value === undefined) return markup`<span class="none">${changesTextOf(words.language).noRow}</span>`
  const { detail } = value
  return markup`${detail && `${changesTextOf(words.language).applyingTo(detail)} `}${value.words} <small class="mark">${words.messages.trust[value.proof.trust].name}</small>`
}
