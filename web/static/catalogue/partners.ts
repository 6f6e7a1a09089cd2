import type { AgreementEntry, Membership, NetworkMember, PartnerCard } from '../../core/core'
import { markup, type Markup, type Part } from '../markup'
import { proofMarkup } from '../proof'
import { list, missing, pairs, section, type CatalogueView } from './view'

/// The universities named in agreements, by country; then those named elsewhere.
export function partnersSection(view: CatalogueView): Markup {
  const { text, words, data } = view
  const inAgreements = data.partners.filter(({ agreements }) => agreements.length > 0)
  const others = data.partners.filter(({ agreements }) => agreements.length === 0)
  const countries = byName(view, inAgreements)
  return markup`${section(
    view,
    'partners',
    text.partners.heading,
    text.partners.lead(inAgreements.length, countries.length),
    [
      markup`<details class="on-map" data-partner-map hidden><summary>${text.partners.map}</summary><div></div></details>`,
      ...countries.map(
        ([
          country,
          partners,
        ]) => markup`<div class="country" data-country="${country}"><h3>${words.country(country)}</h3>
${partners.map((partner) => partnerCard(view, partner))}</div>`,
      ),
    ],
  )}${
    others.length > 0 &&
    section(
      view,
      'others',
      text.partners.others,
      text.partners.othersLead,
      byName(view, others).map(
        ([
          country,
          partners,
        ]) => markup`<div class="country" data-country="${country}"><h3>${words.country(country)}</h3>
${partners.map((partner) => partnerCard(view, partner))}</div>`,
      ),
    )
  }`
}

function byName({ words }: CatalogueView, partners: readonly PartnerCard[]): [country: string, PartnerCard[]][] {
  const found = new Map<string, PartnerCard[]>()
  for (const partner of partners) {
    const { country } = partner.campus
    found.set(country, [...(found.get(country) ?? []), partner])
  }
  const compare = (one: string, other: string) => one.localeCompare(other, words.language)
  return [...found].toSorted(([one], [other]) => compare(words.country(one), words.country(other)))
}

function partnerCard(view: CatalogueView, card: PartnerCard): Markup {
  const { text, words, place, said } = view
  const { partner, campus, networks, agreements, offers, pastMobilities, completeness } = card
  return markup`<article class="card-box" id="${place(`partner-${partner.id}`)}" data-partner-card="${partner.id}" tabindex="-1">
<h4>${said(campus.name)}${campus.acronym !== undefined && ` (${campus.acronym})`}</h4>
${pairs([
  [text.programmes.where, `${campus.town}, ${words.country(campus.country)}`],
  [
    text.partners.inAgreements,
    list(
      agreements.map(
        ({ agreement, call, entry }) =>
          markup`<a href="#${place(`agreement-${agreement}`)}">${call}</a> (${
            marksInWords(view, entry) ?? text.partners.noMark
          })`,
      ),
    ),
  ],
  [text.partners.networks, membershipsMarkup(view, networks)],
  [
    text.partners.hosts,
    list(
      offers.map(
        ({ offer }) =>
          markup`<a href="#${place(`offer-${offer.id}`)}">${
            offer.stay === undefined ? offer.id : words.date(offer.stay.firstDay)
          }</a>`,
      ),
    ),
  ],
  [
    text.partners.past,
    list(
      pastMobilities.map(
        ({ mobility }) => markup`<a href="#${place(`past-${mobility.id}`)}">${said(mobility.title)}</a>`,
      ),
    ),
  ],
])}
${missing(view, completeness)}
${proofMarkup(view, partner)}
</article>`
}

/// The marks printed beside a partner in an agreement; undefined without marks.
export function marksInWords(
  { text, words, data, said }: CatalogueView,
  { marks = [] }: AgreementEntry,
): string | undefined {
  const names = marks.map(({ network, role }) => {
    const known = data.networks.find((each) => each.network.id === network)?.network
    return text.partners.mark(known?.acronym ?? (known ? said(known.name) : network), text.roles[role])
  })
  return names.length === 0 ? undefined : words.list(names)
}

/// The networks of a member; if sources contradict each other, both are shown.
export function membershipsMarkup(view: CatalogueView, networks: readonly Membership[]): Part {
  const { text, place, said } = view
  return list(
    networks.map(({ network, name, member }) => {
      const { role, since } = member
      return markup`<a href="#${place(`network-${network}`)}">${said(name)}</a>, ${text.roles[role]}${
        since !== undefined && `, ${text.since(since)}`
      }${proofMarkup(view, member)}${contradictionsMarkup(view, member)}`
    }),
  )
}

/// The contradictions of sources about a membership.
export function contradictionsMarkup(view: CatalogueView, { contradictions = [] }: NetworkMember): Part {
  return contradictions.map(
    (each) =>
      markup`<p class="notice"><strong>${view.text.partners.contradiction}</strong> ${view.said(each.text)}</p>${proofMarkup(view, each)}`,
  )
}
