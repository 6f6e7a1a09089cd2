/// The words of the page that offers the figures as files.
export interface OpenDataText {
  title: string
  description: string
  skip: string
  heading: string
  lead: string
  filesHeading: string
  kilobytes(size: string): string
  /// What SHA-256 is.
  digest: string
  /// What each file holds, by its name.
  files: Record<
    | 'rates.json'
    | 'rates.csv'
    | 'rates.schema.json'
    | 'sources.json'
    | 'sources.schema.json'
    | 'rules.md'
    | 'account.md'
    | 'sha256sums.txt',
    string
  >
  rowsHeading: string
  /// What a row says, a sentence each.
  rows: readonly string[]
  unitsHeading: string
  units: readonly string[]
  exampleHeading: string
  example: string
  licenceHeading: string
  /// Before and after the link to the licence.
  licence: readonly [string, string]
  attribution: string
  limits: string
}
