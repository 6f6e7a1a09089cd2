/// The words of what universities publish where the rate of a stay is open.
export interface TypicalText {
  heading: string
  /// How many universities published a rate that counts, for which country they are, and the three rates.
  counted(publishers: number, country: string, lowest: string, middle: string, highest: string): string
  /// Too few to speak of a middle.
  few(country: string): string
  notYours: string
  list: string
  agency: string
  /// Ends with a colon: the publisher follows.
  call(call: number): string
  perMonth(rate: string): string
  perDay(rate: string): string
  outside: string
  take(middle: string): string
  /// The answer is the middle: an assumption.
  taken(middle: string): string
}
