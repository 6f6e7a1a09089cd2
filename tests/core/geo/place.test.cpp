#include "core/geo/place.h"

#include "tests/core/support/small_places.h"
#include "tests/core/support/tell.h"

namespace passerelle {

namespace {

FoundPlace first(const PlaceIndex& index, const std::string& text, Language language) {
  PlaceHits hits(1);
  searchPlaces(index, {}, text, hits);
  REQUIRE(hits.size() == 1);
  FoundPlace found;
  found.campus = "left from an earlier search";
  found.matched = "this too";
  AreaNames names(index.areas());
  describeTown(index, *hits.begin(), language, names, found);
  return found;
}

}  // namespace

TEST_CASE("A point keeps coordinates exactly, to the millionth of a degree") {
  const Coordinates chambery = *Coordinates::degrees(45.56628, 5.92079);
  CHECK(Point::of(chambery) == Point{45'566'280, 5'920'790});
  CHECK(Point::of(chambery).coordinates().latitude() == chambery.latitude());
  CHECK(Point{-90'000'000, 180'000'000}.coordinates().longitude() == 180.0);
}

TEST_CASE("A found town has its names in the requested language, its areas and the name that matched") {
  const PlaceIndex index = test::smallIndex();
  const FoundPlace french = first(index, "torino", Language::fr);
  CHECK(french.name == "Turin la Neuve");
  CHECK(french.matched == std::string("Torino"));
  CHECK(french.country == "AA");
  CHECK(french.countryName == std::string("Alande"));
  CHECK(french.region == std::string("Haute-Alande"));
  CHECK_FALSE(french.district);
  CHECK_FALSE(french.campus);
  CHECK(french.point == Point{45'070'490, 7'686'820});
  const FoundPlace english = first(index, "turin", Language::en);
  CHECK(english.name == "Turin");
  CHECK_FALSE(english.matched);
  CHECK(english.countryName == std::string("Aland"));
  const FoundPlace valley = first(index, "valence bb", Language::fr);
  CHECK(valley.countryName == std::string("Bergen"));  // no French name
  CHECK(valley.district == std::string("Vallée"));
  const FoundPlace nameless = first(index, "anadyr", Language::en);
  CHECK_FALSE(nameless.region);
  CHECK(first(index, "київ", Language::en).name == "Kyiv");
}

TEST_CASE("A found campus has its town, and the name of its country once the index is loaded") {
  Campus campus;
  campus.id.text = "invented";
  campus.name = {"Université d'Alande", "University of Aland"};
  campus.town = "Turin";
  campus.country = "AA";
  campus.point = {1, 2};
  FoundPlace found;
  found.region = "left from an earlier search";
  const PlaceIndex none;
  AreaNames noNames(none.areas());
  describeCampus(campus, Language::fr, noNames, found);
  CHECK(found.campus == std::string("invented"));
  CHECK(found.name == "Université d'Alande");
  CHECK_FALSE(found.acronym);
  CHECK(found.town == std::string("Turin"));
  CHECK_FALSE(found.countryName);
  CHECK_FALSE(found.region);
  CHECK(found.point == Point{1, 2});
  campus.acronym = "UA";
  const PlaceIndex index = test::smallIndex();
  AreaNames names(index.areas());
  describeCampus(campus, Language::en, names, found);
  CHECK(found.name == "University of Aland");
  CHECK(found.acronym == std::string("UA"));
  CHECK(found.countryName == std::string("Aland"));
}

TEST_CASE("Cached names of areas are the same on every call, in each language") {
  const PlaceIndex index = test::smallIndex();
  AreaNames names(index.areas());
  for (int round = 0; round < 2; ++round) {
    for (std::uint32_t node = 0; node < index.areas().nodeFirst.size(); ++node) {
      const std::string* english = names.nameOf(node, Language::en);
      const std::string* french = names.nameOf(node, Language::fr);
      REQUIRE((english != nullptr && french != nullptr));
      if (*english == "South") CHECK(*french == "Sud");
      if (*english == "Bergen") CHECK(*french == "Bergen");
    }
  }
  CHECK(names.nameOf(place_file::noNode, Language::en) == nullptr);
}

}  // namespace passerelle
