import type { Layer, Rule, TopUpKind } from '../../core/core'
import type { Language } from '../../vocabulary/language'
import type { Figure } from '../../vocabulary/rate-tables'

/// The id of the section of all rates, in every language.
export const ratesPlace = 'rates'

/// The id of the first table of a kind, used in links of the page and the calculator.
export function tablePlace(language: Language, year: number, author: string, figure: Figure): string {
  return `${callPlace(language, year)}-${author}-${figure}`
}

export function callPlace(language: Language, year: number): string {
  return `rates-${language}-${year}`
}

/// The author of a figure, as the tables name it; undefined if that layer has no table.
export function authorOf(layer: Layer, institution: string): string | undefined {
  if (layer === 'call') return 'call'
  return layer === 'institution' && institution !== '' ? institution : undefined
}

/// The rules whose figures have a table of their own name.
const withTable = ['shortStaySupport', 'monthlySupport', 'staffSupport', 'travel', 'exceptionalTravel'] as const

type Unlisted = Exclude<Rule, TopUpKind | 'undetermined' | 'greenSupplement' | (typeof withTable)[number]>
/// A new rule that is no top-up compiles once it has a table; the error names it.
true satisfies [Unlisted] extends [never] ? true : { withoutTable: Unlisted }

/// The table with the figures of a rule.
export function figureOf(rule: Rule): Figure {
  if (rule === 'greenSupplement') return 'travel'
  return withTable.find((each) => each === rule) ?? 'topUps'
}
