import type { Fact, InstitutionCard, PastMobility, PastMobilityOf, ProgrammePart, Topic } from '../../core/core'
import { markup, type Markup } from '../markup'
import { proofMarkup } from '../proof'
import { membershipsMarkup } from './partners'
import { factMarkup, facts, missing, pairs, section, type CatalogueView } from './view'

/// A card an institution: its facts by topic, each with its years, and its past mobilities.
export function institutionsSection(view: CatalogueView): Markup {
  const { text, data } = view
  return section(
    view,
    'institutions',
    text.institutions.heading,
    text.institutions.lead,
    data.institutions.map((each) => institutionCard(view, each)),
  )
}

function institutionCard(view: CatalogueView, card: InstitutionCard): Markup {
  const { text, words, place, said } = view
  const { id, name, acronym, town, country, networks, facts: own, pastMobilities, campuses, offers } = card
  const topics = [...new Set(own.map(({ topic }) => topic))]
  return markup`<article class="card-box institution" id="${place(`institution-${id}`)}" data-institution="${id}" tabindex="-1">
<h3>${said(name)}${acronym !== said(name) && ` (${acronym})`}</h3>
${pairs([
  [text.programmes.where, `${town}, ${words.country(country)}`],
  [text.institutions.campuses, campuses.length > 1 && words.list(campuses.map((campus) => said(campus.name)))],
  [text.partners.networks, membershipsMarkup(view, networks)],
  [
    text.programmes.heading,
    offers > 0 && markup`<a href="#${place('programmes')}">${text.institutions.offers(offers)}</a>`,
  ],
])}
${topics.map((topic) => topicMarkup(view, topic, own))}
${pastMobilities.length > 0 && pastMarkup(view, pastMobilities)}
</article>`
}

function topicMarkup(view: CatalogueView, topic: Topic, all: readonly Fact[]): Markup {
  const own = all.filter((fact) => fact.topic === topic)
  return markup`<details class="topic" data-topic="${topic}"><summary>${view.text.topics[topic]} (${own.length})</summary>
<ul class="plain">${own.map((fact) => factMarkup(view, fact))}</ul></details>`
}

function pastMarkup(view: CatalogueView, all: readonly PastMobilityOf[]): Markup {
  return markup`<details class="topic" data-topic="pastMobilities"><summary>${view.text.past.heading(all.length)}</summary>
<ul class="plain">${all.map(({ mobility, completeness }) => {
    return markup`
<li class="card" id="${view.place(`past-${mobility.id}`)}" data-past="${mobility.id}" tabindex="-1">${pastCard(view, mobility)}${missing(view, completeness)}${proofMarkup(view, mobility)}</li>`
  })}</ul></details>`
}

function pastCard(view: CatalogueView, mobility: PastMobility): Markup {
  const { text, words, data, place, said } = view
  const { title, activities = [], direction, people, partners = [], detail } = mobility
  const kinds = activities.map((activity) => words.messages.activities[activity].name)
  const names = partners.map((id) => {
    const known = data.partners.find((each) => each.partner.id === id)
    return known ? markup`<a href="#${place(`partner-${id}`)}">${said(known.campus.name)}</a>` : id
  })
  const facts = [
    when(view, mobility),
    text.past.directions[direction],
    ...kinds,
    people !== undefined && text.past.people(people),
  ]
  return markup`<p><strong>${said(title)}</strong></p>
<p class="hint">${facts.filter(Boolean).join(', ')}${names.length > 0 && markup`, ${text.past.with} ${names.map((name, index) => markup`${index > 0 && ', '}${name}`)}`}</p>
${detail && markup`<p>${said(detail)}</p>`}`
}

function when({ text, words }: CatalogueView, { firstDay, lastDay, year, month }: PastMobility): string {
  if (firstDay !== undefined)
    return lastDay === undefined ? words.date(firstDay) : `${words.date(firstDay)} – ${words.date(lastDay)}`
  if (year === undefined) return text.past.noDays
  return month === undefined ? String(year) : `${monthName(words.language, month)} ${year}`
}

export function monthName(language: string, month: number): string {
  return new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(
    new Date(Date.UTC(2024, month - 1, 1)),
  )
}

/// The calls for candidatures, as the institutions announce them.
export function callsSection(view: CatalogueView): Markup {
  const { text, words, data } = view
  const own = data.institutions.flatMap((institution) =>
    institution.facts.filter(({ topic }) => topic === 'applications'),
  )
  return section(
    view,
    'calls',
    text.calls.heading,
    text.calls.lead,
    markup`<ul class="plain">${own.map((fact) => {
      const { months = [] } = fact
      const named = months.map((month) => monthName(words.language, month))
      return markup`
<li class="card"><p>${view.said(fact.text)} <small class="mark">${text.yearsOf(fact.period.from, fact.period.to)}</small></p>${
        named.length > 0 && markup`<p><strong>${text.calls.months(words.list(named))}</strong></p>`
      }${proofMarkup(view, fact)}</li>`
    })}</ul>`,
  )
}

const parts: readonly ProgrammePart[] = ['erasmusPlus', 'blendedIntensiveProgramme', 'internationalCreditMobility']

export function programmePartsSection(view: CatalogueView): Markup {
  const { text, data } = view
  return section(
    view,
    'parts',
    text.programmeParts.heading,
    '',
    parts.map((part) => markup`<h3>${text.programmeParts.names[part]}</h3>${facts(view, data.programme[part])}`),
  )
}
