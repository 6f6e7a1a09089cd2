#include "core/catalogue/cards.h"

#include "tests/core/support/small_catalogue.h"
#include "tests/core/support/tell.h"

namespace passerelle {

using test::date;

namespace {

struct Records {
  Catalogue catalogue = made();
  std::vector<Campus> campuses = ownCampuses();
  OfferIndex offers{catalogue, campuses, std::vector<std::optional<DeadlineRule>>(catalogue.offers.size())};

  [[nodiscard]] CardSources sources() const { return {catalogue, campuses, offers}; }

  static Catalogue made() {
    Catalogue all = test::fewRecords();
    auto fact = test::stated<Fact>("page");
    fact.id.text = "f";
    fact.subject = Id<Institution>{"invented"};
    auto ofOffer = fact;
    ofOffer.subject = Id<Offer>{"south-2024-06-03"};
    auto ofNetwork = fact;
    ofNetwork.subject = Id<Network>{"ring"};
    all.facts = {fact, ofOffer, ofNetwork};
    auto mobility = test::stated<PastMobility>("page");
    mobility.partners = {{"north"}};
    all.pastMobilities = {{{"invented"}, {mobility}}};
    return all;
  }
  static std::vector<Campus> ownCampuses() {
    std::vector<Campus> all = test::fewCampuses();
    all[2].institution = Id<Institution>{"invented"};
    return all;
  }
};

}  // namespace

TEST_CASE("A partner's card has its agreements, offers, networks and past mobilities, with states on the day") {
  const Records records;
  const PartnerCard card = cardOf(records.catalogue.partners[0], date("2022-01-01"), records.sources());
  CHECK(card.campus.town == "Malmö");
  REQUIRE(card.agreements.size() == 2);
  CHECK(card.agreements[0].state == AgreementState::ended);
  CHECK(card.agreements[1].state == AgreementState::inForce);
  CHECK(card.agreements[1].flows.size() == 1);
  CHECK(card.offers.size() == 2);
  CHECK(card.networks.size() == 1);
  CHECK(card.pastMobilities.size() == 1);
  CHECK(test::jsonOf(card.completeness) ==
        R"({"filled":3,"applicable":5,"missing":["acronym","flowsByCountry"]})");  // one entry states its country
  const PartnerCard other = cardOf(records.catalogue.partners[1], date("2022-01-01"), records.sources());
  CHECK(other.networks.empty());
  CHECK(other.pastMobilities.empty());
}

TEST_CASE("An institution's card has only its own records") {
  const Records records;
  Institution institution;
  institution.id.text = "invented";
  institution.town = "Here";
  const InstitutionCard card = cardOf(institution, date("2022-01-01"), records.sources());
  CHECK(card.town == "Here");
  CHECK(card.campuses.size() == 1);
  CHECK(card.facts.size() == 1);
  CHECK(card.agreements.size() == 2);
  CHECK(card.pastMobilities.size() == 1);
  CHECK(card.offers == 3);
  institution.id.text = "another";
  const InstitutionCard none = cardOf(institution, date("2022-01-01"), records.sources());
  CHECK(none.facts.empty());
  CHECK(none.agreements.empty());
  CHECK(none.pastMobilities.empty());
  CHECK(none.offers == 0);
}

TEST_CASE("An offer's card has its facts and its host's networks; a network's card has the facts about it") {
  const Records records;
  const OfferCard south = offerCard(1, date("2024-01-01"), records.sources());
  CHECK(south.facts.size() == 1);
  CHECK(south.hostNetworks.empty());
  const OfferCard north = offerCard(0, date("2024-01-01"), records.sources());
  CHECK(north.facts.empty());
  CHECK(north.hostNetworks.size() == 1);
  const NetworkList networks = networksOf(records.catalogue);
  REQUIRE(networks.networks.size() == 1);
  CHECK(networks.networks[0].facts.size() == 1);
}

}  // namespace passerelle
