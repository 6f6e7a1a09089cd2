#include "core/geo/place_search.h"

#include <algorithm>
#include <random>
#include <string>
#include <vector>

#include "core/geo/one_edit.h"
#include "tests/core/support/small_places.h"
#include "tests/core/support/tell.h"

namespace passerelle {

namespace {

std::vector<std::string> search(const PlaceIndex& index, const std::string& text, std::size_t limit = 8,
                                const CampusNames& campuses = {}) {
  PlaceHits hits(limit);
  searchPlaces(index, campuses, text, hits);
  std::vector<std::string> names;
  for (const PlaceHit& hit : hits) {
    if (hit.tier == campusTier) {
      names.push_back("campus " + std::to_string(hit.place));
      continue;
    }
    const NameList& list = index.tier(hit.tier).names;
    NameCursor cursor(list, 0);
    const std::uint32_t main = list.mainEntry(hit.place);
    while (cursor.next() && cursor.entry() != main) {
    }
    names.emplace_back(cursor.name());
  }
  return names;
}

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("Exact names come first, then names that begin with the text, then names at edit distance one") {
  const PlaceIndex index = test::smallIndex();
  CHECK(search(index, "turin") == Names{"Turin", "Turinsk", "Turi"});
  CHECK(search(index, "torino") == Names{"Turin"});
  CHECK(search(index, "taurinorum").empty());
  CHECK(search(index, "TURÍN LA NEUVE") == Names{"Turin"});
  CHECK(search(index, "kyiv") == Names{"Київ"});
  CHECK(search(index, "КИЇВ") == Names{"Київ"});
  CHECK(search(index, "mönchstadt") == Names{"Mönchstadt"});
  CHECK(search(index, "st denis") == Names{"Saint-Denis"});
  CHECK(search(index, "").empty());
  CHECK(search(index, " -' ").empty());
  CHECK(search(index, std::string(10'000, 'a')).empty());
}

TEST_CASE("Each kind of single edit is tolerated, from four letters on") {
  const PlaceIndex index = test::smallIndex();
  for (const char* typed : {"tirinsk", "turinnsk", "turnsk", "truinsk", "turinks", "urinsk", "turins", "xturinsk"}) {
    INFO(typed);
    CHECK(search(index, typed).front() == "Turinsk");
  }
  CHECK(search(index, "tri").empty());
  CHECK(search(index, "trui") == Names{"Turi", "Turin", "Turinsk"});
  CHECK(search(index, "Кїив") == Names{"Київ"});
  CHECK(search(index, "tornio") == Names{"Turin"});
}

TEST_CASE("A country, region or district after a name selects among places of that name") {
  const PlaceIndex index = test::smallIndex();
  CHECK(search(index, "valence") == Names{"Valence", "Valence"});
  for (const char* typed : {"valence bb", "Valence, Bergen", "valence south", "valence vallée", "valence valley bergen",
                            "Valence 7", "valence sud bb"}) {
    INFO(typed);
    PlaceHits hits(8);
    searchPlaces(index, {}, typed, hits);
    REQUIRE(hits.size() == 1);
    CHECK(hits.begin()->population == 63'840);  // rounded down to eleven significant bits
    CHECK(hits.begin()->match == PlaceMatch::exactWithin);
  }
  CHECK(search(index, "valence upper aland").size() == 1);
  CHECK(search(index, "valence nowhere").empty());
  CHECK(search(index, "valence valley aland").empty());
  CHECK(search(index, "valense bb").size() == 1);
  CHECK(search(index, "val be").front() == "Valence");  // beginnings of both the name and the country
}

TEST_CASE("Of many names with the same beginning the most populous places are kept, for any limit") {
  const PlaceIndex index = test::smallIndex();
  auto sans = test::smallTowns();
  sans.erase(std::remove_if(sans.begin(), sans.end(),
                            [](const PlaceSource& town) { return town.name.substr(0, 4) != "San "; }),
             sans.end());
  std::sort(sans.begin(), sans.end(),
            [](const PlaceSource& left, const PlaceSource& right) { return left.population > right.population; });
  for (const std::size_t limit : {1U, 2U, 8U, 59U, 60U}) {
    const Names found = search(index, "san", limit);
    REQUIRE(found.size() == limit);
    for (std::size_t i = 0; i < limit; ++i) CHECK(found[i] == sans[i].name);
  }
  CHECK(search(index, "san", 1'000).size() == 60);
}

TEST_CASE("A campus is found by its names, its acronym, its town and any words of them") {
  const PlaceIndex index = test::smallIndex();
  CampusNames campuses;
  campuses.addName(0, "Université de Turin");
  campuses.addName(0, "UT2");
  campuses.addTown(0, "Turin");
  campuses.addName(1, "National University of Bergen");
  campuses.addTown(1, "Valence");
  CHECK(search(index, "ut2", 8, campuses).front() == "campus 0");
  CHECK(search(index, "université de turin", 8, campuses).front() == "campus 0");
  CHECK(search(index, "turin", 8, campuses) == Names{"Turin", "campus 0", "Turinsk", "Turi"});
  CHECK(search(index, "university valence", 8, campuses).front() == "campus 1");
  CHECK(search(index, "nat univ", 8, campuses) == Names{"campus 1"});
  CHECK(search(index, "national turin", 8, campuses).empty());
  CHECK(search(index, "universite de turni", 8, campuses).front() == "campus 0");
  CHECK(search(PlaceIndex(), "ut2", 8, campuses) == Names{"campus 0"});
  CHECK(search(PlaceIndex(), "turin", 8, campuses) == Names{"campus 0"});
}

TEST_CASE("A search finds every place that a linear scan of all names finds") {
  const PlaceIndex index = test::smallIndex();
  INFO("seed " << Catch::rngSeed());
  std::mt19937 random(Catch::rngSeed());
  std::vector<std::string> keys;
  for (std::size_t tier = 0; tier < 2; ++tier) {
    NameCursor cursor(index.tier(tier).names, 0);
    while (cursor.next()) keys.emplace_back(cursor.key());
  }
  for (int i = 0; i < 3'000; ++i) {
    std::string typed = keys[random() % keys.size()];
    if (static_cast<unsigned char>(typed[0]) >= 0x80 || typed.size() < 4) continue;
    const std::size_t at = random() % (typed.size() - 1);
    const char letter = static_cast<char>('a' + random() % 26);
    switch (random() % 4) {
      case 0: typed[at] = letter; break;
      case 1: typed.erase(at, 1); break;
      case 2: typed.insert(at, 1, letter); break;
      default: std::swap(typed[at], typed[at + 1]);
    }
    if (typed.size() < 4) continue;
    INFO(typed);
    PlaceHits hits(PlaceHits::most);
    searchPlaces(index, {}, typed, hits);
    REQUIRE_FALSE(hits.full());
    for (std::size_t tier = 0; tier < 2; ++tier) {
      NameCursor cursor(index.tier(tier).names, 0);
      while (cursor.next()) {
        const bool near =
            cursor.key().substr(0, typed.size()) == typed || oneEditBetween(typed, cursor.key()) != OneEdit::no;
        if (!near) continue;
        INFO(cursor.name());
        CHECK(std::any_of(hits.begin(), hits.end(),
                          [&](const PlaceHit& hit) { return hit.tier == tier && hit.place == cursor.owner(); }));
      }
    }
  }
}

}  // namespace passerelle
