import type { OfferOnDay } from '../../core/core'
import { Markup } from '../markup'
import { catalogueTextOf } from '../../messages/catalogue/index'
import type { Language } from '../../vocabulary/language'
import { localized } from '../../messages/localized'
import type { OffersData } from './data'
import { hostName } from '../../words/host'

/// The offers as JSON-LD in the vocabulary of schema.org, with only what the source states.
export function linkedData(language: Language, { offers, institutions }: OffersData): Markup {
  const items = offers.map((each, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    item: courseOf(language, each, institutions),
  }))
  const list = {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    numberOfItems: items.length,
    itemListElement: items,
  }
  // In a script element only `</script` and `<!--` have a meaning; without `<` neither can occur.
  return new Markup(`<script type="application/ld+json">${JSON.stringify(list).replaceAll('<', '\\u003c')}</script>`)
}

function courseOf(language: Language, { offer, host }: OfferOnDay, institutions: OffersData['institutions']) {
  const publisher = institutions.find(({ id }) => id === offer.publisher)
  return {
    '@type': 'CourseInstance',
    '@id': `#offer-${offer.id}`,
    name: offer.title ?? hostName({ language }, host, catalogueTextOf(language).programmes.hostToCome),
    courseMode: 'blended',
    ...(offer.stay && { startDate: offer.stay.firstDay, endDate: offer.stay.lastDay }),
    ...(offer.language !== undefined && { inLanguage: offer.language }),
    ...(host && {
      location: {
        '@type': 'CollegeOrUniversity',
        name: localized(language, host.name),
        address: { '@type': 'PostalAddress', addressLocality: host.town, addressCountry: host.country },
      },
    }),
    ...(publisher && {
      [offer.organisedByPublisher ? 'organizer' : 'publisher']: {
        '@type': 'CollegeOrUniversity',
        name: localized(language, publisher.name),
      },
    }),
  }
}
