#include "core/loading/catalogue_defects.h"

#include "core/base/words.h"
#include "tests/core/support/small_catalogue.h"
#include "tests/core/support/tell.h"

namespace passerelle::json {

namespace {

using Told = std::vector<std::string>;

const std::vector<std::string> knownCountries = {"DK", "FR", "SE"};

Told linesOf(const std::vector<CatalogueDefect>& defects) {
  Told told;
  for (const CatalogueDefect& each : defects) {
    told.push_back(std::string(word(each.code)) + " " + each.pointer + ": " + each.expected + " | " + each.found);
  }
  return told;
}

Catalogue good() {
  Catalogue all = test::fewRecords();
  all.offers[2].oddities = {Oddity::weekdays};
  return all;
}

Told defectsIn(const Catalogue& catalogue, std::vector<Campus> campuses = test::fewCampuses()) {
  return linesOf(defectsOf(catalogue, campuses, knownCountries));
}

}  // namespace

TEST_CASE("Records that agree and are all referred to have no defect") {
  CHECK(defectsIn(good()) == Told{});
  CHECK(linesOf(unusedRecordsOf(good())) == Told{});
}

TEST_CASE("Two partners must not have the same campus") {
  Catalogue all = good();
  all.partners[1].campus.text = "north";
  all.agreements.clear();
  CHECK(defectsIn(all) == Told{"duplicateId /campus: another campus; the partner of this one is 'north' | 'north'"});
}

TEST_CASE("An entry must have the country of its partner's campus") {
  Catalogue all = good();
  all.agreements[0].agreements[0].entries[1].country = "SE";
  CHECK(defectsIn(all) == Told{"contradictory /agreements/0/entries/1/country: 'FR', where the campus of the partner "
                               "stands | 'SE'"});
}

TEST_CASE("The network of a mark must list the partner with the same role") {
  Catalogue all = good();
  all.agreements[0].agreements[1].entries[0].marks[0].role = MemberRole::associate;
  CHECK(defectsIn(all) == Told{"contradictory /agreements/1/entries/0/marks/0: a mark that the network's own list has "
                               "| 'ring' as 'associate'"});
}

TEST_CASE("An offer's id must combine host and first day, and its oddities must agree with its days") {
  Catalogue all = good();
  all.offers[0].id.text = "north-may";
  CHECK(defectsIn(all) == Told{"contradictory /id: 'north-2024-05-06', the host and the first day | 'north-may'"});
  all = good();
  all.offers[2].oddities = {};
  CHECK(defectsIn(all) == Told{"contradictory /stay: the oddity 'weekdays' | 2024-07-03 to 2024-07-05"});
  all = good();
  all.offers[0].oddities = {Oddity::crossesMonths};
  CHECK(defectsIn(all) == Told{"contradictory /stay: no oddity 'crossesMonths' | 2024-05-06 to 2024-05-10"});
}

TEST_CASE("Offers organised by the publisher must be at its campus, and other offers must not") {
  Catalogue all = good();
  all.offers[0].organisedByPublisher = true;
  CHECK(defectsIn(all) == Told{"contradictory /host: a campus of 'invented' | 'north'"});
  std::vector<Campus> campuses = test::fewCampuses();
  campuses[1].institution = Id<Institution>{"invented"};
  CHECK(defectsIn(good(), campuses) == Told{"contradictory /host: another host, or organisedByPublisher | 'south'"});
}

TEST_CASE("Countries of facts and authorities must be known codes") {
  Catalogue all = good();
  auto fact = test::stated<Fact>("page");
  fact.countries = {"FR", "XX"};
  all.facts = {fact};
  auto authority = test::stated<Authority>("page");
  authority.country = "YY";
  all.authorities = {authority};
  CHECK(defectsIn(all) == Told{"unknownReference /country: a code of countries.json | 'YY'",
                               "unknownReference /countries/1: a code of countries.json | 'XX'"});
}

TEST_CASE("Invalid references are skipped, since the loader reports them") {
  Catalogue all = good();
  all.agreements[0].agreements[0].entries[0].partner.text = "nobody";
  all.agreements[0].agreements[1].entries[0].marks[0].network.text = "none";
  all.offers[1].host->text = "nowhere";
  all.offers[1].id.text = "nowhere-2024-06-03";
  CHECK(defectsIn(all) == Told{});
}

TEST_CASE("An offer without a stated host may have any id, unless its publisher organises it") {
  Catalogue all = good();
  all.offers[1].host.reset();
  all.offers[1].id.text = "anything";
  CHECK(defectsIn(all) == Told{});
  all.offers[1].organisedByPublisher = true;
  CHECK(defectsIn(all) == Told{"missing /host: a campus of 'invented' | nothing"});
}

TEST_CASE("A partner or a network to which no record refers is reported") {
  Catalogue all = good();
  all.partners.push_back(test::partner("home"));
  auto network = test::stated<Network>("page");
  network.id.text = "empty";
  all.networks.push_back(network);
  CHECK(linesOf(unusedRecordsOf(all)) ==
        Told{"unused /id: an agreement, an offer, a network or a past mobility that names it | 'home'",
             "unused /id: a member of it, or a fact about it | 'empty'"});
  auto fact = test::stated<Fact>("page");
  fact.subject = Id<Network>{"empty"};
  all.facts = {fact};
  auto mobility = test::stated<PastMobility>("page");
  mobility.partners = {{"home"}};
  all.pastMobilities = {{{"invented"}, {mobility}}};
  CHECK(linesOf(unusedRecordsOf(all)) == Told{});
}

}  // namespace passerelle::json
