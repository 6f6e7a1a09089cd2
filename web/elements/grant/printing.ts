import { render, type ReactiveController, type ReactiveControllerHost } from 'lit'

/// On paper nothing is folded, and the sheet says when and from where it was printed: the proofs are opened and the
/// element `.printed` is filled in before printing, and the proofs folded back after it.
export class Printing implements ReactiveController {
  private opened: HTMLDetailsElement[] = []

  constructor(
    private readonly host: ReactiveControllerHost & { renderRoot: ParentNode },
    private readonly printed: (moment: Date) => unknown,
  ) {
    host.addController(this)
  }

  hostConnected() {
    addEventListener('beforeprint', this.unfold)
    addEventListener('afterprint', this.foldBack)
  }

  hostDisconnected() {
    removeEventListener('beforeprint', this.unfold)
    removeEventListener('afterprint', this.foldBack)
  }

  private unfold = () => {
    const place = this.host.renderRoot.querySelector<HTMLElement>('.printed')
    // At once: the sheet is taken before an update would come.
    if (place) render(this.printed(new Date()), place)
    const folded = [
      ...this.host.renderRoot.querySelectorAll<HTMLDetailsElement>('.result details:not([open]):not(.on-demand > *)'),
    ]
    for (const details of folded) details.open = true
    // A browser may announce the same print twice.
    this.opened.push(...folded)
  }

  private foldBack = () => {
    for (const details of this.opened) details.open = false
    this.opened = []
  }
}
