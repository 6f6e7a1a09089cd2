import type { OfferCard, OfferDeadline, Offer, VirtualPart } from '../../core/core'
import { markup, type Markup, type Part } from '../markup'
import { hostAndTown, hostName } from '../../words/host'
import { proofMarkup } from '../proof'
import { factMarkup, facts, missing, pairs, section, written, type CatalogueView } from './view'

/// Every session as a card, in the order of its days. Script finds and folds those that are past on a day.
export function programmesSection(view: CatalogueView): Markup {
  const { text, data } = view
  return section(
    view,
    'programmes',
    text.programmes.heading,
    text.programmes.lead,
    markup`<details class="what"><summary>${text.programmes.what}</summary>${facts(view, data.programme.blendedIntensiveProgramme)}</details>
<div data-programmes-today></div>
<div class="cards" data-programmes-open></div>
<details data-programmes-past open><summary>${text.programmes.all(data.offers.length)}</summary>
<div class="cards">${data.offers.map((each) => offerCard(view, each))}</div></details>`,
  )
}

function offerCard(view: CatalogueView, { session, facts: own }: OfferCard): Markup {
  const { text, words, place, said, data } = view
  const { programmes } = text
  const { offer, host, days, deadline, completeness } = session
  const { id, title, titleLanguage, stay, stayWritten, hostWritten, audience, roles = [], organisedByPublisher } = offer
  const publisher = data.institutions.find((each) => each.id === offer.publisher)
  const named = hostName(words, host, programmes.hostToCome)
  return markup`<article class="card-box offer" id="${place(`offer-${id}`)}" data-offer="${id}" tabindex="-1">
<h3>${title === undefined ? named : markup`<span${titleLanguage !== undefined && markup` lang="${titleLanguage}"`}>${title}</span>`} <span class="mark" data-status hidden></span></h3>
${organisedByPublisher && publisher && markup`<p>${programmes.organised(said(publisher.name))}</p>`}
${pairs([
  [
    programmes.dates,
    stay &&
      markup`${words.date(stay.firstDay)} – ${words.date(stay.lastDay)}${
        days !== undefined && ` (${programmes.days(words.messages.quantity(days, 'day', words.number(days)))})`
      } ${stayWritten !== undefined && written(view, stayWritten)}`,
  ],
  [
    programmes.where,
    markup`${hostAndTown(words, host, programmes.hostToCome)} ${hostWritten !== undefined && written(view, hostWritten)}`,
  ],
  [programmes.virtual, virtualInWords(view, session.offer.virtualPart, session.timing)],
  [programmes.deadline, deadline && deadlineMarkup(view, deadline)],
  [programmes.credits, offer.credits !== undefined && programmes.ects(offer.credits)],
  [programmes.field, offer.field && said(offer.field)],
  [
    programmes.audience,
    markup`${programmes.audiences[audience]}${roles.length > 0 && ` (${words.list(roles.map((role) => words.messages.roles[role]))})`}`,
  ],
  [programmes.language, languageInWords(view, offer)],
  [programmes.arrangements, arrangementsMarkup(view, offer)],
])}
${oddities(view, offer)}
${missing(view, completeness)}
${own.length > 0 && markup`<ul class="plain">${own.map((fact) => factMarkup(view, fact))}</ul>`}
${proofMarkup(view, offer)}
</article>`
}

function virtualInWords(view: CatalogueView, part: VirtualPart, timing: OfferCard['session']['timing']): Part {
  const { text, words } = view
  const { programmes } = text
  const { state, days = [], months, sessions, hoursPerSession, asynchronousSessions } = part
  if (state === 'notStated') return programmes.virtualStates.notStated
  const when =
    days.length > 0
      ? words.list(days.map((day) => words.date(day)))
      : months &&
        `${words.date(months.firstDay)} – ${words.date(months.lastDay)} (${programmes.virtualStates.sessionsOnly})`
  const counted = [
    sessions !== undefined && programmes.sessions(sessions),
    hoursPerSession !== undefined && programmes.hours(hoursPerSession),
    asynchronousSessions !== undefined && programmes.asynchronous(asynchronousSessions),
    programmes.timings[timing],
  ].filter((each) => each !== false && each !== '')
  return markup`${state === 'announcedLater' ? programmes.virtualStates.announcedLater : when}${
    counted.length > 0 && `, ${counted.join(', ')}`
  } ${part.written !== undefined && written(view, part.written)}`
}

function deadlineMarkup(view: CatalogueView, deadline: OfferDeadline): Markup {
  const { text, words } = view
  const { programmes } = text
  const { monthsBeforeStart, lastDay, countedFrom, countedFromDay, ofStay, cautious, mayBeEarlier } = deadline
  return markup`<strong>${programmes.by(words.date(lastDay))}</strong> <small>(${programmes.countedFrom[countedFrom](
    monthsBeforeStart,
    words.date(countedFromDay),
  )})</small>${ofStay !== undefined && ofStay !== lastDay && markup` <small>${programmes.ofStay(words.date(ofStay))}</small>`}${
    cautious && markup` <small>${programmes.cautious}</small>`
  }${mayBeEarlier && markup` <small>${programmes.mayBeEarlier}</small>`}${proofMarkup(view, deadline)}`
}

function languageInWords({ text, words }: CatalogueView, { language, level }: Offer): Part {
  if (language === undefined) return undefined
  const name = new Intl.DisplayNames([words.language], { type: 'language' }).of(language) ?? language
  return level === undefined ? name : `${name}, ${text.programmes.level(level)}`
}

function arrangementsMarkup({ text, words, said }: CatalogueView, offer: Offer): Part {
  const { arrangements = [], arrangementsNote, accommodation } = offer
  if (arrangements.length === 0) return undefined
  const lodged =
    accommodation && text.programmes.lodged(words.date(accommodation.firstDay), words.date(accommodation.lastDay))
  return markup`${words.list(arrangements.map((each) => text.programmes.arrangementNames[each]))}${lodged && ` (${lodged})`}${
    arrangementsNote && markup` <small>${said(arrangementsNote)}</small>`
  }`
}

function oddities({ text, words }: CatalogueView, { oddities: odd = [], inferred = [] }: Offer): Part {
  const { programmes } = text
  const said = [
    ...odd.map((each) => programmes.oddityNames[each]),
    ...inferred.map((each) => programmes.inferredNames[each]),
  ]
  return said.length > 0 && markup`<p class="hint">${programmes.oddities(words.list(said))}</p>`
}
