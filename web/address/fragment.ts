/// Engines refuse an address that changes too often, some by an exception, some silently; it follows a little later.
const patience = 2000

/// What a page beside the calculator was told, in the fragment of the address: it is never sent to a server. The first
/// change after arriving opens a history entry, which the following ones rewrite, so that Back returns to what was
/// there before.
export class Fragment {
  private settled = true
  private later: ReturnType<typeof setTimeout> | undefined

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
    // Without its mark an empty fragment would be the address of the page, which a file is not loaded from twice.
    return fragment === '' ? location.pathname + location.search : `#${fragment}`
  }

  private arrive = () => {
    clearTimeout(this.later)
    this.settled = true
    this.arrived()
  }
}
