/// The words of an early return. They are loaded with it, not with the page.
export interface EarlyReturnText {
  lead: string
  agreed: string
  done: string
  /// "120 days instead of 150"
  days(done: string, agreed: string): string
  /// The outcome for the grant, one sentence each.
  unchanged: string
  unfunded: string
  tolerated(days: string): string
  reduced(days: string, agreed: string, kept: string): string
  tooShort(days: string): string
  noRow: string
  nobodyCanTell: string
  notPriced: string
  /// What remains to be paid or returned, depending on what was already paid.
  paid(amount: string): string
  paidUnknown: string
  giveBack(amount: string): string
  giveBackUnknown(amount: string): string
  stillDue(amount: string): string
  even: string
  absent: string
  notReduced: string
  shortest(days: string): string
  toleranceHeading: string
  toleranceIs(days: string): string
  toleranceOption: string
  toleranceCovers(kept: string): string
  toleranceDoesNotCover(days: string): string
  before: (day: string) => string
  after: (day: string) => string
  between(most: string): string
}
