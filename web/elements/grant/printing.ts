import type { ReactiveController, ReactiveControllerHost } from 'lit'

/// On paper nothing is folded, and the sheet says when and from where it was printed: the proofs are opened and the
/// element `.printed` is filled in before printing, and the proofs folded back after it.
export class Printing implements ReactiveController {
  private opened: HTMLDetailsElement[] = []

  constructor(
    private readonly host: ReactiveControllerHost & { renderRoot: ParentNode },
    private readonly printed: (moment: Date) => string,
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
    const place = this.host.renderRoot.querySelector('.printed')
    if (place) place.textContent = this.printed(new Date())
    this.opened = [...this.host.renderRoot.querySelectorAll<HTMLDetailsElement>('.result details:not([open])')]
    for (const details of this.opened) details.open = true
  }

  private foldBack = () => {
    for (const details of this.opened) details.open = false
  }
}
