import { svg, html, type SVGTemplateResult } from 'lit'
import type { Status } from '../../core/core'

/// Icons are always beside text with the same meaning.
const drawings: Record<Status, SVGTemplateResult> = {
  met: svg`<path d="m6 12.5 4 4 8-9" />`,
  notMet: svg`<path d="m7 7 10 10M17 7 7 17" />`,
  cannotTellYet: svg`<path d="M8.8 9.2a3.2 3.2 0 1 1 4.6 2.9c-1 .5-1.4 1-1.4 2.1M12 17.6v.1" />`,
}

/// A disc with a tick, a cross or a question mark, in the colour of the state.
export function statusIcon(status: Status) {
  return html`<svg
    class="icon ${status}"
    viewBox="0 0 24 24"
    width="24"
    height="24"
    aria-hidden="true"
    fill="none"
    stroke="currentColor"
  >
    <circle cx="12" cy="12" r="10.5" stroke-width="1.8" />
    <g stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round">${drawings[status]}</g>
  </svg>`
}
