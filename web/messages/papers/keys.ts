/// The words of the papers that are ticked off; they come with the ticks.
export interface PapersText {
  ready: string
  readyOf(ready: number, all: number): string
}
