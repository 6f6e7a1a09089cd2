import type { OfferOnDay } from '../../core/core'
import { markup, type Markup } from '../markup'
import { catalogueTextOf } from '../../messages/catalogue/index'
import type { Language } from '../../vocabulary/language'
import { offersTextOf } from '../../messages/offers/index'
import { rateWordsOf } from '../rates/words'
import type { OffersData } from './data'
import { hostName, townOfHost } from '../../words/host'
import { linkedData } from './linked-data'

/// The programmes with their days and deadlines, for visitors without script and for search engines.
export function offersPage(language: Language, data: OffersData, wayToCatalogue: string): string {
  const text = offersTextOf(language)
  const { programmes } = catalogueTextOf(language)
  const words = rateWordsOf(language)
  const { columns } = text
  const row = ({ offer, host, deadline }: OfferOnDay): Markup => {
    const { stay } = offer
    return markup`
<tr data-static-offer="${offer.id}"><th scope="row"><a href="${wayToCatalogue}${language}-offer-${offer.id}">${offer.title === undefined ? hostName(words, host, programmes.hostToCome) : markup`<span${offer.titleLanguage !== undefined && markup` lang="${offer.titleLanguage}"`}>${offer.title}</span>`}${stay && markup`<span class="visually-hidden"> (${words.date(stay.firstDay)} – ${words.date(stay.lastDay)})</span>`}</a></th>
<td data-column="${columns.place}">${townOfHost(words, host) ?? programmes.hostToCome}</td>
<td data-column="${columns.dates}">${stay === undefined ? programmes.virtualStates.notStated : `${words.date(stay.firstDay)} – ${words.date(stay.lastDay)}`}</td>
<td data-column="${columns.deadline}">${deadline === undefined ? programmes.virtualStates.notStated : words.date(deadline.lastDay)}</td></tr>`
  }
  return markup`<noscript><p class="message">${text.noScript}</p></noscript>
<p class="message not-started" hidden>${text.failed}</p>
<div data-offers class="priced"><p class="starting">${text.starting}</p></div>
<section data-all-offers aria-labelledby="${language}-all-offers"><h2 id="${language}-all-offers">${text.all}</h2>
<table class="stacked" aria-labelledby="${language}-all-offers"><thead><tr><th scope="col">${columns.programme}</th><th scope="col">${columns.place}</th><th scope="col">${columns.dates}</th><th scope="col">${columns.deadline}</th></tr></thead>
<tbody>${data.offers.map(row)}
</tbody></table></section>
${linkedData(language, data)}`.html
}
