#include "core/geo/campus_search.h"

#include <string>
#include <vector>

#include "tests/core/support/tell.h"

namespace passerelle {

namespace {

CampusNames twoCampuses() {
  CampusNames campuses;
  campuses.addName(0, "Université de Turin");
  campuses.addName(0, "UT2");
  campuses.addTown(0, "Turin");
  campuses.addName(1, "National University of Bergen");
  campuses.addTown(1, "Valence");
  return campuses;
}

struct Found {
  std::uint32_t campus;
  PlaceMatch match;
  bool operator==(const Found&) const = default;
};

std::vector<Found> foundBy(const PlaceHits& hits) {
  std::vector<Found> found;
  for (const PlaceHit& hit : hits) {
    CHECK(hit.tier == campusTier);
    found.push_back({hit.place, hit.match});
  }
  return found;
}

std::vector<Found> search(const std::string& typed) {
  PlaceHits hits(8);
  searchCampuses(twoCampuses(), FoldedName(typed), hits);
  return foundBy(hits);
}

std::vector<Found> searchForOneEdit(const std::string& typed) {
  PlaceHits hits(8);
  searchCampusesForOneEdit(twoCampuses(), FoldedName(typed), hits);
  return foundBy(hits);
}

using Campuses = std::vector<Found>;

}  // namespace

TEST_CASE("A campus is found by its whole name or acronym, or by words and beginnings of words in any order") {
  CHECK(search("ut2") == Campuses{{0, PlaceMatch::exact}});
  CHECK(search("UNIVERSITÉ DE TURIN") == Campuses{{0, PlaceMatch::exact}});
  CHECK(search("turin") == Campuses{{0, PlaceMatch::campus}});
  CHECK(search("valence university") == Campuses{{1, PlaceMatch::campus}});
  CHECK(search("nat univ") == Campuses{{1, PlaceMatch::campusPrefix}});
  CHECK(search("univ") == Campuses{{0, PlaceMatch::campusPrefix}, {1, PlaceMatch::campusPrefix}});
  CHECK(search("national turin").empty());
  CHECK(search("ergen").empty());
}

TEST_CASE("A campus is found at edit distance one from its name or from a beginning of its name") {
  CHECK(searchForOneEdit("universite de turni") == Campuses{{0, PlaceMatch::oneEdit}});
  CHECK(searchForOneEdit("natoinal university") == Campuses{{1, PlaceMatch::oneEditInPrefix}});
  CHECK(searchForOneEdit("ut2").empty());
  CHECK(searchForOneEdit("bergne").empty());
}

}  // namespace passerelle
