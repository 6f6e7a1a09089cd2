#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/problem.h"
#include "core/geo/coordinates.h"
#include "core/geo/name_list.h"

namespace passerelle {

/// Which files of the place index are loaded. `towns`: GeoNames towns of 5 000 inhabitants and more, capitals and towns
/// of campuses. `all`: the smaller towns too.
enum class PlacesLoaded { none, towns, all };

/// The format of an index file, for its writer and its reader. Numbers are little-endian. The header consists of words
/// of four bytes. The sections follow in order, each padded to a multiple of eight bytes.
namespace place_file {

constexpr std::uint32_t mark = 0x43414c50;  // "PLAC"
constexpr std::uint32_t version = 1;

enum Header : std::size_t {
  markWord,
  versionWord,
  tierWord,
  lengthWord,
  checksumWords,
  familyWords = 6,
  sizeWords = 8
};

/// The sections of a list of names. Those of the areas' names are the last in the file of the towns.
enum NameSection : std::size_t {
  heads,
  starts,
  firstOwners,
  levels,
  others,
  text,
  frenchOwners,
  frenchNames,
  englishOwners,
  englishNames,
  nameSections
};

enum Section : std::size_t {
  placeNames = 0,
  placeArea = nameSections,  ///< for each place, in the order of main names: its area
  placeNorth,                ///< its latitude minus that of its area, in hundred-thousandths of a degree
  placeEast,
  placePopulation,  ///< rounded down to eleven significant bits
  restSections,
  alphabet = restSections,  ///< code points of letters in the names of places: candidates for a replaced letter
  areaCountry,              ///< for each area, in the order of codes: the two letters of its country
  areaNorth,                ///< a point in or near it, in quarters of a degree
  areaEast,
  areaCountryNode,  ///< its country, region and district, numbered in the order of their main names
  areaRegionNode,
  areaDistrictNode,
  nodeFirst,  ///< for each country, region and district: its first area
  nodeNames,
  townsSections = nodeNames + nameSections
};

constexpr std::array<std::uint8_t, townsSections> widths = {8, 3, 3, 1, 3, 1, 3, 3, 3, 3, 2, 3, 3, 4, 2, 2,
                                                            2, 2, 2, 2, 2, 2, 8, 3, 3, 1, 3, 1, 3, 3, 3, 3};

/// Coordinates in a file are in hundred-thousandths of a degree, the precision of GeoNames.
constexpr std::int32_t unitsPerDegree = 100'000;
constexpr std::int32_t halfTurn = 180 * unitsPerDegree;
constexpr std::int32_t quarterDegree = unitsPerDegree / 4;

/// Stands for a node that an area does not have, such as a district.
constexpr std::uint32_t noNode = 0xFFFF;

/// The checksum of a file without its checksum words. Changing any single byte changes it.
std::uint64_t checksumOf(std::string_view file);

}  // namespace place_file

/// The areas of a country, region or district, which are consecutive: `first` included, `below` excluded.
struct AreaRange {
  std::uint32_t first = 0;
  std::uint32_t below = 0;
  [[nodiscard]] bool contains(std::uint32_t area) const { return area >= first && area < below; }
};

/// One file of towns: their names and coordinates.
struct PlaceTier {
  NameList names;
  Column area;
  Column north;
  Column east;
  Column population;
  Beginnings beginnings;
};

/// The areas of towns, and the names of countries, regions and districts, called nodes. All nodes share one numbering.
struct PlaceAreas {
  Column alphabet;
  Column country;
  Column north;
  Column east;
  Column countryNode;
  Column regionNode;
  Column districtNode;
  Column nodeFirst;
  NameList names;

  /// The areas of a country, region or district.
  [[nodiscard]] AreaRange areasOf(std::uint32_t node) const;
};

/// The towns of the world by name, read in place from the bytes of the index files. Loading checks the bytes and reads
/// all names once. The files are made from GeoNames (CC BY 4.0) when the package is built.
class PlaceIndex {
 public:
  /// Takes the bytes of a file; the file of the towns must come before that of the rest. Loading the towns again drops
  /// the rest. Returns what is wrong with the file; then everything loaded before is kept.
  Problems load(std::string file);

  [[nodiscard]] PlacesLoaded loaded() const { return static_cast<PlacesLoaded>(tiers_); }
  /// The number of loaded files, 0 to 2; tier 0 is the towns, tier 1 the rest.
  [[nodiscard]] std::size_t tiers() const { return tiers_; }
  [[nodiscard]] const PlaceTier& tier(std::size_t number) const { return tier_.at(number); }
  [[nodiscard]] const PlaceAreas& areas() const { return areas_; }

  /// Empty if there is no such place.
  [[nodiscard]] std::optional<Coordinates> coordinates(std::size_t tier, std::uint32_t place) const;

 private:
  std::array<std::string, 2> files_;
  std::array<PlaceTier, 2> tier_;
  PlaceAreas areas_;
  std::size_t tiers_ = 0;
};

}  // namespace passerelle
