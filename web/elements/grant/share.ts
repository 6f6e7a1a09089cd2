import { html, nothing } from 'lit'
import type { Words } from '../../format'

export type Copying = 'notAsked' | 'done' | 'refused'

/// The link that shows this computation again; where the browser refuses to copy, it stands there to be copied.
export function shareSection({ messages }: Words, copying: Copying, leavesOut: boolean, copy: () => void) {
  const { share } = messages
  return html`<section class="share">
    <h3>${share.heading}</h3>
    <button type="button" @click=${copy}>${share.copy}</button>
    <span role="status">${copying === 'done' ? share.copied : ''}</span>
    ${
      copying === 'refused'
        ? html`<label>${share.copyByHand} <input type="text" readonly .value=${location.href} /></label>`
        : nothing
    }
    ${leavesOut ? html`<p class="hint">${share.leftOut}</p>` : nothing}
  </section>`
}
