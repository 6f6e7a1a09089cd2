#include "core/geo/place_index.h"

#include <string>

#include "tests/core/support/small_places.h"
#include "tests/core/support/tell.h"

namespace passerelle {

namespace {

std::string withWord(std::string file, std::size_t word, char value) {
  file[word * 4] = value;
  return file;
}

std::uint32_t placeNamed(const PlaceIndex& index, std::size_t tier, const std::string& name) {
  NameCursor cursor(index.tier(tier).names, 0);
  while (cursor.next() && cursor.name() != name) {
  }
  REQUIRE(cursor.name() == name);
  return cursor.owner();
}

}  // namespace

TEST_CASE("The file of the towns must be loaded before that of the rest") {
  PlaceFiles files = test::smallFiles();
  PlaceIndex index;
  CHECK(index.loaded() == PlacesLoaded::none);
  CHECK(index.load(files.rest).at(0).code == ProblemCode::missing);
  CHECK(index.load(files.towns).empty());
  CHECK(index.loaded() == PlacesLoaded::towns);
  CHECK(index.load(files.rest).empty());
  CHECK(index.loaded() == PlacesLoaded::all);
  CHECK(index.load(files.towns).empty());  // loading the towns again drops the rest
  CHECK(index.loaded() == PlacesLoaded::towns);
}

TEST_CASE("A town keeps its coordinates to the hundred-thousandth of a degree, on either side of the antimeridian") {
  const PlaceIndex index = test::smallIndex();
  for (const PlaceSource& town : test::smallTowns()) {
    INFO(town.name);
    if (town.name == "Valence") continue;  // the name of two towns
    const std::size_t tier = town.amongTowns ? 0 : 1;
    const auto found = index.coordinates(tier, placeNamed(index, tier, town.name));
    REQUIRE(found);
    CHECK(found->latitude() == town.north / 1e5);
    CHECK(found->longitude() == town.east / 1e5);
  }
  CHECK_FALSE(index.coordinates(0, 100'000));
}

TEST_CASE("The areas of a country include those of its regions, and these those of their districts") {
  const PlaceIndex index = test::smallIndex();
  const PlaceAreas& areas = index.areas();
  const auto rangeOf = [&](const std::string& name) {
    NameCursor cursor(areas.names, 0);
    while (cursor.next() && cursor.name() != name) {
    }
    REQUIRE(cursor.name() == name);
    return areas.areasOf(cursor.owner());
  };
  const AreaRange country = rangeOf("Bergen");
  const AreaRange region = rangeOf("South");
  const AreaRange district = rangeOf("Valley");
  CHECK(country.below - country.first == 3);
  CHECK(region.first >= country.first);
  CHECK(region.below <= country.below);
  CHECK(district.first == region.first);
  CHECK_FALSE(rangeOf("Aland").contains(country.first));
}

TEST_CASE("A damaged file is refused, and the problem says what is wrong") {
  const PlaceFiles files = test::smallFiles();
  struct Row {
    const char* name;
    std::string file;
    ProblemCode code;
  };
  std::string altered = files.towns;
  altered[altered.size() / 2] = static_cast<char>(altered[altered.size() / 2] ^ 1);
  const Row rows[] = {
      {"nothing", "", ProblemCode::unknownFile},
      {"a text", std::string(500, 'x'), ProblemCode::unknownFile},
      {"one byte short", files.towns.substr(0, files.towns.size() - 1), ProblemCode::missing},
      {"one byte long", files.towns + "x", ProblemCode::missing},
      {"a header alone", files.towns.substr(0, 32), ProblemCode::missing},
      {"older", withWord(files.towns, place_file::versionWord, 0), ProblemCode::outOfRange},
      {"newer", withWord(files.towns, place_file::versionWord, 2), ProblemCode::outOfRange},
      {"altered", altered, ProblemCode::contradictory},
  };
  for (const Row& row : rows) {
    INFO(row.name);
    PlaceIndex index;
    const Problems problems = index.load(row.file);
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].code == row.code);
    CHECK_FALSE(problems[0].expected.empty());
    CHECK_FALSE(problems[0].found.empty());
    CHECK(index.loaded() == PlacesLoaded::none);
  }
}

TEST_CASE("A file with a single altered byte is refused") {
  const std::string whole = test::smallFiles().towns;
  for (std::size_t at = 0; at < whole.size(); ++at) {
    std::string altered = whole;
    altered[at] = static_cast<char>(altered[at] ^ (1 << (at % 8)));
    PlaceIndex index;
    REQUIRE_FALSE(index.load(altered).empty());
  }
}

TEST_CASE("The rest of another edition is refused, and the towns stay loaded") {
  auto towns = test::smallTowns();
  towns.push_back(test::town("New", "AA", 6'000));
  PlaceIndex index;
  CHECK(index.load(writePlaces(towns, {}).towns).empty());
  CHECK(index.load(test::smallFiles().rest).at(0).code == ProblemCode::contradictory);
  CHECK(index.loaded() == PlacesLoaded::towns);
}

}  // namespace passerelle
