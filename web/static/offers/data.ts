import type { LocalizedText, OfferOnDay } from '../../core/core'

/// The data from which the page is built.
export interface OffersData {
  offers: readonly OfferOnDay[]
  institutions: readonly { id: string; name: LocalizedText }[]
}
