import type { LocalizedText, OfferOnDay } from '../../core/core'

/// What the page is made of when it is built.
export interface OffersData {
  offers: readonly OfferOnDay[]
  institutions: readonly { id: string; name: LocalizedText }[]
}
