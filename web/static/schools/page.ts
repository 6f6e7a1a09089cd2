import type { AuditGroup, Force } from '../../core/core'
import { attributes, markup, type Markup } from '../markup'
import type { Language } from '../../vocabulary/language'
import { localized } from '../../messages/localized'
import { readerCountry } from '../../words/abroad'
import { schoolsTextOf } from '../../messages/schools/index'
import type { SchoolsText } from '../../messages/schools/keys'
import { scopeInWords } from '../rates/cases'
import { proofMarkup } from '../proof'
import type { RateView } from '../rates/table'
import { rateWordsOf } from '../rates/words'
import type { SchoolRule, SchoolsData } from './data'
import { auditAnswers } from './audit-answers'

/// The data that a part of the page needs.
interface View extends RateView {
  text: SchoolsText
  place: (name: string) => string
}

/// “My school's rules” as static HTML, written at build time. The lengths, every rule of every author and the self-audit
/// can be read and printed without script; script adds the dialogue.
export function schoolsPage(language: Language, data: SchoolsData): string {
  const text = schoolsTextOf(language)
  const place = (name: string) => `${language}-${name}`
  const sources = new Map(data.sources.map((source) => [source.id, source]))
  const country = readerCountry(data.institutions)
  const view: View = { words: rateWordsOf(language), sources, country, text, place }
  const parts: [name: string, heading: string][] = [
    ['dialogue', text.dialogue.heading],
    ['lengths', text.lengths.heading],
    ['texts', text.texts.heading],
    ['audit', text.audit.heading],
  ]
  return markup`<nav class="contents-of-page" aria-label="${text.contents}"><ul class="contents">${parts.map(
    ([name, heading]) => markup`
<li><a href="#${place(name)}">${heading}</a></li>`,
  )}
</ul></nav>
<div id="${place('dialogue')}" tabindex="-1" data-dialogue>
<div class="starting"><p class="message">${text.starting}</p></div>
</div>
<noscript><p class="message">${text.noScript}</p></noscript>
<p class="message not-started" hidden>${text.failed}</p>
${lengthsTable(view, data)}
${texts(view, data)}
${audit(view, data)}`.html
}

function lengthsTable(view: View, { lengths, programme }: SchoolsData): Markup {
  const { text, words, place } = view
  const { columns } = text.lengths
  const inWords = ({ count, unit }: { count: number; unit: 'week' | 'month' | 'semester' }) => text.length[unit](count)
  const rows = lengths.map((each) => ({
    author: localized(words.language, each.name),
    who: scopeOf(view, each.scope),
    minimum: inWords(each.minimum) + (each.continuous ? `, ${lowered(text.answer.continuous)}` : ''),
    recommended: each.recommended === undefined ? text.lengths.none : inWords(each.recommended),
    cited: each,
  }))
  const paid = programme.map((each) => ({
    author: `${each.name === undefined ? text.lengths.programme : localized(words.language, each.name)} (${text.lengths.calls(each.firstCall, each.call)})`,
    who: [
      scopeInWords(words, each.scope),
      each.partnerCountry === undefined
        ? ''
        : text.lengths[each.partnerCountry ? 'partnerCountries' : 'programmeCountries'],
    ]
      .filter((part) => part !== '')
      .join(', '),
    minimum: words.messages.quantity(each.minimumDays, 'day', words.number(each.minimumDays)),
    recommended: text.lengths.none,
    cited: each,
  }))
  return markup`<section class="lengths" aria-labelledby="${place('lengths')}">
<h2 id="${place('lengths')}">${text.lengths.heading}</h2>
<p>${text.lengths.lead}</p>
<table class="stacked"${attributes({ 'aria-labelledby': place('lengths') })}>
<thead><tr>${Object.values(columns).map((name) => markup`<th scope="col">${name}</th>`)}<th scope="col">${words.messages.result.source}</th></tr></thead>
<tbody>${[...rows, ...paid].map(
    ({ author, who, minimum, recommended, cited }) => markup`
<tr><th scope="row">${author}</th><td data-column="${columns.who}">${who}</td><td data-column="${columns.minimum}"><strong>${minimum}</strong></td><td data-column="${columns.recommended}">${recommended}</td><td>${proofMarkup(view, cited)}</td></tr>`,
  )}
</tbody>
</table>
</section>`
}

const lowered = (sentence: string) => sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/\.$/u, '')

function scopeOf({ text, words }: View, { enrolments = [], experiences = [] }: SchoolRule['scope']): string {
  const said = [
    enrolments.length === 0 ? '' : words.list(enrolments.map((each) => lowered(text.enrolment.names[each]))),
    experiences.length === 0 ? '' : words.list(experiences.map((each) => lowered(text.experience.names[each]))),
  ].filter((part) => part !== '')
  return said.length === 0 ? text.lengths.everyone : said.join(', ')
}

function texts(view: View, { rules }: SchoolsData): Markup {
  const { text, words, place } = view
  return markup`<section class="texts" aria-labelledby="${place('texts')}">
<h2 id="${place('texts')}">${text.texts.heading}</h2>
<p>${text.texts.lead}</p>
${rules.map(({ name, period, rules: own, exemption, facts, author }) => {
  const id = author.authority ?? author.institution ?? ''
  return markup`<div class="author-text">
<h3 id="${place(`text-${id}`)}">${localized(words.language, name)}${period && markup` <small>(${text.answer.period(period.from, period.to)})</small>`}</h3>
<details><summary>${text.texts.unfold(own.length)}<span class="visually-hidden"> (${localized(words.language, name)})</span></summary>
${
  exemption &&
  markup`<h4>${text.texts.exemption}</h4>
<ul class="plain"><li class="card"><p>${localized(words.language, exemption.asks)}</p>${proofMarkup(view, exemption)}</li></ul>`
}
${(['must', 'may', 'notes'] as const).map((force) => rulesOf(view, force, own))}
${
  facts.length > 0 &&
  markup`<h4>${text.texts.alsoSaid}</h4>
<ul class="plain">${facts.map(
    (fact) => markup`
<li class="card" data-fact="${fact.id}"><p>${localized(words.language, fact.text)}</p>${proofMarkup(view, fact)}</li>`,
  )}</ul>`
}
</details>
</div>`
})}
</section>`
}

function rulesOf(view: View, force: Force, rules: readonly SchoolRule[]): Markup | undefined {
  const own = rules.filter((rule) => rule.force === force)
  if (own.length === 0) return undefined
  const { text, words } = view
  return markup`<h4>${text.answer.groups[force]}</h4>
<ul class="plain">${own.map((rule) => {
    const { length, decision } = rule.requirement
    const choices = decision?.choices ?? []
    return markup`
<li class="card" data-rule="${rule.id}"><p><strong>${localized(words.language, rule.asks)}</strong></p>
<p class="hint">${text.texts.forWhom} ${scopeOf(view, rule.scope)}.${rule.knownBy !== 'person' && ` ${text.answer.waitsFor[rule.knownBy]}`}${
      length && ` ${text.answer.asked(text.length[length.minimum.unit](length.minimum.count))}`
    }${
      length?.recommended &&
      ` ${text.texts.recommended(text.length[length.recommended.unit](length.recommended.count))}`
    }</p>
${choices.length > 0 && markup`<p>${text.answer.choices}</p><ul>${choices.map((choice) => markup`<li>${localized(words.language, choice)}</li>`)}</ul>`}
${rule.remedy && markup`<p class="remedy"><strong>${text.answer.remedy}</strong> ${localized(words.language, rule.remedy)}</p>`}
${proofMarkup(view, rule)}</li>`
  })}
</ul>`
}

const items: readonly AuditGroup[] = ['regulations', 'means', 'practice']
const panels: readonly AuditGroup[] = ['studyRules', 'interviews']

function audit(view: View, { audit: questions }: SchoolsData): Markup {
  const { text, words, place } = view
  const { audit: said } = text
  const question = (each: SchoolsData['audit'][number]) => {
    const id = place(`audit-${each.id}`)
    return markup`
<fieldset class="audit-question"><legend>${localized(words.language, each.text)}</legend>
<div class="choices words">${auditAnswers.map(
      (answer) =>
        markup`<label class="choice"><input type="radio" name="${id}" value="${answer}" data-question="${each.id}" /><span>${said.answers[answer]}</span></label>`,
    )}</div>
<label class="note" for="${id}-note">${said.note}<span class="visually-hidden"> (${localized(words.language, each.text)})</span></label>
<textarea id="${id}-note" rows="2"></textarea><p class="printed-note"></p>
</fieldset>`
  }
  const group = (name: AuditGroup, level: 'h3' | 'h4') => {
    const own = questions.filter((each) => each.group === name)
    const heading = level === 'h3' ? markup`<h3>${said.groups[name]}</h3>` : markup`<h4>${said.groups[name]}</h4>`
    return markup`<div class="audit-group" data-group="${name}">${heading}${own.map(question)}</div>`
  }
  const cited = [...new Map(questions.map((each) => [each.source, each])).values()]
  return markup`<section class="self-audit" aria-labelledby="${place('audit')}">
<h2 id="${place('audit')}">${said.heading}</h2>
<p>${said.lead}</p>
<p class="hint">${said.private}</p>
<form class="audit"${attributes({ 'aria-labelledby': place('audit') })}>
${items.map((name) => group(name, 'h3'))}
<h3>${said.panels}</h3>
${panels.map((name) => group(name, 'h4'))}
<p role="status" class="audit-count"></p>
<div class="buttons" hidden><button type="button" class="print">${said.print}</button><button type="button" class="quiet clear">${said.clear}</button></div>
</form>
${cited.map((each) => proofMarkup(view, each))}
</section>`
}
