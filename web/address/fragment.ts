/// Browsers refuse to change the address too often, some with an exception, some silently. A refused change is retried
/// after this delay, in milliseconds.
const patience = 2000

/// The answers of a page other than the calculator, kept in the fragment, which is never sent to a server. The first
/// change after arriving opens a history entry and the following ones rewrite it, so that Back returns to the previous
/// place.
export class Fragment {
  private settled = true
  private later: ReturnType<typeof setTimeout> | undefined

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
    clearTimeout(this.later)
    const address = this.addressOf(parameters)
    if (new URL(address, location.href).href === location.href) return
    try {
      if (this.settled) history.pushState(null, '', address)
      else history.replaceState(history.state, '', address)
      this.settled = false
    } catch {
      this.later = setTimeout(() => this.write(parameters), patience)
    }
  }

  private addressOf(parameters: URLSearchParams): string {
    const fragment = new URLSearchParams([...this.leading(), ...parameters]).toString()
    // Without answers the address is that of the page, with no trailing `#`.
    return fragment === '' ? location.pathname + location.search : `#${fragment}`
  }

  private arrive = () => {
    clearTimeout(this.later)
    this.settled = true
    this.arrived()
  }
}
