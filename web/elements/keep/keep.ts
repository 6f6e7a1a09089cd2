import { html, nothing } from 'lit'
import { live } from 'lit/directives/live.js'
import { privateFields, type Answers } from '../../question/fields'
import type { Words } from '../../words/format'
import type { Keeping } from './keeping'
import { openFile } from './open-file'

/// All ways to save a calculation, in one place.
export function keepSection(words: Words, keeping: Keeping, answers: Answers) {
  const { keep, share } = words.messages
  return html`<section class="keep" aria-labelledby="keep-heading">
    <h3 id="keep-heading">${keep.heading}</h3>
    ${includePrivate(words, keeping, answers)}
    <div class="buttons">
      <button type="button" class="copy" @click=${keeping.copy}>${share.copy}</button>
      <button type="button" class="save" @click=${keeping.save}>${keep.save}</button>
      <button type="button" class="print" @click=${keeping.print}>${keep.print}</button>
    </div>
    <p role="status">${doneInWords(words, keeping)}</p>
    ${linkByHand(words, keeping)} ${openFile(words, keeping)} ${forCheckers(words, keeping)}
  </section>`
}

/// Asked only if there is a private answer.
function includePrivate(words: Words, keeping: Keeping, answers: Answers) {
  const { keep, questions } = words.messages
  const given = privateFields.filter((field) => answers[field] !== '')
  if (given.length === 0) return nothing
  return html`<label class="choice">
    <input
      type="checkbox"
      class="include-private"
      .checked=${live(keeping.includesPrivate)}
      @change=${keeping.includePrivate}
    />
    <span>
      ${keep.includePrivate(words.list(given.map((field) => questions[field].name)))}
      <small>${keep.includePrivateHint}</small>
    </span>
  </label>`
}

function doneInWords({ messages }: Words, { notice }: Keeping): string {
  if (notice?.what === 'copied') return messages.share.copied
  return notice?.what === 'saved' ? messages.keep.saved(notice.name) : ''
}

/// If the browser refuses to copy, the link is shown to be copied by hand.
function linkByHand({ messages }: Words, { notice }: Keeping) {
  if (notice?.what !== 'copyRefused') return nothing
  return html`<label class="link-by-hand">
    ${messages.share.copyByHand} <input type="text" readonly .value=${notice.link} />
  </label>`
}

function forCheckers({ messages }: Words, { notice, saveTest }: Keeping) {
  const { keep } = messages
  const done = notice?.what === 'testSaved' ? keep.testSaved(notice.name) : ''
  return html`<details class="for-checkers">
    <summary>${keep.forCheckers}</summary>
    <p id="test-hint" class="hint">${keep.testHint}</p>
    <button type="button" class="save-test" aria-describedby="test-hint" @click=${saveTest}>${keep.saveTest}</button>
    <p role="status">${notice?.what === 'testRefused' ? keep.testRefused : done}</p>
  </details>`
}
