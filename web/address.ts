import type { Answers } from './answers'
import type { Language } from './messages/keys'
import { languageAt, type Pages } from './pages'
import { fragmentOf, readFragment, type Reading } from './state'

/// Keeps the answers in the fragment of the address. While a form is being answered its one history entry is
/// rewritten; once it is settled (calculated, or its link copied) the next change opens a new one, so that Back
/// returns to the form as it was settled.
export class Address {
  private settled = true
  private shown = location.href

  constructor(
    private readonly pages: Pages,
    private readonly arrived: (reading: Reading, language: Language) => void,
  ) {
    addEventListener('popstate', () => this.arrive())
    addEventListener('hashchange', () => this.arrive())
  }

  read(): { reading: Reading; language: Language } {
    const fragment = location.hash.slice(1)
    // A fragment may also name a place of the page: it holds no answers then.
    const reading = readFragment(document.getElementById(fragment) === null ? fragment : '')
    const language = this.pages.one ? (reading.language ?? 'fr') : languageAt(this.pages, new URL(location.href))
    return { reading, language }
  }

  /// The address that shows these answers in a language.
  of(answers: Answers, version: string, language: Language): string {
    const fragment = fragmentOf(answers, version, this.pages.one && language !== 'fr' ? language : undefined)
    return this.pages.addresses[language] + (fragment === '' ? '' : `#${fragment}`)
  }

  write(answers: Answers, version: string, language: Language) {
    const url = new URL(this.of(answers, version, language), location.href).href
    if (url === location.href) return
    if (this.settled) history.pushState(null, '', url)
    else history.replaceState(null, '', url)
    this.settled = false
    this.shown = location.href
  }

  settle() {
    this.settled = true
  }

  private arrive() {
    if (location.href === this.shown) return
    this.shown = location.href
    this.settled = true
    const { reading, language } = this.read()
    this.arrived(reading, language)
  }
}
