import type { Completeness, Fact, LocalizedText } from '../../core/core'
import { markup, type Markup, type Part } from '../markup'
import type { CatalogueText, MissingName } from '../../messages/catalogue/keys'
import { proofMarkup } from '../proof'
import type { RateView } from '../rates/table'
import type { CatalogueData } from './data'

/// The data that every part of the catalogue needs.
export interface CatalogueView extends RateView {
  text: CatalogueText
  data: CatalogueData
  /// The id of a place in the page of this language.
  place: (name: string) => string
  said: (text: LocalizedText) => string
}

export function section(view: CatalogueView, name: string, heading: string, lead: string, content: Part): Markup {
  const id = view.place(name)
  return markup`<section class="catalogue-part" aria-labelledby="${id}">
<h2 id="${id}" tabindex="-1">${heading}</h2>
<p>${lead}</p>
${content}
</section>`
}

/// A description list of names and values; entries without a value are left out.
export function pairs(entries: readonly (readonly [name: string, value: Part])[]): Markup {
  const said = entries.filter(([, value]) => value !== undefined && value !== false && value !== '')
  return markup`<dl class="pairs">${said.map(([name, value]) => markup`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`
}

export function list(items: readonly Part[], className = 'plain'): Part {
  return items.length > 0 && markup`<ul class="${className}">${items.map((item) => markup`\n<li>${item}</li>`)}</ul>`
}

/// A fact with its years, so that an old one does not look current.
export function factMarkup(view: CatalogueView, fact: Fact): Markup {
  const { text, said } = view
  const { from, to } = fact.period
  return markup`<li class="card" data-fact="${fact.id}"><p>${said(fact.text)} <small class="mark">${text.yearsOf(from, to)}</small></p>${proofMarkup(view, fact)}</li>`
}

export function facts(view: CatalogueView, own: readonly Fact[]): Part {
  return own.length > 0 && markup`<ul class="plain">${own.map((fact) => factMarkup(view, fact))}</ul>`
}

export function missing({ text, words }: CatalogueView, completeness: Completeness): Part {
  if (completeness.missing.length === 0) return undefined
  const names = completeness.missing.map((name) => {
    const known = text.missingNames[name as MissingName]
    if (known === undefined) throw new Error(`web/messages/catalogue: no words for what is missing, "${name}"`)
    return known
  })
  return markup`<p class="hint missing">${text.missing(words.list(names))}</p>`
}

/// A quotation of a source, marked with its language. The documents are French, but they quote hosts in English.
export function written({ text }: CatalogueView, words: string): Markup {
  const language = /\b(?:and|between|June|September|August)\b/u.test(words) ? 'en' : 'fr'
  return markup`<small>${text.written} <q lang="${language}">${words}</q></small>`
}

const languagesOfNames: readonly (readonly [begins: RegExp, language: string])[] = [
  [/^Universidade\b/u, 'pt'],
  [/^(?:Universidad|Colegio)\b/u, 'es'],
  [/^Universitas\b/u, 'id'],
  [/^Universiti\b/u, 'ms'],
  [/^Université(?= )/u, 'fr'],
]

/// The language in which the documents write the name of a university, recognised by its word for university.
export function languageOfName(name: string): string {
  return languagesOfNames.find(([begins]) => begins.test(name))?.[1] ?? 'en'
}
