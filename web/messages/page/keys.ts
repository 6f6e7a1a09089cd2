import type { LoadFailure } from '../../core/core'

/// Texts around the calculator; the template names them too.
export interface PageText {
  title: string
  heading: string
  description: string
  skip: string
  lead: string
  languages: string
  otherLanguage: string
  noScript: string
  starting: string
  toRates: string
  official: string
  private: string
  /// Shown once the browser has a copy of the site.
  worksOfflineHeading: string
  worksOffline: string
  newVersionName: string
  newVersion: string
  /// The same, if an answer is not in the address.
  newVersionForgets: string
  newVersionReload: string
  newVersionLater: string
  licencesHeading: string
  licences: string
}

/// The words around the calculator.
export interface PageMessages {
  page: PageText
  failures: Record<LoadFailure['reason'], { heading: string; text: string }>
  located: { file: string; place: string; expected: string; found: string }
  /// Introduces the static rate tables, whose own words are in rates/.
  rates: {
    seeTable: string
  }
  about: {
    rulesVersion(date: string): string
  }
}
