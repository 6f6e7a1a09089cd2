import { html, LitElement, nothing, unsafeCSS } from 'lit'
import { core, isFailure, type Core, type Source } from '../../core'
import { wordsOf, type Words } from '../../format'
import type { Language } from '../../messages/keys'
import base from '../../styles/base.css?inline'
import styles from '../../styles/about.css?inline'
import tokens from '../../styles/tokens.css?inline'
import { sourceTitle } from '../grant/source'

/// The rules version, the sources and what is not modelled.
export class PasserelleAbout extends LitElement {
  static override styles = [unsafeCSS(tokens), unsafeCSS(base), unsafeCSS(styles)]
  static override properties = { language: { type: String }, loaded: { state: true } }

  language: Language = 'fr'
  private loaded: Core | undefined

  constructor() {
    super()
    void core().then((loaded) => {
      if (!isFailure(loaded)) this.loaded = loaded
    })
  }

  protected override render() {
    if (this.loaded === undefined) return nothing
    const words = wordsOf(this.language)
    const { about: text } = words.messages
    const { about, sources } = this.loaded
    return html`<h2>${text.heading}</h2>
      <p>${text.rulesVersion(words.date(about.rulesVersion))}</p>
      <details>
        <summary>${text.sources(sources.size)}</summary>
        <ul>
          ${[...sources.values()].map((source) => html`<li>${sourceItem(words, source)}</li>`)}
        </ul>
        <p>${text.lineNumbers}</p>
      </details>
      <h3>${text.notModelled}</h3>
      <ul>
        <li>${text.callsKnown(words.list(about.calls.map(String)))}</li>
        ${about.notModelled.map((id) => html`<li>${text.notModelledNames[id] ?? id}</li>`)}
      </ul>`
  }
}

function sourceItem({ messages, date }: Words, source: Source) {
  const { result } = messages
  const address = source.url === undefined ? ` (${result.addressUnknown})` : ''
  return html`${source.publisher}, ${sourceTitle(source)}${address}, ${result.checkedOn(date(source.checkedOn))}`
}

customElements.define('passerelle-about', PasserelleAbout)

declare global {
  interface HTMLElementTagNameMap {
    'passerelle-about': PasserelleAbout
  }
}
