#include "core/offers/appraisal.h"

#include "core/base/words.h"
#include "tests/core/support/random_offers.h"
#include "tests/core/support/tell.h"

namespace passerelle {

namespace {

/// Owns everything that an appraisal refers to.
struct Fair {
  explicit Fair(Library all)
      : library(std::move(all)),
        tariffs(library),
        index(library.catalogue, library.campuses,
              std::vector<std::optional<DeadlineRule>>(library.catalogue.offers.size(), test::deadlineBefore(2))),
        kinds(library, index) {}
  [[nodiscard]] OfferSources sources() const { return {library, tariffs, index, kinds}; }

  Library library;
  Tariffs tariffs;
  OfferIndex index;
  OfferKinds kinds;
};

Profile doctoralCandidate() {
  Profile profile;
  profile.institution = "usmb";
  profile.role = Role::doctoralCandidate;
  return profile;
}

Worth worthOf(const char* id, const Profile& profile) {
  const Fair fair(test::library());
  const OfferSources from = fair.sources();
  return Appraisal(from, profile).worthOf(*fair.index.placeOf(id));
}

std::string told(const Worth& worth) {
  std::string out = worth.total ? test::tell(*worth.total) : test::tell(worth.unpriced.front());
  return out + " | " + std::string(word(worth.verdict)) + " | " + (worth.reason ? test::tell(*worth.reason) : "");
}

}  // namespace

TEST_CASE(
    "With an unstated host, the stay is priced as far as possible without a country, and the verdict waits for the "
    "source") {
  Library library = test::library();
  Offer& offer = library.catalogue.offers.front();
  const std::string id(offer.id.text);
  offer.host.reset();
  offer.organisedByPublisher = false;
  const Fair fair(std::move(library));
  const OfferSources from = fair.sources();
  const Profile profile = doctoralCandidate();
  const Appraisal appraisal(from, profile);
  const std::size_t place = *fair.index.placeOf(id);
  const Worth worth = appraisal.worthOf(place);
  CHECK(told(worth) ==
        "94800 | cannotTellYet | abroad cannotTellYet waits for source, receivingCountry FR "
        "{institution published usmb-erasmus}");
  CHECK_FALSE(worth.distance);
  CHECK_FALSE(worth.band);
  CHECK_FALSE(appraisal.distanceOf(place));
  REQUIRE(worth.reason);
  CHECK(worth.reason->waitsFor == WaitsFor::source);
  REQUIRE(appraisal.stayAt(place));
  CHECK_FALSE(appraisal.stayAt(place)->receivingCountry);
}

TEST_CASE("Offers priced by class have the same result as offers priced one by one") {
  test::Draw draw(Catch::rngSeed());
  const Fair fair(test::withRandomOffers(draw, 1500));
  const OfferSources from = fair.sources();
  for (int person = 0; person < 6; ++person) {
    const Profile profile = test::randomProfile(draw);
    CAPTURE(test::jsonOf(profile));
    const Appraisal appraisal(from, profile);
    for (std::size_t i = 0; i < fair.index.size(); ++i) {
      const Worth alone = appraisal.worthOf(i);
      const Appraisal::Brief& brief = appraisal.briefOf(i);
      CAPTURE(test::jsonOf(fair.library.catalogue.offers[i]));
      REQUIRE(brief.total == alone.total);
      REQUIRE(brief.perDay == alone.perDay);
      REQUIRE(brief.complete == alone.complete);
      REQUIRE(appraisal.verdictOf(i) == alone.verdict);
      REQUIRE(brief.band == alone.band);
      REQUIRE(appraisal.distanceOf(i) == alone.distance);
      REQUIRE(alone.reason);
      REQUIRE((alone.total || !alone.unpriced.empty()));
      REQUIRE(appraisal.stayAt(i).has_value() == alone.mobility.has_value());
    }
    CHECK(appraisal.classes().size() < fair.index.size());
  }
}

TEST_CASE("The worth of an offer is what estimate and check give for its mobility") {
  test::Draw draw(Catch::rngSeed() + 1);
  const Fair fair(test::withRandomOffers(draw, 200));
  const OfferSources from = fair.sources();
  const Profile profile = test::randomProfile(draw);
  const Appraisal appraisal(from, profile);
  for (std::size_t i = 0; i < fair.index.size(); ++i) {
    const Worth worth = appraisal.worthOf(i);
    if (!worth.mobility) continue;
    CAPTURE(test::jsonOf(*worth.mobility));
    const auto grant = test::planner().estimate(*worth.mobility);
    REQUIRE(grant.ok());
    CHECK(worth.total == grant->total);
    CHECK(worth.call.year == grant->call.year);
    CHECK(together(worth.verdict, test::planner().check(*worth.mobility)->status) == worth.verdict);
  }
}

TEST_CASE("A stay at the person's own institution or in their own country is not a mobility") {
  CHECK(told(worthOf("usmb-2024-07-16", doctoralCandidate())) ==
        "undetermined noMobility institution {usmb-erasmus} | notMet | "
        "abroad notMet, institution FR {institution published usmb-erasmus}");
  Profile italian;
  italian.role = Role::student;
  italian.sendingCountry = "IT";
  CHECK(
      told(worthOf("universita-di-torino-2024-07-01", italian)).starts_with("undetermined noMobility sendingCountry"));
  CHECK_FALSE(worthOf("universita-di-torino-2024-07-01", italian).mobility);
}

TEST_CASE("For other institutions the call's scale applies, from five days on") {
  Profile italian;
  italian.role = Role::student;
  italian.sendingCountry = "IT";
  CHECK(told(worthOf("usmb-2024-07-16", italian)) ==
        "63200..79000 | cannotTellYet | audience cannotTellYet waits for source, role student "
        "{institution published usmb-erasmus}");
  CHECK(test::tell(worthOf("usmb-2024-04-15", italian).unpriced.front())
            .starts_with("shortStaySupport noRow days 4 of 5..30"));
  Profile unknown;
  unknown.role = Role::student;
  CHECK(worthOf("universita-di-torino-2024-07-01", unknown).reason->waitsFor == WaitsFor::person);
}

TEST_CASE("The audience of an offer decides; a doctoral candidate with a teaching contract may go as staff") {
  const char* forStaff = "universita-di-torino-2024-07-08";
  Profile person = doctoralCandidate();
  CHECK(worthOf(forStaff, person).reason->field == "teachingContract");
  CHECK(worthOf(forStaff, person).reason->waitsFor == WaitsFor::person);
  person.teachingContract = true;
  CHECK(worthOf(forStaff, person).reason->waitsFor == WaitsFor::institution);
  person.teachingContract = false;
  CHECK(worthOf(forStaff, person).verdict == Status::notMet);
  person.role = Role::student;
  CHECK(worthOf(forStaff, person).verdict == Status::notMet);
  person.role = Role::administrativeStaff;
  CHECK(worthOf(forStaff, person).verdict == Status::met);
  person.role.reset();
  CHECK(worthOf(forStaff, person).reason->waitsFor == WaitsFor::person);
  CHECK(worthOf(forStaff, person).reason->field == "role");
}

TEST_CASE("Journeys start at the given point, else in the institution's town, else there is no origin") {
  const Fair fair(test::library());
  const OfferSources from = fair.sources();
  Profile person = doctoralCandidate();
  CHECK(Appraisal(from, person).origin()->campus->text == "usmb");
  person.origin = Point{48'000'000, 2'000'000};
  CHECK(Appraisal(from, person).origin()->point == *person.origin);
  CHECK_FALSE(Appraisal(from, person).origin()->campus);
  const Profile nobody;
  CHECK_FALSE(Appraisal(from, nobody).origin());
  CHECK_FALSE(Appraisal(from, nobody).distanceOf(0));
}

}  // namespace passerelle
