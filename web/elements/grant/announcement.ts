import type { ReactiveController, ReactiveControllerHost } from 'lit'

const pause = 700

/// What the polite live region says: the last text, once the person has paused, so that typing is not talked over.
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
