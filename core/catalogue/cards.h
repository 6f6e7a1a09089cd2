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

/// One record of the catalogue, seen from a day.
struct RecordQuestion {
  std::string id;
  CivilDate on;
};

/// An agreement that names a partner. Its flows hold for the agreement as a whole, not for the partner.
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

/// A past mobility, and whose it is.
struct PastMobilityOf {
  Id<Institution> institution;
  PastMobility mobility;
  Completeness completeness;
};

/// All that the data says of a partner.
struct PartnerCard {
  Partner partner;
  Campus campus;
  std::vector<Membership> networks;
  std::vector<PartnerInAgreement> agreements;
  std::vector<OfferOnDay> offers;  ///< that it hosts
  std::vector<PastMobilityOf> pastMobilities;
  Completeness completeness;
};

/// All that the data says of an institution, figures apart.
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
  int offers = 0;  ///< that it publishes
};

/// A network with what the data says of it.
struct NetworkCard {
  Network network;
  std::vector<Fact> facts;
};

struct NetworkList {
  std::vector<NetworkCard> networks;
};

/// An offer with what the data says of it and of the networks of its host.
struct OfferCard {
  OfferOnDay session;
  std::vector<Membership> hostNetworks;
  std::vector<Fact> facts;
};

/// What the cards are made of: everything outlives them.
struct CardSources {
  const Catalogue& catalogue;
  const std::vector<Campus>& campuses;
  const OfferIndex& offers;
};

[[nodiscard]] PartnerCard cardOf(const Partner& partner, CivilDate on, const CardSources& from);
[[nodiscard]] InstitutionCard cardOf(const Institution& institution, CivilDate on, const CardSources& from);
/// `offer` is its place in the catalogue.
[[nodiscard]] OfferCard offerCard(std::size_t offer, CivilDate on, const CardSources& from);
[[nodiscard]] NetworkList networksOf(const Catalogue& catalogue);

}  // namespace passerelle
