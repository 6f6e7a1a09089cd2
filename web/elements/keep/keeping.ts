import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { Answers } from '../../question/fields'
import { dayOf } from '../../question/civil-date'
import type { Passerelle } from '../../core/core'
import { openSimulation, simulationName, simulationText, type Refusal } from '../../saved/simulation'
import { fragmentOf, readFragment, type Reading } from '../../saved/link'
import { download } from '../../files/download'

/// What was last done here, to be said beside the buttons.
export type Told =
  | { what: 'copied' }
  | { what: 'copyRefused'; link: string }
  | { what: 'saved' | 'testSaved'; name: string }
  | { what: 'testRefused' }
  | { what: 'notOpened'; refusal: Refusal }

export interface KeepingHost extends ReactiveControllerHost, EventTarget {
  readonly kept: Answers
  readonly rulesVersion: string
  readonly passerelle: Passerelle | undefined
  /// Replaces the answers by those of a file.
  open(reading: Reading): void
}

/// Everything by which a person keeps a calculation or brings one back: link, file, paper, test. Keeping settles the
/// form: the next change is a new step of the history.
export class Keeping implements ReactiveController {
  told: Told | undefined
  /// True when the person asked that private answers go into the link and the files.
  includesPrivate = false

  constructor(private readonly host: KeepingHost) {
    host.addController(this)
  }

  hostConnected() {}

  /// What was said no longer holds: the answers have changed.
  forget() {
    this.told = undefined
  }

  /// Other answers, perhaps another person's: nothing is asked for them yet.
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
      this.tell({ what: 'copied' })
    } catch {
      this.tell({ what: 'copyRefused', link })
    }
  }

  save = () => {
    this.settle()
    const { kept, rulesVersion } = this.host
    const day = dayOf(new Date())
    download(simulationName(day), simulationText(kept, rulesVersion, day, this.includesPrivate))
    this.tell({ what: 'saved', name: simulationName(day) })
  }

  saveTest = async () => {
    const { kept, passerelle } = this.host
    const { caseName, caseText } = await import('../../saved/case-file') // few people save a test
    const name = caseName(dayOf(new Date()))
    const text = passerelle && caseText(passerelle, kept, this.includesPrivate)
    if (text === undefined) return this.tell({ what: 'testRefused' })
    this.settle()
    download(name, text)
    this.tell({ what: 'testSaved', name })
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
    // So that the same file can be chosen again.
    input.value = ''
    if ('defect' in opened) this.tell({ what: 'notOpened', refusal: opened })
    else this.host.open(opened)
  }

  /// The link to these answers at the page's own address, whose language it keeps.
  private link(): string {
    const { kept, rulesVersion } = this.host
    const { language } = readFragment(location.hash.slice(1))
    const fragment = fragmentOf(kept, rulesVersion, language, this.includesPrivate)
    return location.href.replace(/#.*$/u, '') + (fragment === '' ? '' : `#${fragment}`)
  }

  private settle() {
    this.host.dispatchEvent(new Event('settled'))
  }

  private tell(told: Told) {
    this.told = told
    this.host.requestUpdate()
  }
}
