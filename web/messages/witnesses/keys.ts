/// The words of the witnesses of a figure; they are loaded with them.
export interface WitnessesText {
  all: string
  contradicts(instead: string): string
  /// The calls of which a source speaks; without a last one they have no end.
  calls(from: number, until: number | undefined): string
}
