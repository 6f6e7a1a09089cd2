#include "core/geo/place_index_writer.h"

#include <algorithm>
#include <random>

#include "tests/core/support/small_places.h"
#include "tests/core/support/tell.h"

namespace passerelle {

TEST_CASE("The bytes of an index do not depend on the order of the sources") {
  const PlaceFiles once = test::smallFiles();
  std::mt19937 random(3);
  for (int i = 0; i < 5; ++i) {
    auto towns = test::smallTowns();
    auto areas = test::smallAreas();
    std::shuffle(towns.begin(), towns.end(), random);
    std::shuffle(areas.begin(), areas.end(), random);
    const PlaceFiles again = writePlaces(towns, areas);
    CHECK(again.towns == once.towns);
    CHECK(again.rest == once.rest);
  }
}

TEST_CASE("Names that are empty, without letters, too long or with control characters are left out") {
  auto towns = test::smallTowns();
  const PlaceFiles plain = writePlaces(towns, test::smallAreas());
  towns.push_back(test::town("", "AA", 9'000));
  towns.push_back(test::town("-", "AA", 9'000));
  towns.push_back(test::town(std::string(300, 'a'), "AA", 9'000));
  towns.push_back(test::town("Tu\nrin", "AA", 9'000));
  CHECK(writePlaces(towns, test::smallAreas()).towns == plain.towns);
}

TEST_CASE("An index without towns can be written and loaded") {
  PlaceIndex index;
  PlaceFiles files = writePlaces({}, {});
  CHECK(index.load(std::move(files.towns)).empty());
  CHECK(index.load(std::move(files.rest)).empty());
  CHECK(index.loaded() == PlacesLoaded::all);
}

}  // namespace passerelle
