/// The words around the calculator. The pages are written with them, so script needs them only to say them in another
/// language, or for a notice.
export interface AroundText {
  title: string
  heading: string
  description: string
  skip: string
  lead: string
  languages: string
  otherLanguage: string
  noScript: string
  starting: string
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
