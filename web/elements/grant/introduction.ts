import { html } from 'lit'
import type { Words } from '../../words/format'

/// What the person will learn from the calculator, shown before the first answer.
export function introduction({ messages }: Words) {
  const { heading, points, note } = messages.introduction
  return html`<div class="result">
    <section class="introduction">
      <h2>${heading}</h2>
      <ul>
        ${points.map((point) => html`<li><strong>${point.name}</strong> ${point.meaning}</li>`)}
      </ul>
      <p class="hint">${note}</p>
    </section>
  </div>`
}
