import { render, type ReactiveController, type ReactiveControllerHost } from 'lit'

/// On paper nothing is folded, and the sheet shows when and from where it was printed. Before printing, the proofs are
/// opened and the element `.printed` is filled in; after printing, the proofs are folded again.
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
    // Rendered synchronously: the browser prints before an update would be rendered.
    if (place) render(this.printed(new Date()), place)
    const folded = [
      ...this.host.renderRoot.querySelectorAll<HTMLDetailsElement>(
        '.result details:not([open]):not(.on-demand > *, .witnesses)',
      ),
    ]
    for (const details of folded) details.open = true
    // A browser may fire `beforeprint` twice for one print.
    this.opened.push(...folded)
  }

  private foldBack = () => {
    for (const details of this.opened) details.open = false
    this.opened = []
  }
}
