/// Browsers refuse to change the address too often (a hundred times in 30 seconds, two hundred in ten seconds), some
/// with an exception, some silently. A refused change is retried after this delay, in milliseconds.
const patience = 2000

/// Writes the address of a page while a form is answered. The first change opens a history entry and the following ones
/// rewrite it, until `settle`: the next change opens a new entry, so that Back returns to the settled form.
export class HistoryEntry {
  private settled = true
  private later: ReturnType<typeof setTimeout> | undefined

  /// `state` makes the state of a new entry.
  constructor(private readonly state: () => unknown) {}

  settle() {
    this.settled = true
  }

  /// Drops a change that the browser has refused so far.
  forget() {
    clearTimeout(this.later)
  }

  /// `written` is called once the address is this one.
  write(address: string, written?: () => void) {
    this.forget()
    const { href } = new URL(address, location.href)
    if (href !== location.href) {
      try {
        if (this.settled) history.pushState(this.state(), '', href)
        else history.replaceState(history.state, '', href)
      } catch {
        // The address is not this one then.
      }
      if (href !== location.href) {
        this.later = setTimeout(() => this.write(address, written), patience)
        return
      }
      this.settled = false
    }
    written?.()
  }
}
