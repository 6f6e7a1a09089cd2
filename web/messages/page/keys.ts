import type { LoadFailure } from '../../core/core'

/// The words of the calculator about itself.
export interface PageMessages {
  failures: Record<LoadFailure['reason'], { heading: string; text: string }>
  located: { file: string; place: string; expected: string; found: string }
  /// Lead to the static rate tables, whose own words are in rates/.
  rates: {
    seeTable: string
    toRates: string
  }
  about: {
    rulesVersion(date: string): string
  }
}
