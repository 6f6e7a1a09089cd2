#pragma once

#include <string>
#include <utility>
#include <vector>

#include "core/geo/place_index.h"
#include "core/geo/place_index_writer.h"

// A small invented set of places, for tests that do not need the real one.

namespace passerelle::test {

inline PlaceSource town(std::string name, std::string country, std::uint32_t population, std::int32_t north = 0,
                        std::int32_t east = 0) {
  PlaceSource place;
  place.name = std::move(name);
  place.country = std::move(country);
  place.region = "1";
  place.north = north;
  place.east = east;
  place.population = population;
  place.amongTowns = population >= 5000;
  return place;
}

/// Two countries: "Aland" (AA) with one region, and "Bergen" (BB) with two regions, of which one has a district.
inline std::vector<AreaSource> smallAreas() {
  return {{"AA", "", "", "Aland", "Alande", {"AA", "Alandia"}},
          {"AA", "1", "", "Upper Aland", "Haute-Alande", {}},
          {"BB", "", "", "Bergen", "", {"BB"}},
          {"BB", "1", "", "North", "Nord", {}},
          {"BB", "2", "", "South", "Sud", {}},
          {"BB", "2", "7", "Valley", "Vallée", {"7"}}};
}

inline std::vector<PlaceSource> smallTowns() {
  std::vector<PlaceSource> towns = {
      town("Turin", "AA", 870'000, 4'507'049, 768'682),
      town("Turinsk", "BB", 18'000, 5'804'575, 6'369'605),
      town("Turi", "AA", 900),
      town("Valence", "AA", 5'039, 4'410'823, 89'101),
      town("Valence", "BB", 63'864, 4'492'560, 490'956),
      town("Mönchstadt", "AA", 30'000),
      town("Saint-Denis", "AA", 7'000),
      town("Київ", "BB", 2'800'000, 5'045'466, 3'052'380),
      town("Anadyr", "BB", 12'000, 6'473'424, 17'749'680),
      town("Uelen", "BB", 700, 6'615'810, -16'980'950),
  };
  towns[0].french = "Turin la Neuve";
  towns[0].otherNames = {"Torino", "Augusta Taurinorum"};
  towns[4].region = "2";
  towns[4].district = "7";
  towns[7].english = "Kyiv";
  towns[8].region = towns[9].region = "9";  // an area without a name, on both sides of the antimeridian
  for (int i = 0; i < 60; ++i) {
    towns.push_back(town("San " + std::string(1, static_cast<char>('A' + i % 26)) + std::to_string(i), "AA",
                         static_cast<std::uint32_t>(100 * i + 5), 100 * i, -100 * i));
  }
  return towns;
}

inline PlaceFiles smallFiles() { return writePlaces(smallTowns(), smallAreas()); }

inline PlaceIndex smallIndex() {
  PlaceIndex index;
  PlaceFiles files = smallFiles();
  index.load(std::move(files.towns));
  index.load(std::move(files.rest));
  return index;
}

}  // namespace passerelle::test
