#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/civil_date.h"
#include "core/catalogue/agreement_search.h"
#include "core/catalogue/catalogue.h"
#include "core/catalogue/offer_search.h"
#include "core/geo/place.h"
#include "core/programme/institution.h"

namespace passerelle {

/// Asks for one record of the catalogue, with its states on a day.
struct RecordQuestion {
  std::string id;
  CivilDate on;
};

/// An agreement that lists a partner. Its flows apply to the agreement as a whole, not to the partner.
struct PartnerInAgreement {
  Id<Agreement> agreement;
  Id<Institution> institution;
  int call = 0;
  CivilDate firstDay;
  CivilDate lastDay;
  AgreementState state = AgreementState::inForce;
  AgreementEntry entry;
  std::vector<AgreementFlow> flows;
};

/// A past mobility and its institution.
struct PastMobilityOf {
  Id<Institution> institution;
  PastMobility mobility;
  Completeness completeness;
};

/// Everything in the data about a partner.
struct PartnerCard {
  Partner partner;
  Campus campus;
  std::vector<Membership> networks;
  std::vector<PartnerInAgreement> agreements;
  std::vector<OfferOnDay> offers;  ///< hosted by the partner
  std::vector<PastMobilityOf> pastMobilities;
  Completeness completeness;
};

/// Everything in the data about an institution, except amounts.
struct InstitutionCard {
  Id<Institution> id;
  LocalizedText name;
  InternedText acronym;
  InternedText country;  ///< ISO 3166-1 alpha-2
  InternedText town;
  std::vector<Campus> campuses;
  std::vector<Membership> networks;
  std::vector<Fact> facts;
  std::vector<AgreementOnDay> agreements;
  std::vector<PastMobilityOf> pastMobilities;
  int offers = 0;  ///< number of offers that it publishes
};

/// A network and the facts about it.
struct NetworkCard {
  Network network;
  std::vector<Fact> facts;
};

struct NetworkList {
  std::vector<NetworkCard> networks;
};

/// An offer, the facts about it and the networks of its host.
struct OfferCard {
  OfferOnDay session;
  std::vector<Membership> hostNetworks;
  std::vector<Fact> facts;
};

/// The sources from which cards are made. They must outlive this struct.
struct CardSources {
  const Catalogue& catalogue;
  const std::vector<Campus>& campuses;
  const OfferIndex& offers;
};

[[nodiscard]] PartnerCard cardOf(const Partner& partner, CivilDate on, const CardSources& from);
[[nodiscard]] InstitutionCard cardOf(const Institution& institution, CivilDate on, const CardSources& from);
/// `offer` is its index in `Catalogue::offers`.
[[nodiscard]] OfferCard offerCard(std::size_t offer, CivilDate on, const CardSources& from);
[[nodiscard]] NetworkList networksOf(const Catalogue& catalogue);

}  // namespace passerelle
