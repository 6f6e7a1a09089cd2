/// The words of the checkboxes of documents; they are loaded with them.
export interface PapersText {
  ready: string
  readyOf(ready: number, all: number): string
}
