/// The words that only a printed result has; they are loaded later.
export interface PrintText {
  given: string
  printed(address: string, moment: string): string
  notInAddress: string
  /// The description of the QR code.
  code: string
  citedSources: string
}
