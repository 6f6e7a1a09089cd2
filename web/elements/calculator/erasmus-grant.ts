import { html, LitElement, nothing, unsafeCSS, type PropertyValues } from 'lit'
import { fieldNamed, fields, noAnswers, type Answers, type Field } from '../../question/fields'
import { core, isFailure, type Core, type LoadFailure, type Passerelle } from '../../core/core'
import { wordsOf, type Words } from '../../words/format'
import { areMessagesThere, bringMessages } from '../../messages/index'
import { firstLanguage } from '../../vocabulary/language'
import { chosenInstitution, countryOfInstitution } from '../../question/institution'
import { outcomeOf, type Outcome } from '../../question/outcome'
import { answered, isEmpty, shownQuestions, withInstitution } from '../../question/visible-questions'
import type { Reading } from '../../saved/link'
import base from '../../styles/base.css?inline'
import styles from '../../styles/grant.css?inline'
import tokens from '../../styles/tokens.css?inline'
import type { JourneyView, Towns } from '../journey/view'
import { documentsSection } from '../documents/documents'
import { formQuestions } from '../form/form'
import { outsideTexts, problemSummary, problemTexts } from '../form/problems'
import { arrivalNotices } from '../keep/arrival'
import { keepSection } from '../keep/keep'
import { Keeping } from '../keep/keeping'
import { openFile } from '../keep/open-file'
import { paymentsSection } from '../payments/payments'
import { verdictSection } from '../verdict/verdict'
import { Announcement } from '../grant/announcement'
import { assumptionsList } from '../grant/assumptions'
import { failureMessage } from '../grant/failure'
import { institutionNote } from '../grant/institution'
import { introduction } from '../grant/introduction'
import { linesTable } from '../grant/lines'
import { nextQuestion } from '../grant/next-question'
import { OnDemand, type Fold } from '../grant/on-demand'
import { partsOfResult } from '../grant/parts'
import type * as Late from './late'
import { remarksList } from '../grant/remarks'
import { isAnswered, isPayable, totalBar, totalInWords } from '../grant/total'
import { unpricedParts } from '../grant/unpriced'

const nothingSaid: Outcome = { problems: [], matters: new Set(), counts: new Set() }

/// The calculator: asks for facts, passes them to the core, and shows the core's answers. It contains no rule. Events:
/// `answered` when an answer changes; `settled` when the person calculates, clears the form, saves the calculation or
/// opens one; `computed` when `said` has changed.
export class ErasmusGrant extends LitElement {
  static override styles = [unsafeCSS(tokens), unsafeCSS(base), unsafeCSS(styles)]

  static override properties = {
    language: { type: String },
    shareable: { type: Boolean },
    answers: { state: true },
    loaded: { state: true },
    visited: { state: true },
    incomplete: { state: true },
    summarised: { state: true },
    arrived: { state: true },
  }

  language = firstLanguage
  shareable = false
  answers: Answers = { ...noAnswers }

  private loaded: Core | LoadFailure | undefined
  /// Questions that have lost the focus once; only their problems are shown, so that nobody is corrected while typing.
  private visited: ReadonlySet<Field> = new Set()
  /// Date fields that are filled only in part: the browser gives their value as empty.
  private incomplete: ReadonlySet<Field> = new Set()
  private summarised = false
  /// The link or file that the answers came from, until they are cleared.
  private arrived: Reading | undefined

  private outcome = nothingSaid
  private announced = nothingSaid
  private readonly announcement = new Announcement(this)
  private readonly keeping = new Keeping(this)
  private readonly dates = new OnDemand(this, 'dates', () => import('../dates/dates'))
  private readonly comparison = new OnDemand(this, 'comparison', () => import('../comparison/comparison'))
  private readonly earlyReturn = new OnDemand(this, 'earlyReturn', () => import('../early-return/early-return'))
  private readonly journey = new OnDemand(this, 'journey', () => import('../journey/journey'))
  private towns: Towns = {}

  constructor() {
    super()
    void core().then((loaded) => (this.loaded = loaded))
  }

  private get ready(): Core | undefined {
    return this.loaded === undefined || isFailure(this.loaded) ? undefined : this.loaded
  }

  get rulesVersion(): string {
    return this.ready?.about.rulesVersion ?? ''
  }

  /// The answers as a link stores them, including the institution whose rules are used.
  get kept(): Answers {
    const { answers, ready } = this
    return ready === undefined ? answers : withInstitution(answers, ready.about.institutions)
  }

  get passerelle(): Passerelle | undefined {
    return this.ready?.passerelle
  }

  /// The core's answers to the current question.
  get said(): Outcome {
    return this.outcome
  }

  /// Takes the answers from an address or a file.
  take(reading: Reading) {
    this.begin(reading.answers)
    this.arrived = reading
    this.visited = new Set(fields.filter((field) => reading.answers[field] !== ''))
  }

  /// Takes the answers from a file as one new history entry, and announces what there is to report about the file.
  async open(reading: Reading) {
    this.dispatchEvent(new Event('settled'))
    this.take(reading)
    this.dispatchEvent(new Event('answered'))
    this.dispatchEvent(new Event('settled'))
    await this.updateComplete
    this.focusOn('#arrival')
  }

  private begin(answers: Answers) {
    this.answers = answers
    this.arrived = undefined
    this.visited = new Set()
    this.incomplete = new Set()
    this.summarised = false
    this.towns = {}
    this.keeping.begin()
    const isAsked = (...asked: Field[]) => asked.some((field) => answers[field] !== '')
    this.comparison.isOpen = isAsked('compareFrom', 'compareTo')
    this.earlyReturn.isOpen = isAsked('returnedOn', 'daysDone')
    this.clearUnfinishedDates()
  }

  private clearUnfinishedDates() {
    const dates = this.shadowRoot?.querySelectorAll<HTMLInputElement>('[type="date"]') ?? []
    for (const date of dates) if (date.validity.badInput) date.value = ''
  }

  protected override willUpdate(changed: PropertyValues) {
    // Until the messages are there nothing is asked or shown, so a core that came earlier counts as arriving with them.
    if (!this.canSpeak) void bringMessages(this.language).then(() => this.requestUpdate('loaded'))
    const { ready } = this
    if (!this.canSpeak || ready === undefined) return
    if (this.late === undefined) this.bringLate()
    if (changed.has('answers') || changed.has('loaded') || changed.has('incomplete')) this.outcome = this.ask(ready)
    const { grant, problems } = this.outcome
    const words = wordsOf(this.language)
    if (problems.length === 0) this.summarised = false
    this.announcement.say(
      grant !== undefined && this.hasResult ? words.messages.result.announce(totalInWords(words, grant)) : '',
    )
  }

  private get hasResult(): boolean {
    return this.outcome.grant !== undefined && isAnswered(this.outcome.grant)
  }

  protected override updated(changed: PropertyValues) {
    if (changed.has('arrived') || changed.has('loaded') || changed.has('visited')) this.unfoldAnswered()
    if (this.announced === this.outcome) return
    this.announced = this.outcome
    this.dispatchEvent(new Event('computed'))
  }

  /// Opens the disclosures that contain answers from a link or a file, and answers to be corrected.
  private unfoldAnswered() {
    for (const fold of this.renderRoot.querySelectorAll<HTMLDetailsElement>('form details')) {
      const inputs = [...fold.querySelectorAll('input')]
      if (inputs.some(({ value, checked, type }) => value !== '' && (type !== 'radio' || checked))) fold.open = true
    }
  }

  private ask({ passerelle }: Core): Outcome {
    if (isEmpty(this.answers) && this.incomplete.size === 0) return nothingSaid
    const outcome = outcomeOf(passerelle, this.kept)
    const unfinished = [...this.incomplete].map((field) => ({ field, code: 'incompleteDate' as const, found: '' }))
    return { ...outcome, problems: [...outcome.problems, ...unfinished] }
  }

  /// False until the messages of the language are loaded; nothing is shown before.
  private get canSpeak(): boolean {
    return areMessagesThere(this.language)
  }

  protected override render() {
    if (!this.canSpeak || this.loaded === undefined) return html`<slot></slot>`
    const words = wordsOf(this.language)
    if (isFailure(this.loaded)) return failureMessage(words, this.loaded)
    return html`<div class="calculator">
      ${this.form(words, this.loaded)}
      <div class="answer">${totalBar(words, this.outcome, this.showDetail)} ${this.result(words, this.loaded)}</div>
      <p class="visually-hidden" role="status">${this.announcement.text}</p>
    </div>`
  }

  private form(words: Words, { about, passerelle }: Core) {
    const { form } = words.messages
    const shown = shownQuestions(this.answers, this.outcome, this.current)
    const { problems } = this.outcome
    const placed = problems.filter(({ field }) => field !== undefined && this.visited.has(field))
    const view = {
      words,
      about,
      shown,
      answers: this.answers,
      grant: this.outcome.grant,
      counts: this.outcome.counts,
      proposed: this.outcome.proposed,
      problems: problemTexts(words, placed),
      notices: outsideTexts(words, this.outcome.grant),
      journey: this.journeySection(words, passerelle),
    }
    return html`<form
      novalidate
      aria-labelledby="form-heading"
      @input=${this.answer}
      @focusout=${this.leave}
      @submit=${this.calculate}
    >
      <h2 id="form-heading">${form.heading}</h2>
      ${this.arrival(words, about.rulesVersion)}
      ${this.summarised ? problemSummary(words, problems, this.goTo) : nothing} ${formQuestions(view)}
      <div class="buttons">
        <button type="submit" class="primary">${form.calculate}</button>
        <button type="button" class="clear" @click=${this.clear}>${form.clear}</button>
      </div>
      ${this.shareable && !this.hasResult ? openFile(words, this.keeping) : nothing}
    </form>`
  }

  private journeySection(words: Words, passerelle: Passerelle) {
    const { towns, give } = this
    const { mobility = {}, grant } = this.outcome
    const { kilometres } = this.answers
    const view: JourneyView = { words, passerelle, mobility, grant, kilometres, towns, give }
    return html`${kilometres && this.journey.beside(({ edgeOf }) => edgeOf(view))}
    ${this.journey.section(words, ({ journeyOf }) => journeyOf(view))}`
  }

  private arrival(words: Words, rulesVersion: string) {
    if (this.arrived === undefined) return nothing
    const { answers, goTo } = this
    return arrivalNotices(words, { reading: this.arrived, rulesVersion, answers, matters: this.outcome.matters, goTo })
  }

  /// The question that has the focus.
  private get current(): Field | undefined {
    const control = this.shadowRoot?.activeElement as HTMLInputElement | null | undefined
    return fieldNamed(control?.name)
  }

  private result(words: Words, { passerelle, about, sources, remarks }: Core) {
    const { grant, verdict, payments, documents, problems } = this.outcome
    const { result } = words.messages
    if (grant === undefined || !this.hasResult) return introduction(words)
    const { kept: answers, goTo, give, answerInPlace: answer, outcome, late } = this
    const institution = chosenInstitution(answers, about.institutions)
    const country = countryOfInstitution(answers, about.institutions)
    const view = { words, passerelle, about, institution, country, sources, remarks, answers, goTo, give, answer, late }
    const { wanted, year } = grant.call
    const fold = (part: OnDemand<Fold>) => part.section(words, ({ contentOf }) => contentOf(view, outcome))
    return html`<div class="result">
      <h2 id="result" tabindex="-1">${result.heading}</h2>
      ${partsOfResult(words, this.outcome, this.show)} ${institutionNote(view, grant)}
      ${problems.length === 0 ? nothing : html`<p class="notice">${result.correct}</p>`}
      ${wanted === undefined ? nothing : html`<p class="notice">${result.callMissing(wanted, year)}</p>`}
      ${late?.answersGiven(view)} ${nextQuestion(view, grant)} ${linesTable(view, grant)}
      ${late?.typicalRates(view, outcome.mobility)} ${unpricedParts(view, grant.unpriced)}
      ${verdict === undefined || verdict.conditions.length === 0 ? nothing : verdictSection(view, verdict, grant)}
      ${payments === undefined || !isPayable(grant) ? nothing : paymentsSection(view, payments, grant)}
      ${documents === undefined ? nothing : documentsSection(view, documents, late)} ${remarksList(view, grant)}
      ${assumptionsList(view, grant)} ${outcome.mobility?.end === undefined ? nothing : fold(this.dates)}
      ${fold(this.comparison)} ${grant.stay === undefined || !isPayable(grant) ? nothing : fold(this.earlyReturn)}
      ${this.shareable ? keepSection(words, this.keeping, this.answers) : nothing} ${late?.citedSources(view, outcome)}
    </div>`
  }

  private late: typeof Late | undefined

  /// Every amount has its source without these parts, so a failure to load them is not reported; the next change tries
  /// again.
  private bringLate() {
    void import('./late').then(
      (late) => {
        if (this.late !== undefined) return
        this.late = late
        late.equip(this)
        this.requestUpdate()
      },
      () => {},
    )
  }

  private answer(event: Event) {
    const input = event.target as HTMLInputElement
    const field = fieldNamed(input.name)
    if (field === undefined) return
    // Dates are the default, so choosing them leaves the answer empty.
    const value = field === 'lengthKnownAs' && input.value === 'dates' ? '' : input.value
    this.give(field, value)
  }

  private give = (field: Field, value: string) => {
    this.answers = answered(this.answers, field, value)
    this.keeping.forget()
    this.dispatchEvent(new Event('answered'))
  }

  /// The input disappears together with the assumption, so the focus moves to the other assumptions, or to the result.
  private answerInPlace = async (field: Field, value: string) => {
    this.give(field, value)
    await this.updateComplete
    this.focusOn('#assumptions', '#result')
  }

  private leave(event: FocusEvent) {
    const input = event.target as HTMLInputElement
    const field = fieldNamed(input.name)
    if (field === undefined) return
    this.visited = new Set(this.visited).add(field)
    if (input.type !== 'date' || input.validity.badInput === this.incomplete.has(field)) return
    const incomplete = new Set(this.incomplete)
    if (input.validity.badInput) incomplete.add(field)
    else incomplete.delete(field)
    this.incomplete = incomplete
  }

  private async calculate(event: Event) {
    event.preventDefault()
    this.visited = new Set(fields)
    this.summarised = this.outcome.problems.length > 0
    this.dispatchEvent(new Event('settled'))
    await this.updateComplete
    if (this.summarised) this.focusOn('#problem-summary')
    else this.focusOn('#result', 'input, select')
  }

  private async clear() {
    this.dispatchEvent(new Event('settled'))
    this.begin({ ...noAnswers })
    this.dispatchEvent(new Event('answered'))
    await this.updateComplete
    this.focusOn('input, select')
  }

  private goTo = (field: Field) => {
    const named = `[name="${field}"]`
    this.focusOn(...(field === 'lengthKnownAs' ? ['.length input'] : [`${named}:checked`, named]))
  }

  private showDetail = () => this.focusOn('#result')

  private show = (place: string) => this.focusOn(`#${place}`)

  /// Moves the focus to the first of these places that exists, and opens the disclosures that hide it.
  private focusOn(...places: string[]) {
    const found = places.map((place) => this.renderRoot.querySelector<HTMLElement>(place))
    const place = found.find((element) => element !== null)
    const fold = place?.closest('details')
    if (fold) fold.open = true
    if (!place) return
    const isControl = place.tabIndex >= 0
    place.focus({ preventScroll: !isControl })
    // A heading is scrolled to the top of the viewport, so that its content is visible; the browser's own scrolling
    // would put it in the middle.
    if (!isControl) place.scrollIntoView({ block: 'start' })
  }
}

customElements.define('erasmus-grant', ErasmusGrant)

declare global {
  interface HTMLElementTagNameMap {
    'erasmus-grant': ErasmusGrant
  }
}
