import { html, render } from 'lit'
import type { Core } from '../../core/core'
import type { Words } from '../../words/format'

/// The disclosure of the map. The map's code is loaded when it is first opened, and again after a failure.
export function mapFold(root: HTMLElement, core: Core, words: Words) {
  const fold = root.querySelector<HTMLDetailsElement>('[data-partner-map]')
  const place = fold?.querySelector('div')
  if (!fold || !place || !fold.hidden) return
  fold.hidden = false
  let isBrought = false
  fold.addEventListener('toggle', async () => {
    if (!fold.open || isBrought) return
    isBrought = true
    const { coming, notReached } = words.messages.onDemand
    render(html`<p class="coming" aria-busy="true">${coming}</p>`, place)
    try {
      const { PartnerMap } = await import('./partner-map')
      new PartnerMap(core, words, place)
    } catch {
      isBrought = false
      render(html`<p class="not-reached">${notReached}</p>`, place)
    }
  })
}
