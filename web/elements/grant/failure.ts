import { html, nothing } from 'lit'
import type { LoadFailure, Problem } from '../../core/core'
import type { Words } from '../../words/format'
import { ratesPlace } from '../../static/rates/place'
import { linkTo } from './link'

/// Why the calculator cannot start; defects of the data are listed with their place.
export function failureMessage(words: Words, { reason, problems }: LoadFailure) {
  const { heading, text } = words.messages.failures[reason]
  return html`<div class="message" role="alert">
    <h2>${heading}</h2>
    <p>${text} ${linkTo(ratesPlace, words.messages.rates.toRates)}</p>
    ${
      problems.length === 0
        ? nothing
        : html`<ul>
            ${problems.map((problem) => locatedProblem(words, problem))}
          </ul>`
    }
  </div>`
}

function locatedProblem({ messages }: Words, { code, file, line, pointer, expected, found }: Problem) {
  const { located } = messages
  const place = [line === undefined ? '' : String(line), pointer ?? ''].filter((part) => part !== '').join(' ')
  return html`<li>
    <code>${code}</code>
    <dl>
      <dt>${located.file}</dt>
      <dd><code>${file ?? ''}</code></dd>
      <dt>${located.place}</dt>
      <dd><code>${place}</code></dd>
      <dt>${located.expected}</dt>
      <dd>${expected}</dd>
      <dt>${located.found}</dt>
      <dd>${found}</dd>
    </dl>
  </li>`
}
