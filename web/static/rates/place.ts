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

const ownFigure: Record<Exclude<Rule, TopUpKind | 'undetermined'>, Figure> = {
  shortStaySupport: 'shortStaySupport',
  monthlySupport: 'monthlySupport',
  staffSupport: 'staffSupport',
  travel: 'travel',
  greenSupplement: 'travel',
  exceptionalTravel: 'exceptionalTravel',
}

/// The table with the figures of a rule.
export function figureOf(rule: Exclude<Rule, 'undetermined'>): Figure {
  return rule in ownFigure ? ownFigure[rule as keyof typeof ownFigure] : 'topUps'
}
