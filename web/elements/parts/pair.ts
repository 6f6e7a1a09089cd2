import { html } from 'lit'

/// A name and what it stands for, in a list of such pairs.
export function pair(name: string, value: string) {
  return html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`
}
