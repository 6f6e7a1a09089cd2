import { html } from 'lit'

/// A name and its value, in a description list.
export function pair(name: string, value: string) {
  return html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`
}
