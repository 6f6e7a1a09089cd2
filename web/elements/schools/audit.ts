import type { SchoolsText } from '../../messages/schools/keys'
import { auditAnswers } from '../../static/schools/audit-answers'

/// What script adds to the static self-audit form: answers are kept in the address, counted and cleared, and notes are
/// printed in full. The address never contains notes.
export class SelfAuditForm {
  constructor(
    private readonly form: HTMLFormElement,
    private readonly text: SchoolsText,
    changed: () => void,
  ) {
    for (const hidden of form.querySelectorAll<HTMLElement>('[hidden]')) hidden.hidden = false
    form.addEventListener('submit', (event) => event.preventDefault())
    form.addEventListener('change', (event) => {
      if (event.target instanceof HTMLInputElement) changed()
      this.count()
    })
    form.addEventListener('input', (event) => {
      if (event.target instanceof HTMLTextAreaElement) this.copyNote(event.target)
    })
    form.querySelector('.clear')?.addEventListener('click', () => {
      form.reset()
      for (const note of form.querySelectorAll('textarea')) this.copyNote(note)
      changed()
      this.count()
      form.querySelector('input')?.focus()
    })
    form.querySelector('.print')?.addEventListener('click', () => print())
  }

  take(parameters: URLSearchParams) {
    for (const input of this.inputs()) {
      const names = (parameters.get(`audit-${input.value}`) ?? '').split('.')
      input.checked = names.includes(questionOf(input))
    }
    this.count()
  }

  write(into: URLSearchParams) {
    for (const answer of auditAnswers) {
      const names = this.inputs()
        .filter(({ value, checked }) => checked && value === answer)
        .map(questionOf)
      if (names.length > 0) into.append(`audit-${answer}`, names.join('.'))
    }
  }

  private inputs(): HTMLInputElement[] {
    return [...this.form.querySelectorAll<HTMLInputElement>('input[type="radio"]')]
  }

  private count() {
    const inputs = this.inputs()
    const all = new Set(inputs.map(({ name }) => name)).size
    const place = this.form.querySelector('[role="status"]')
    if (place) place.textContent = this.text.audit.count(inputs.filter(({ checked }) => checked).length, all)
  }

  /// A printed text area shows only the text that fits, so its text is copied into an element.
  private copyNote(note: HTMLTextAreaElement) {
    const printed = note.nextElementSibling
    if (printed) printed.textContent = note.value
  }
}

const questionOf = ({ dataset }: HTMLInputElement) => dataset['question'] ?? ''
