import type {
  AgreementOnDay,
  Fact,
  InstitutionCard,
  NetworkCard,
  OfferCard,
  PartnerCard,
  ProgrammePart,
  Source,
} from '../../core/core'

/// What the module says of everything in the catalogue. It was asked on some day: what depends on the day is not written.
export interface CatalogueData {
  agreements: readonly AgreementOnDay[]
  partners: readonly PartnerCard[]
  networks: readonly NetworkCard[]
  offers: readonly OfferCard[]
  institutions: readonly InstitutionCard[]
  programme: Readonly<Record<ProgrammePart, readonly Fact[]>>
  sources: readonly Source[]
}
