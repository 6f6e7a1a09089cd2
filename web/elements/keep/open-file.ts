import { html, nothing } from 'lit'
import type { Words } from '../../words/format'
import type { Keeping } from './keeping'
import { leftOutList } from './left-out'

/// The browser's own file input, which also accepts a dropped file.
export function openFile(words: Words, keeping: Keeping) {
  const { keep } = words.messages
  return html`<div class="open-file">
    <label for="open-file">${keep.open}</label>
    <input
      type="file"
      id="open-file"
      accept=".json,application/json"
      aria-describedby="not-opened"
      @change=${keeping.open}
    />
    <div id="not-opened" role="alert">${notOpened(words, keeping)}</div>
  </div>`
}

function notOpened(words: Words, { notice }: Keeping) {
  if (notice?.what !== 'notOpened') return nothing
  const { keep } = words.messages
  const { defect, leftOut } = notice.refusal
  return html`<p class="problem">${keep.notOpened[defect]} ${keep.unchanged}</p>
    ${leftOutList(words, leftOut)}`
}
