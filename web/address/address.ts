import { privateFields, type Answers, type Field } from '../question/fields'
import { firstLanguage, type Language } from '../vocabulary/language'
import { fragmentOfCalculator } from './fragment-of-calculator'
import { languageAt, type Pages } from './pages'
import { isEmpty } from '../question/visible-questions'
import { fragmentOf, readFragment, withoutPrivate, type Reading } from '../saved/link'

type PrivateAnswers = Partial<Record<Field, string>>

/// Engines refuse an address that changes too often (a hundred times in half a minute, two hundred in ten seconds), some
/// by an exception, some silently; it follows a little later.
const patience = 2000

/// Keeps the answers in the fragment of the address. While a form is being answered its one history entry is
/// rewritten; once it is settled (calculated, kept, or replaced by a file) the next change opens a new one, so that
/// Back returns to the form as it was settled.
///
/// Private answers stand in no address. Those of each history entry are remembered here, as long as the page is open
/// and the form is not cleared, and never beyond.
export class Address {
  private settled = true
  private shown = location.href
  private entries = 0
  private readonly remembered = new Map<string, PrivateAnswers>()
  private later: ReturnType<typeof setTimeout> | undefined

  constructor(
    private readonly pages: Pages,
    private readonly arrived: (reading: Reading, language: Language) => void,
  ) {
    addEventListener('popstate', () => this.arrive())
    addEventListener('hashchange', () => this.arrive())
  }

  /// What the address says. A private answer that stands in a link is taken out of the address at once.
  read(): { reading: Reading; language: Language } {
    const fragment = ownFragment()
    // A fragment may also name a place of the page: it holds no answers then.
    const reading = readFragment(document.getElementById(fragment) === null ? fragment : '')
    const language = this.pages.one
      ? (reading.language ?? firstLanguage)
      : languageAt(this.pages, new URL(location.href))
    const known = this.remembered.get(currentEntry())
    if (known === undefined) {
      const own = withoutPrivate(fragment)
      this.name(own === fragment ? null : here() + (own === '' ? '' : `#${own}`))
      this.remember(reading.answers)
    } else {
      reading.from = 'history'
      Object.assign(reading.answers, known)
    }
    this.shown = location.href
    return { reading, language }
  }

  /// The address that shows these answers in a language.
  of(answers: Answers, version: string, language: Language): string {
    const fragment = fragmentOf(answers, version, this.pages.one && language !== firstLanguage ? language : undefined)
    return this.pages.addresses[language] + (fragment === '' ? '' : `#${fragment}`)
  }

  write(answers: Answers, version: string, language: Language) {
    const url = new URL(this.of(answers, version, language), location.href).href
    clearTimeout(this.later)
    if (url !== location.href) {
      if (!this.change(url)) {
        this.later = setTimeout(() => this.write(answers, version, language), patience)
        return
      }
      this.settled = false
      this.shown = url
    }
    this.remember(answers)
  }

  private change(url: string): boolean {
    try {
      if (this.settled) history.pushState(this.newEntry(), '', url)
      else history.replaceState(history.state, '', url)
    } catch {
      return false
    }
    return location.href === url
  }

  settle() {
    this.settled = true
  }

  /// Gives the history entry that is shown a name, where the engine lets it.
  private name(url: string | null) {
    try {
      history.replaceState(this.newEntry(), '', url)
    } catch {
      // Its private answers are not remembered then, and are asked again.
    }
  }

  private newEntry() {
    return { entry: `${performance.timeOrigin} ${++this.entries}` }
  }

  private remember(answers: Answers) {
    if (isEmpty(answers)) this.remembered.clear()
    const given = Object.fromEntries(privateFields.map((field) => [field, answers[field]]))
    this.remembered.set(currentEntry(), given)
  }

  private arrive() {
    if (location.href === this.shown || ownFragment() !== location.hash.slice(1)) return
    clearTimeout(this.later)
    this.settled = true
    const { reading, language } = this.read()
    this.arrived(reading, language)
  }
}

/// The single file holds pages beside the calculator, whose fragments are not its own.
const ownFragment = () => {
  const fragment = location.hash.slice(1)
  return import.meta.env.MODE === 'single' ? fragmentOfCalculator(fragment) : fragment
}

const here = () => location.pathname + location.search

/// The name of the history entry that is shown; none for an address that this page did not write.
function currentEntry(): string {
  const state: unknown = history.state
  return typeof state === 'object' && state !== null && 'entry' in state ? String(state.entry) : ''
}
