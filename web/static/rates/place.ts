import type { Layer, Rule } from '../../core/core'
import type { Language } from '../../vocabulary/language'
import type { Figure } from '../../vocabulary/rate-tables'

/// Where all rates begin, whatever the language.
export const ratesPlace = 'rates'

/// The id of the first table of a kind, by which the page and the calculator point to it.
export function tablePlace(language: Language, year: number, author: string, figure: Figure): string {
  return `${callPlace(language, year)}-${author}-${figure}`
}

export function callPlace(language: Language, year: number): string {
  return `rates-${language}-${year}`
}

/// Who set a figure, as the tables name it; nobody where there is no table of that layer.
export function authorOf(layer: Layer, institution: string): string | undefined {
  if (layer === 'call') return 'call'
  return layer === 'institution' && institution !== '' ? institution : undefined
}

/// The table in which the figures of a rule stand.
export const figureOf: Record<Exclude<Rule, 'undetermined'>, Figure> = {
  shortStaySupport: 'shortStaySupport',
  monthlySupport: 'monthlySupport',
  staffSupport: 'staffSupport',
  travel: 'travel',
  greenSupplement: 'travel',
  greenOnce: 'topUps',
  exceptionalTravel: 'exceptionalTravel',
  fewerOpportunitiesTopUp: 'topUps',
  traineeshipTopUp: 'topUps',
}
