import { HistoryEntry } from './history-entry'

/// The answers of a page other than the calculator, kept in the fragment, which is never sent to a server.
export class Fragment {
  private readonly entry = new HistoryEntry(() => null)

  /// `leading` is written first: in the single file, the name of the page and its language.
  constructor(
    private readonly leading: () => readonly [name: string, value: string][],
    private readonly arrived: () => void,
  ) {
    addEventListener('popstate', this.arrive)
    addEventListener('hashchange', this.arrive)
  }

  /// The parameters for this page; undefined if the fragment belongs to another page or is the id of an element.
  read(): URLSearchParams | undefined {
    const fragment = location.hash.slice(1)
    if (fragment !== '' && document.getElementById(fragment) !== null) return undefined
    const parameters = new URLSearchParams(fragment)
    for (const [name, value] of this.leading()) if (name === 'page' && parameters.get(name) !== value) return undefined
    parameters.delete('page')
    parameters.delete('language')
    return parameters
  }

  /// Replaces the parameters without a new history entry, to remove what must not stay in the history.
  replace(parameters: URLSearchParams) {
    history.replaceState(history.state, '', this.addressOf(parameters))
  }

  write(parameters: URLSearchParams) {
    this.entry.write(this.addressOf(parameters))
  }

  private addressOf(parameters: URLSearchParams): string {
    const fragment = new URLSearchParams([...this.leading(), ...parameters]).toString()
    // Without answers the address is that of the page, with no trailing `#`.
    return fragment === '' ? location.pathname + location.search : `#${fragment}`
  }

  private arrive = () => {
    this.entry.forget()
    this.entry.settle()
    this.arrived()
  }
}
