import type {
  AgreementOnDay,
  Fact,
  InstitutionCard,
  InstitutionSummary,
  NetworkCard,
  OfferCard,
  PartnerCard,
  ProgrammePart,
  Source,
} from '../../core/core'

/// The module's answers about everything in the catalogue. The build asks them for one day, so whatever depends on the
/// day is not written.
export interface CatalogueData {
  agreements: readonly AgreementOnDay[]
  partners: readonly PartnerCard[]
  networks: readonly NetworkCard[]
  offers: readonly OfferCard[]
  institutions: readonly InstitutionCard[]
  summaries: readonly InstitutionSummary[]
  programme: Readonly<Record<ProgrammePart, readonly Fact[]>>
  sources: readonly Source[]
}
