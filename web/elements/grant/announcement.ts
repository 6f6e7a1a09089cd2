import type { ReactiveController, ReactiveControllerHost } from 'lit'

const pause = 700

/// The text of the polite live region. It is debounced: only the last text is announced, once the person pauses, so
/// that the screen reader does not talk over typing.
export class Announcement implements ReactiveController {
  text = ''
  private next = ''
  private timer: ReturnType<typeof setTimeout> | undefined

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this)
  }

  hostDisconnected() {
    clearTimeout(this.timer)
  }

  say(text: string) {
    if (text === this.next) return
    this.next = text
    clearTimeout(this.timer)
    this.timer = setTimeout(() => {
      this.text = text
      this.host.requestUpdate()
    }, pause)
  }
}
