import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { Answers } from '../../question/fields'
import { dayOf } from '../../question/civil-date'
import type { Passerelle } from '../../core/core'
import { openSimulation, simulationName, simulationText, type Refusal } from '../../saved/simulation'
import { fragmentOf, readFragment, type Reading } from '../../saved/link'
import { download } from '../../files/download'

/// The result of the last action, shown beside the buttons.
export type Notice =
  | { what: 'copied' }
  | { what: 'copyRefused'; link: string }
  | { what: 'saved' | 'testSaved'; name: string }
  | { what: 'testRefused' }
  | { what: 'notOpened'; refusal: Refusal }

export interface KeepingHost extends ReactiveControllerHost, EventTarget {
  readonly kept: Answers
  readonly rulesVersion: string
  readonly passerelle: Passerelle | undefined
  /// Replaces the answers with those of a file.
  open(reading: Reading): void
}

/// Saves a calculation and opens saved ones: link, file, print, test. Saving settles the form: the next change opens a
/// new history entry.
export class Keeping implements ReactiveController {
  notice: Notice | undefined
  /// True if the person asked to include private answers in the link and the files.
  includesPrivate = false

  constructor(private readonly host: KeepingHost) {
    host.addController(this)
  }

  hostConnected() {}

  /// Removes the message about the last action, since the answers have changed.
  forget() {
    this.notice = undefined
  }

  /// Other answers, perhaps of another person: the choices of the previous person do not apply.
  begin() {
    this.forget()
    this.includesPrivate = false
  }

  includePrivate = (event: Event) => {
    this.includesPrivate = (event.target as HTMLInputElement).checked
    this.forget()
    this.host.requestUpdate()
  }

  copy = async () => {
    this.settle()
    const link = this.link()
    try {
      await navigator.clipboard.writeText(link)
      this.show({ what: 'copied' })
    } catch {
      this.show({ what: 'copyRefused', link })
    }
  }

  save = () => {
    this.settle()
    const { kept, rulesVersion } = this.host
    const day = dayOf(new Date())
    download(simulationName(day), simulationText(kept, rulesVersion, day, this.includesPrivate))
    this.show({ what: 'saved', name: simulationName(day) })
  }

  saveTest = async () => {
    const { kept, passerelle } = this.host
    const { caseName, caseText } = await import('../../saved/case-file') // few people save a test
    const name = caseName(dayOf(new Date()))
    const text = passerelle && caseText(passerelle, kept, this.includesPrivate)
    if (text === undefined) return this.show({ what: 'testRefused' })
    this.settle()
    download(name, text)
    this.show({ what: 'testSaved', name })
  }

  print = () => {
    this.settle()
    window.print()
  }

  open = async (event: Event) => {
    const input = event.target as HTMLInputElement
    const [file] = input.files ?? []
    if (file === undefined) return
    const opened = await openSimulation(file)
    // Allows the same file to be chosen again.
    input.value = ''
    if ('defect' in opened) this.show({ what: 'notOpened', refusal: opened })
    else this.host.open(opened)
  }

  /// The link to these answers at the page's own address, in its language.
  private link(): string {
    const { kept, rulesVersion } = this.host
    const { language } = readFragment(location.hash.slice(1))
    const fragment = fragmentOf(kept, rulesVersion, language, this.includesPrivate)
    return location.href.replace(/#.*$/u, '') + (fragment === '' ? '' : `#${fragment}`)
  }

  private settle() {
    this.host.dispatchEvent(new Event('settled'))
  }

  private show(notice: Notice) {
    this.notice = notice
    this.host.requestUpdate()
  }
}
