import type { NetworkCard } from '../../core/core'
import { markup, type Markup } from '../markup'
import { proofMarkup } from '../proof'
import { contradictionsMarkup } from './partners'
import { facts, section, type CatalogueView } from './view'

export function networksSection(view: CatalogueView): Markup {
  const { text, data } = view
  return section(
    view,
    'networks',
    text.networks.heading,
    text.networks.lead,
    data.networks.map((each) => networkCard(view, each)),
  )
}

function networkCard(view: CatalogueView, { network, facts: own }: NetworkCard): Markup {
  const { text, place, said } = view
  const { id, name, spelledOut, members = [] } = network
  return markup`<article class="card-box" id="${place(`network-${id}`)}" data-network="${id}" tabindex="-1">
<h3>${said(name)}${spelledOut !== undefined && markup` <small>${said(spelledOut)}</small>`}</h3>
${facts(view, own)}
${
  members.length === 0
    ? markup`<p class="hint">${text.networks.noMembers}</p>`
    : markup`<details><summary>${text.networks.members} (${members.length})</summary><ul>${members.map(
        (member) => markup`
<li>${memberName(view, member.campus) ?? (member.name ? said(member.name) : '')}, ${text.roles[member.role]}${member.since !== undefined && `, ${text.since(member.since)}`}${contradictionsMarkup(view, member)}</li>`,
      )}</ul></details>`
}
${proofMarkup(view, network)}
</article>`
}

/// The name of a member, with a link if the catalogue has a card for it.
function memberName({ data, place, said }: CatalogueView, campus: string | undefined): Markup | string | undefined {
  if (campus === undefined) return undefined
  const partner = data.partners.find((each) => each.campus.id === campus)
  if (partner) return markup`<a href="#${place(`partner-${partner.partner.id}`)}">${said(partner.campus.name)}</a>`
  const own = data.institutions.find((each) => each.campuses.some(({ id }) => id === campus))
  return own && markup`<a href="#${place(`institution-${own.id}`)}">${said(own.name)}</a>`
}
