import type { AgreementFlow, AgreementOnDay } from '../../core/core'
import { markup, type Markup } from '../markup'
import { proofMarkup } from '../proof'
import { marksInWords } from './partners'
import { languageOfName, missing, section, type CatalogueView } from './view'

/// Every agreement with its days, flows and partners. Script marks which of them are in force on a day.
export function agreementsSection(view: CatalogueView): Markup {
  const { text, data } = view
  const newest = data.agreements.toSorted((one, other) => other.agreement.call - one.agreement.call)
  return section(
    view,
    'agreements',
    text.agreements.heading,
    text.agreements.lead,
    markup`<div data-agreements>${newest.map((each) => agreementCard(view, each))}</div>
<details data-history hidden><summary>${text.agreements.history(0)}</summary></details>`,
  )
}

function agreementCard(view: CatalogueView, { institution, agreement, completeness }: AgreementOnDay): Markup {
  const { text, words, data, place } = view
  const { id, call, firstDay, lastDay, flows, entries } = agreement
  const acronym = data.institutions.find((each) => each.id === institution)?.acronym ?? institution
  return markup`<article class="card-box" id="${place(`agreement-${id}`)}" data-agreement="${id}" tabindex="-1">
<h3>${text.agreements.name(call, acronym)} <span class="mark" data-state hidden></span></h3>
<p>${text.agreements.valid(words.date(firstDay), words.date(lastDay))}</p>
<h4>${text.agreements.flows}</h4>
<p class="hint">${text.agreements.flowsLead}</p>
<ul>${flows.map((flow) => markup`\n<li>${flowInWords(view, flow)}</li>`)}</ul>
<p class="hint">${text.agreements.noStudentsOut}</p>
<details class="entries"><summary>${text.agreements.partnersOf(entries.length)}</summary>
<ul class="plain">${entries.map((entry) => {
    const marks = marksInWords(view, entry)
    return markup`
<li data-partner="${entry.partner}" data-country="${entry.country}"><a href="#${place(`partner-${entry.partner}`)}" lang="${languageOfName(entry.writtenAs)}">${entry.writtenAs}</a>, ${words.country(entry.country)}${
      entry.countryInferred && markup` <small class="mark">${text.inferred}</small>`
    }${marks !== undefined && markup` <small class="mark">${marks}</small>`}</li>`
  })}</ul></details>
${missing(view, completeness)}
${proofMarkup(view, agreement)}
</article>`
}

function flowInWords({ text, words }: CatalogueView, { direction, activity, condition }: AgreementFlow): Markup {
  const { activities } = words.messages
  const name = `${activities[activity].name}, ${text.agreements.direction[direction]}`
  if (condition === 'none') return markup`${name}`
  return markup`${name}, <strong>${text.agreements.security}</strong>. <small>${text.agreements.security_note}</small>`
}
