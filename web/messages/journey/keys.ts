/// The words of a journey between two towns. They are loaded with it, not with the page.
export interface JourneyText {
  lead: string
  from: string
  to: string
  hint: string
  swap: string
  clearButton: string
  clear(label: string): string
  coming: string
  notReached: string
  found(count: number): string
  none: string
  notChosen: string
  chosen(town: string): string
  /// "Turin (Italy)"
  town(name: string, country: string): string
  measured(kilometres: string): string
  samePlace: string
  credit: string
  band(band: string): string
  noBand: string
  nearest(away: string, edge: string): string
  beyond(amount: string): string
  nothingBeyond: string
  atStake(amount: string): string
  beware: string
  askOfficialFigure: string
  keepOfficialFigure: string
}
