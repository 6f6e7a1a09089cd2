#pragma once

#include "core/catalogue/cards.h"
#include "core/describe/eligibility.h"

namespace passerelle::json {

template <>
struct NounName<Authority> {
  static constexpr std::string_view value = "authority";
};
template <>
struct NounName<Network> {
  static constexpr std::string_view value = "network";
};
template <>
struct NounName<Partner> {
  static constexpr std::string_view value = "partner";
};
template <>
struct NounName<Agreement> {
  static constexpr std::string_view value = "agreement";
};
template <>
struct NounName<Offer> {
  static constexpr std::string_view value = "offer";
};
template <>
struct NounName<Fact> {
  static constexpr std::string_view value = "fact";
};
template <>
struct NounName<PastMobility> {
  static constexpr std::string_view value = "pastMobility";
};
PASSERELLE_DESCRIBED(Completeness);
PASSERELLE_DESCRIBED(Authority);
PASSERELLE_DESCRIBED(Contradiction);
PASSERELLE_DESCRIBED(NetworkMember);
PASSERELLE_DESCRIBED(Network);
PASSERELLE_DESCRIBED(Membership);
PASSERELLE_DESCRIBED(Partner);
PASSERELLE_DESCRIBED(AgreementFlow);
PASSERELLE_DESCRIBED(PartnerMark);
PASSERELLE_DESCRIBED(AgreementEntry);
PASSERELLE_DESCRIBED(Agreement);
PASSERELLE_DESCRIBED(InstitutionAgreements);
PASSERELLE_DESCRIBED(Period);
PASSERELLE_DESCRIBED(VirtualPart);
PASSERELLE_DESCRIBED(Offer);
PASSERELLE_DESCRIBED(Subject);
PASSERELLE_DESCRIBED(Years);
PASSERELLE_DESCRIBED(Figure);
PASSERELLE_DESCRIBED(Fact);
PASSERELLE_DESCRIBED(FactsFile);
PASSERELLE_DESCRIBED(PastMobility);
PASSERELLE_DESCRIBED(InstitutionPastMobilities);
PASSERELLE_DESCRIBED(FacetCount);
PASSERELLE_DESCRIBED(WithoutFilter);
PASSERELLE_DESCRIBED(FactsQuestion);
PASSERELLE_DESCRIBED(FactList);
PASSERELLE_DESCRIBED(AgreementsQuestion);
PASSERELLE_DESCRIBED(AgreementOnDay);
PASSERELLE_DESCRIBED(PartnerSummary);
PASSERELLE_DESCRIBED(AgreementsOnDay);
PASSERELLE_DESCRIBED(OfferHost);
PASSERELLE_DESCRIBED(OfferDeadline);
PASSERELLE_DESCRIBED(OfferOnDay);
PASSERELLE_DESCRIBED(OfferFacets);
PASSERELLE_DESCRIBED(UnknownIds);
PASSERELLE_DESCRIBED(RecordQuestion);
PASSERELLE_DESCRIBED(PartnerInAgreement);
PASSERELLE_DESCRIBED(PastMobilityOf);
PASSERELLE_DESCRIBED(PartnerCard);
PASSERELLE_DESCRIBED(InstitutionCard);
PASSERELLE_DESCRIBED(NetworkCard);
PASSERELLE_DESCRIBED(NetworkList);
PASSERELLE_DESCRIBED(OfferCard);

}  // namespace passerelle::json
