import { html } from 'lit'
import type { Line } from '../../core/core'
import { formulaOf } from './formula'
import { sourceOf } from './source'
import type { ResultView } from './view'

/// One part of the grant with two amounts, and what is shown below them.
export interface Pair {
  name: string
  left: unknown
  right: unknown
  below?: unknown
}

/// Two amounts side by side for each part of the grant. The part's name is above them, so that the table fits on any
/// phone.
export function pairTable(label: string, left: string, right: string, pairs: readonly Pair[], total: Pair) {
  return html`<table class="pairs" aria-label=${label}>
    <thead>
      <tr>
        <th scope="col">${left}</th>
        <th scope="col">${right}</th>
      </tr>
    </thead>
    ${pairs.map(
      (pair) =>
        html`<tbody>
          ${rowsOf(pair)}
        </tbody>`,
    )}
    <tfoot>
      ${rowsOf(total)}
    </tfoot>
  </table>`
}

function rowsOf({ name, left, right, below }: Pair) {
  return html`<tr class="pair-name">
      <th scope="rowgroup" colspan="2">${name}</th>
    </tr>
    <tr>
      <td>${left}</td>
      <td>${right}</td>
    </tr>
    ${
      below === undefined
        ? undefined
        : html`<tr class="proof">
            <td colspan="2">${below}</td>
          </tr>`
    }`
}

/// The proof of each side, folded.
export function proofsOf(view: ResultView, name: string, sides: readonly [title: string, line: Line | undefined][]) {
  const { result } = view.words.messages
  const proven = sides.filter(([, line]) => line !== undefined) as [string, Line][]
  if (proven.length === 0) return undefined
  return html`<details>
    <summary>${result.unfold}<span class="visually-hidden"> (${name})</span></summary>
    <dl>
      ${proven.map(
        ([title, line]) =>
          html`<dt>${title}</dt>
            <dd>${proofOf(view, line)}</dd>`,
      )}
    </dl>
  </details>`
}

function proofOf(view: ResultView, line: Line) {
  const { layers, trust } = view.words.messages
  const formula = formulaOf(view.words, line)
  return html`${formula === undefined ? undefined : html`<p class="formula">${formula}</p>`}
    <p>${layers[line.layer]} <strong class="mark">${trust[line.trust].name}</strong></p>
    <p>${sourceOf(view, line)}</p>`
}
