import { html, nothing, render } from 'lit'
import type { Core, Problem, SchoolCase, SchoolReport, Statement } from '../../core/core'
import { readerCountry } from '../../words/abroad'
import { wordsOf } from '../../words/format'
import { Fragment } from '../../address/fragment'
import { firstLanguage, type Language } from '../../vocabulary/language'
import { localized } from '../../messages/localized'
import { schoolsTextOf } from '../../messages/schools/index'
import type { SchoolsText } from '../../messages/schools/keys'
import { answerOf, summaryOf } from './answer'
import {
  anotherSchool,
  caseOf,
  isUnanswered,
  isWrongNumber,
  noSchoolAnswers,
  numberRangesOf,
  schoolAnswersFrom,
  schoolFields,
  writeSchoolAnswers,
  type NumberField,
  type NumberRanges,
  type SchoolAnswers,
  type SchoolField,
} from './answers'
import { SelfAuditForm } from './audit'
import { dialogue, fieldId } from './dialogue'
import { countLeft, openQuestions, type OpenQuestions } from './open-questions'
import type { SchoolsView } from './view'

const noQuestions: OpenQuestions = { exemption: [], required: [], extra: [] }

/// “My school's rules” once the module is loaded: asks questions, passes the answers to the module, and shows the
/// verdict for each author. It contains no rule.
export class SchoolsPage {
  private answers: SchoolAnswers = noSchoolAnswers()
  /// Number and date fields that have lost the focus once; only their problems are shown.
  private visited = new Set<SchoolField>()
  private damaged = false
  private copyState: 'copied' | 'copyRefused' | undefined
  private readonly fragment: Fragment
  private audit: SelfAuditForm | undefined
  private place: HTMLElement | undefined
  private language = firstLanguage
  private readonly statements: readonly Statement[]

  private readonly ranges: NumberRanges

  constructor(
    private readonly core: Core,
    leading: () => readonly [string, string][],
  ) {
    this.ranges = numberRangesOf(core.passerelle)
    this.statements = Object.keys(schoolsTextOf(firstLanguage).statements) as Statement[]
    this.fragment = new Fragment(leading, () => this.take())
  }

  /// Renders into the part of the document that is in this language; a form shown in another language is removed.
  show(root: HTMLElement, language: Language) {
    const place = root.querySelector<HTMLElement>('[data-dialogue]')
    if (place === null || place === this.place) return
    if (this.place) render(nothing, this.place)
    // Removes the message for visitors without script; afterwards Lit owns the element.
    place.querySelector(':scope > .starting')?.remove()
    this.place = place
    this.language = language
    const audit = root.querySelector<HTMLFormElement>('form.audit')
    this.audit = audit === null ? undefined : new SelfAuditForm(audit, schoolsTextOf(language), () => this.write())
    this.take()
  }

  private take() {
    const parameters = this.fragment.read()
    if (parameters === undefined) return
    this.audit?.take(parameters)
    // The address never contains private answers: if the rest of it is unchanged, they still apply.
    if (parameters.toString() === this.parameters().toString()) return this.update(false)
    this.answers = schoolAnswersFrom(parameters, this.statements)
    const known = new Set(this.core.about.institutions.map(({ id }) => id)).add(anotherSchool)
    if (!known.has(this.answers.fields.school)) this.answers.fields.school = ''
    this.visited.clear()
    const read = this.parameters(true)
    this.damaged = [...parameters].some(([name, value]) => read.get(name) !== value)
    this.copyState = undefined
    const shown = this.parameters()
    if (shown.toString() !== read.toString()) this.fragment.replace(shown)
    this.update(false)
  }

  /// All answers, including private ones. The page of the other language reads them from its address and removes the
  /// private ones from there.
  get whole(): string {
    return this.parameters(true).toString()
  }

  private parameters(includesPrivate = false): URLSearchParams {
    const parameters = new URLSearchParams()
    writeSchoolAnswers(this.answers, parameters, includesPrivate)
    this.audit?.write(parameters)
    return parameters
  }

  private write() {
    this.damaged = false
    this.copyState = undefined
    this.fragment.write(this.parameters())
  }

  private update(isChange: boolean) {
    if (this.place === undefined) return
    const view = this.view()
    render(this.page(view), this.place)
    if (isChange) this.announce(view)
  }

  private view(): SchoolsView {
    const { about, passerelle, sources } = this.core
    const stay = caseOf(this.answers, this.ranges)
    const text = schoolsTextOf(this.language)
    const said = isUnanswered(this.answers) ? undefined : passerelle.checkSchools(stay)
    const ask = (asked: SchoolCase) => {
      const answer = passerelle.checkSchools(asked)
      return answer.ok ? this.own(answer.value) : undefined
    }
    const report = said?.ok ? this.own(said.value) : undefined
    const questions =
      report !== undefined && this.isAsked() ? openQuestions(ask, stay, report, this.answers) : noQuestions
    return {
      words: wordsOf(this.language),
      text,
      sources,
      country: readerCountry(about.institutions, this.answers.fields.school),
      institutions: about.institutions,
      answers: this.answers,
      problems: this.problems(text, said?.ok === false ? said.problems : []),
      questions,
      report,
    }
  }

  /// “Another school” is none of those in the data, so only authors whose rules certainly apply are shown.
  private own(report: SchoolReport): SchoolReport {
    if (this.answers.fields.school !== anotherSchool) return report
    return { ...report, verdicts: report.verdicts.filter(({ binds }) => binds === 'met') }
  }

  /// The statements are asked once the school and the kind of stay are known.
  private isAsked(): boolean {
    const { school, experience } = this.answers.fields
    return (school !== '' && experience !== '') || this.answers.statements.size > 0
  }

  private problems(text: SchoolsText, refused: readonly Problem[]): ReadonlyMap<SchoolField, string> {
    const problems = new Map<SchoolField, string>()
    for (const field of Object.keys(this.ranges) as NumberField[]) {
      const { minimum, maximum } = this.ranges[field]
      if (this.visited.has(field) && isWrongNumber(this.answers, field, this.ranges))
        problems.set(field, text.problems.number(minimum, maximum))
    }
    for (const { field } of refused) {
      const known = schoolFields.find((each) => each === field)
      if (known !== undefined) problems.set(known, known === 'end' ? text.problems.end : text.problems.other)
    }
    return problems
  }

  private page(view: SchoolsView) {
    return html`${this.damaged ? html`<p class="notice">${view.words.messages.share.damaged}</p>` : nothing}
      <div class="columns">
        ${summaryOf(view)}
        <form
          class="dialogue"
          aria-labelledby="dialogue-heading"
          @submit=${this.submit}
          @input=${this.input}
          @change=${this.change}
        >
          ${dialogue(view, this.clear)}
        </form>
        <div class="answer-column" role="group" aria-labelledby="answer-heading">
          ${answerOf(view)} ${view.report === undefined ? nothing : this.keep(view)}
          <p class="visually-hidden announcement" role="status"></p>
        </div>
      </div>`
  }

  private keep({ words, text }: SchoolsView) {
    const { share } = words.messages
    return html`<div class="buttons keep-answers">
        <button type="button" class="copy" @click=${this.copy}>${share.copy}</button>
        <button type="button" class="print" @click=${() => print()}>${text.share.print}</button>
      </div>
      <p role="status">${this.copyState === 'copied' ? share.copied : ''}</p>
      ${
        this.copyState === 'copyRefused'
          ? html`<label class="link-by-hand"
              >${share.copyByHand} <input type="text" readonly .value=${location.href}
            /></label>`
          : nothing
      }`
  }

  private announce({ report, text, words, questions, answers }: SchoolsView) {
    const place = this.place?.querySelector('.announcement')
    if (!place || report === undefined) return
    const verdicts = report.verdicts.map(({ name, exempt, status }) =>
      text.answer.announce(
        localized(words.language, name),
        exempt ? text.answer.exempt : text.answer.statuses[status].name,
      ),
    )
    place.textContent = [...verdicts, text.dialogue.left(countLeft(questions, answers))].join(' ')
  }

  private submit = (event: Event) => {
    event.preventDefault()
    this.visit()
  }

  private input = (event: Event) => {
    const { target } = event
    if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return
    const { name, value } = target
    const statement = this.statements.find((each) => name === `statement.${each}`)
    const field = schoolFields.find((each) => each === name)
    if (statement !== undefined) {
      const statements = new Map(this.answers.statements)
      if (value === 'yes' || value === 'no') statements.set(statement, value)
      else statements.delete(statement)
      this.answers = { ...this.answers, statements }
    } else if (field !== undefined) {
      this.answers = { ...this.answers, fields: { ...this.answers.fields, [field]: value } }
    }
    this.write()
    this.update(true)
  }

  private change = (event: Event) => {
    const { target } = event
    if (!(target instanceof HTMLInputElement)) return
    const field = schoolFields.find((each) => each === target.name)
    if (field !== undefined) this.visited.add(field)
    this.update(false)
  }

  private visit() {
    for (const field of schoolFields) this.visited.add(field)
    this.update(false)
  }

  private clear = () => {
    this.answers = noSchoolAnswers()
    this.visited.clear()
    this.write()
    this.update(false)
    document.getElementById(fieldId('school'))?.focus()
  }

  private copy = async () => {
    try {
      await navigator.clipboard.writeText(location.href)
      this.copyState = 'copied'
    } catch {
      this.copyState = 'copyRefused'
    }
    this.update(false)
  }
}
