import { html, type ReactiveController, type ReactiveControllerHost } from 'lit'
import type { Words } from '../../words/format'
import type { Outcome } from '../../question/outcome'
import type { ResultView } from './view'

/// The module that renders a part of the result once it is opened.
export interface Fold {
  contentOf(view: ResultView, outcome: Outcome): unknown
}

/// A part of the result that few people need, in a disclosure: its code is loaded and the core is asked only when it is
/// first opened. It is printed only if it is open.
export class OnDemand<Show> implements ReactiveController {
  isOpen = false
  private show: Show | undefined
  private isFailed = false
  private coming: Promise<void> | undefined

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly name: 'comparison' | 'dates' | 'earlyReturn' | 'journey',
    private readonly bring: () => Promise<Show>,
  ) {
    host.addController(this)
  }

  hostConnected() {}

  section({ messages }: Words, content: (show: Show) => unknown) {
    const { coming, notReached, [this.name]: title } = messages.onDemand
    const inside = () =>
      this.show === undefined
        ? html`<p class=${this.isFailed ? 'not-reached' : 'coming'} aria-busy=${!this.isFailed}>
            ${this.isFailed ? notReached : coming}
          </p>`
        : content(this.show)
    return html`<section class="on-demand">
      <details ?open=${this.isOpen} @toggle=${this.toggle}>
        <summary><h3>${title}</h3></summary>
        ${this.isOpen ? inside() : undefined}
      </details>
    </section>`
  }

  /// The same content without a disclosure, where it is shown at once; nothing until it is loaded.
  beside(content: (show: Show) => unknown) {
    if (this.show !== undefined) return content(this.show)
    if (!this.isFailed) void this.fetch()
    return undefined
  }

  private toggle = async (event: Event) => {
    // Ignore toggle events of nested `<details>`.
    if (event.target !== event.currentTarget) return
    this.isOpen = (event.target as HTMLDetailsElement).open
    this.host.requestUpdate()
    if (this.isOpen && this.show === undefined) await this.fetch()
  }

  /// Loads the code once, even if it is requested several times; a failed load can be retried.
  private fetch() {
    return (this.coming ??= this.bring().then(
      (show) => this.settle(show),
      () => this.settle(),
    ))
  }

  private settle(show?: Show) {
    this.show = show
    this.isFailed = show === undefined
    this.coming = undefined
    this.host.requestUpdate()
  }
}
