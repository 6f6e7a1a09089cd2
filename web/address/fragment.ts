import { HistoryEntry } from './history-entry'

/// What a page beside the calculator was told, in the fragment of the address: it is never sent to a server.
export class Fragment {
  private readonly entry = new HistoryEntry(() => null)

  /// `leading` stands before everything else: where one file holds all pages, the name of the page and its language.
  constructor(
    private readonly leading: () => readonly [name: string, value: string][],
    private readonly arrived: () => void,
  ) {
    addEventListener('popstate', this.arrive)
    addEventListener('hashchange', this.arrive)
  }

  /// What the address says to this page; undefined where it speaks to another one, or names a place of the page.
  read(): URLSearchParams | undefined {
    const fragment = location.hash.slice(1)
    if (fragment !== '' && document.getElementById(fragment) !== null) return undefined
    const parameters = new URLSearchParams(fragment)
    for (const [name, value] of this.leading()) if (name === 'page' && parameters.get(name) !== value) return undefined
    parameters.delete('page')
    parameters.delete('language')
    return parameters
  }

  /// Takes the place of what the address says, without a step of the history: what must not stay in it.
  replace(parameters: URLSearchParams) {
    history.replaceState(history.state, '', this.addressOf(parameters))
  }

  write(parameters: URLSearchParams) {
    this.entry.write(this.addressOf(parameters))
  }

  private addressOf(parameters: URLSearchParams): string {
    const fragment = new URLSearchParams([...this.leading(), ...parameters]).toString()
    // Without its mark an empty fragment would be the address of the page, which a file is not loaded from twice.
    return fragment === '' ? location.pathname + location.search : `#${fragment}`
  }

  private arrive = () => {
    this.entry.forget()
    this.entry.settle()
    this.arrived()
  }
}
