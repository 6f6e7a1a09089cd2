import { html, nothing } from 'lit'
import type { ApplicationStep, Checklist, Deadline, RequiredDocument, Stage } from '../../core/core'
import type { Language } from '../../vocabulary/language'
import { citationOf } from '../grant/source'
import { questionOf, type ResultView } from '../grant/view'
import { pair } from '../parts/pair'

/// The checkboxes of the documents, once they are loaded.
export type Papers = typeof import('./papers')

const stages: readonly Stage[] = ['application', 'beforeDeparture', 'onSite', 'afterStay']

/// The deadline, who decides, then every document in the order of the stay, each with who signs it and where it goes.
export function documentsSection(view: ResultView, checklist: Checklist, papers?: Papers) {
  const { documents: text } = view.words.messages
  const { stated, missing, deadline, route, documents } = checklist
  return html`<section>
    <h3 id="documents" tabindex="-1">${text.heading}</h3>
    ${stated || missing.length > 0 ? nothing : html`<p>${text.notStated}</p>`}
    ${deadline === undefined ? nothing : deadlineOf(view, deadline)}
    ${route.length === 0 ? nothing : routeOf(view, route)} ${papers?.countOf(view, documents)}
    ${stages.map((stage) => stageOf(view, stage, documents, papers))}
    ${missing.length === 0 ? nothing : whatIsMissing(view, checklist)}
  </section>`
}

function deadlineOf(view: ResultView, deadline: Deadline) {
  const { words, answers } = view
  const { documents: text } = words.messages
  const { lastDay, monthsBeforeStart: months } = deadline
  const hasOnlinePart = answers.activity === 'BIP' || answers.activity === 'shortBlended'
  return html`<div class="deadline">
    <p>
      <strong>${lastDay === undefined ? text.applyBefore(months) : text.applyBy(words.date(lastDay))}</strong>
      ${lastDay === undefined ? text.startUnknown : text.counted(months)} ${hasOnlinePart ? text.onlineFirst : nothing}
    </p>
    ${citationOf(view, deadline)}
  </div>`
}

function routeOf(view: ResultView, route: readonly ApplicationStep[]) {
  const { language, messages } = view.words
  return html`<h4>${messages.documents.route}</h4>
    <ol class="plain">
      ${route.map(
        (step) =>
          html`<li class="card">
            <p>${step.text[language]}</p>
            ${citationOf(view, step)}
          </li>`,
      )}
    </ol>`
}

function stageOf(view: ResultView, stage: Stage, documents: readonly RequiredDocument[], papers?: Papers) {
  const due = documents.filter((document) => document.stage === stage)
  if (due.length === 0) return nothing
  const { language, messages } = view.words
  const shared = due.length > 1 ? sharedPlace(due, language) : undefined
  return html`<h4>${messages.documents.stages[stage]}</h4>
    ${shared === undefined ? nothing : html`<p class="place">${shared}</p>`}
    <ul class="plain stage">
      ${due.map((document) => documentItem(view, document, shared === undefined, papers))}
    </ul>`
}

/// The recipient of these documents if all have the same one: it is then named once.
function sharedPlace(due: readonly RequiredDocument[], language: Language): string | undefined {
  const places = new Set(due.map(({ sendTo }) => sendTo?.[language]))
  return places.size === 1 ? [...places][0] : undefined
}

function documentItem(view: ResultView, document: RequiredDocument, showsPlace: boolean, papers?: Papers) {
  const { language, list, messages } = view.words
  const { documents: text } = messages
  const { name, onlyIf, detail, signedBy = [] } = document
  const sendTo = showsPlace ? document.sendTo : undefined
  return html`<li class="card document">
    <p class="document-name">
      <strong>${name[language]}</strong>
      ${onlyIf === undefined ? nothing : html`<span class="mark">${text.onlyIf(onlyIf[language])}</span>`}
      ${papers?.tickOf(view, document)}
    </p>
    ${detail === undefined ? nothing : html`<p>${detail[language]}</p>`}
    ${
      signedBy.length === 0 && sendTo === undefined
        ? nothing
        : html`<dl>
            ${signedBy.length === 0 ? nothing : pair(text.signedBy, list(signedBy.map((party) => text.parties[party])))}
            ${showsPlace ? pair(text.sendTo, sendTo?.[language] ?? text.notSaid) : nothing}
          </dl>`
    }
    ${citationOf(view, document)}
  </li>`
}

/// The questions on which further documents depend, with links to them.
function whatIsMissing(view: ResultView, { stated, missing }: Checklist) {
  const { documents: text, result } = view.words.messages
  const asked = missing.map((field) => questionOf(view, field)).filter((question) => question !== undefined)
  return html`<p class="missing">
    ${stated ? text.mayBeMore : text.cannotTellYet}
    ${asked.map(
      ({ field, name }) =>
        html`<button type="button" @click=${() => view.goTo(field)}>${result.answer(name)}</button> `,
    )}
  </p>`
}
