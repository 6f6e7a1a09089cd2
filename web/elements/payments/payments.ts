import { html, nothing } from 'lit'
import type { Grant, Instalment, PaymentSchedule } from '../../core/core'
import type { Words } from '../../words/format'
import { dueInWords, shareInWords } from '../../words/share'
import { remarksOn } from '../grant/remarks'
import { citationOf } from '../grant/source'
import type { ResultView } from '../grant/view'

/// When the grant is paid, the parts of each instalment, and the documents it depends on.
export function paymentsSection(view: ResultView, payments: PaymentSchedule, grant: Grant) {
  const { words } = view
  const { payments: text } = words.messages
  const { source, locator, trust, carriedFrom } = payments
  return html`<section>
    <h3 id="payments" tabindex="-1">${text.heading}</h3>
    ${isCallsOwn(view, payments) ? html`<p class="hint">${text.callsOwn}</p>` : nothing}
    ${payments.stated ? instalmentsTable(words, payments.instalments) : html`<p>${text.notStated}</p>`}
    ${payments.stated && payments.notStated.length > 0 ? rulesNotStated(words, payments) : nothing}
    ${
      source === undefined || locator === undefined || trust === undefined
        ? nothing
        : citationOf(view, { source, locator, trust, carriedFrom })
    }
    ${remarksOn(view, grant, 'payment')}
  </section>`
}

/// True if the schedule is the call's because the chosen institution did not publish one.
function isCallsOwn({ institution }: ResultView, { layer }: PaymentSchedule): boolean {
  return layer === 'call' && institution !== undefined
}

function rulesNotStated(words: Words, { notStated }: PaymentSchedule) {
  const { payments, rules } = words.messages
  return html`<p>${payments.partsNotStated(words.list(notStated.map((rule) => rules[rule])))}</p>`
}

function instalmentsTable(words: Words, instalments: readonly Instalment[]) {
  const { payments: text, result } = words.messages
  return html`<table class="timeline" aria-labelledby="payments">
    <thead>
      <tr>
        <th scope="col">${text.moment}</th>
        <th scope="col" class="amount">${result.amount}</th>
      </tr>
    </thead>
    ${instalments.map((instalment) => instalmentRows(words, instalment))}
  </table>`
}

function instalmentRows(words: Words, { moment, date, amount, parts, papers, due }: Instalment) {
  const { payments: text, rules } = words.messages
  const when = text.moments[moment]
  return html`<tbody>
    <tr>
      <th scope="row">
        ${when.name}${date === undefined ? nothing : html` <small>(${when.from(words.date(date))})</small>`}
      </th>
      <td class="amount">${words.amount(amount)}</td>
    </tr>
    <tr class="proof">
      <td colspan="2">
        <dl>
          <dt>${text.parts}</dt>
          ${parts.map(
            (part) =>
              html`<dd>${text.part(shareInWords(words, part), rules[part.rule])} (${words.amount(part.amount)})</dd>`,
          )}
          ${
            due === undefined
              ? nothing
              : html`<dt>${text.due}</dt>
                  <dd>${dueInWords(words, due)}</dd>`
          }
          <dt>${text.papers}</dt>
          <dd>${papers.length === 0 ? text.noPapers : words.list(papers.map((paper) => text.paperNames[paper]))}</dd>
        </dl>
      </td>
    </tr>
  </tbody>`
}
