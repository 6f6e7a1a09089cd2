import { privateFields, type Answers, type Field } from '../question/fields'
import { firstLanguage, type Language } from '../vocabulary/language'
import { fragmentOfCalculator } from './fragment-of-calculator'
import { HistoryEntry } from './history-entry'
import { languageAt, type Pages } from './pages'
import { isEmpty } from '../question/visible-questions'
import { fragmentOf, readFragment, withoutPrivate, type Reading } from '../saved/link'

type PrivateAnswers = Partial<Record<Field, string>>

/// Keeps the answers in the fragment. The form is settled once it is calculated, saved, or replaced by a file.
///
/// The address never holds private answers. Those of each history entry are remembered here only while the page is open
/// and the form is not cleared.
export class Address {
  private readonly entry = new HistoryEntry(() => this.newEntry())
  private shown = location.href
  private entries = 0
  private readonly remembered = new Map<string, PrivateAnswers>()

  constructor(
    private readonly pages: Pages,
    private readonly arrived: (reading: Reading, language: Language) => void,
  ) {
    addEventListener('popstate', () => this.arrive())
    addEventListener('hashchange', () => this.arrive())
  }

  /// Reads the answers and the language from the address. Private answers in a link are removed from the address at
  /// once.
  read(): { reading: Reading; language: Language } {
    const fragment = ownFragment()
    // The fragment may also be the id of an element: it then holds no answers.
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

  /// The address of these answers in a language.
  of(answers: Answers, version: string, language: Language): string {
    const fragment = fragmentOf(answers, version, this.pages.one && language !== firstLanguage ? language : undefined)
    return this.pages.addresses[language] + (fragment === '' ? '' : `#${fragment}`)
  }

  write(answers: Answers, version: string, language: Language) {
    this.entry.write(this.of(answers, version, language), () => {
      this.shown = location.href
      this.remember(answers)
    })
  }

  settle() {
    this.entry.settle()
  }

  /// Gives the current history entry a name, if the browser allows it.
  private name(url: string | null) {
    try {
      history.replaceState(this.newEntry(), '', url)
    } catch {
      // The private answers are then not remembered, and the person has to give them again.
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
    this.entry.forget()
    this.entry.settle()
    const { reading, language } = this.read()
    this.arrived(reading, language)
  }
}

/// The single file also holds the other pages, which have fragments of their own.
const ownFragment = () => {
  const fragment = location.hash.slice(1)
  return import.meta.env.MODE === 'single' ? fragmentOfCalculator(fragment) : fragment
}

const here = () => location.pathname + location.search

/// The name of the current history entry; empty for an entry that this page did not write.
function currentEntry(): string {
  const state: unknown = history.state
  return typeof state === 'object' && state !== null && 'entry' in state ? String(state.entry) : ''
}
