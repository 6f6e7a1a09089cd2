import type { InstitutionSummary, Source } from '../core/core'
import type { Words } from './format'

/// The country whose sources are at home for a reader: that of the institution, or else of the first one that publishes
/// figures.
export function readerCountry(institutions: readonly InstitutionSummary[], id?: string): string | undefined {
  const publishes = ({ calls }: InstitutionSummary) => calls.length > 0
  return (institutions.find((each) => each.id === id) ?? institutions.find(publishes))?.country
}

/// The country of a publisher abroad, to be said behind its name: " (Allemagne)".
export function abroad(words: Words, { country }: Source, reader: string | undefined): string {
  return country === undefined || country === reader ? '' : ` (${words.country(country)})`
}
