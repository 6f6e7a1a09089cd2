/// The words of the page that compares each call with the one before. Figures are said as in the rate tables.
export interface ChangesText {
  title: string
  description: string
  skip: string
  heading: string
  lead: string
  contents: string
  fromTo(before: number, after: number): string
  /// The heading of the first column.
  what: string
  /// In the place of a value: no row of that call is like the row of the other call. The lead explains it.
  noRow: string
  /// Before a value: to whom or what it applies.
  applyingTo(detail: string): string
  nothing: string
  /// Of lists of countries: those of the earlier call that are no longer in it, and those that are new in the later one.
  leaving(countries: string): string
  joining(countries: string): string
  allStay: string
  noneNew: string
  /// About an institution or an agency that published figures for one of two calls only.
  onlyOne(name: string, call: string): string
  counted(changes: number): string
}
