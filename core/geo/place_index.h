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

/// The towns of the world come in two files: those that a grant is mostly about, and the rest. `none` before any file.
enum class PlacesLoaded { none, towns, all };

/// The form of an index file, for who writes and who reads it. Numbers are little-endian. The header is words of four
/// bytes; then come the sections one behind the other, each filled up to a whole number of eight bytes.
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

/// Of a list of names; the areas' come behind all others, in the file of the towns.
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
  placeArea = nameSections,  ///< of each place, in the order of main names: where it lies
  placeNorth,                ///< its latitude less its area's, in hundred-thousandths of a degree
  placeEast,
  placePopulation,  ///< to eleven binary digits
  restSections,
  alphabet = restSections,  ///< the letters of all names that a slip of the finger may put instead of another
  areaCountry,              ///< of each area, in the order of codes: the two letters of its country
  areaNorth,                ///< a point in or near it, in quarters of a degree
  areaEast,
  areaCountryNode,  ///< its country, region and district, by number in the order of their main names
  areaRegionNode,
  areaDistrictNode,
  nodeFirst,  ///< of each country, region, district: its first area
  nodeNames,
  townsSections = nodeNames + nameSections
};

constexpr std::array<std::uint8_t, townsSections> widths = {8, 3, 3, 1, 3, 1, 3, 3, 3, 3, 2, 3, 3, 4, 2, 2,
                                                            2, 2, 2, 2, 2, 2, 8, 3, 3, 1, 3, 1, 3, 3, 3, 3};

/// Coordinates in a file are hundred-thousandths of a degree, as GeoNames has them.
constexpr std::int32_t unitsPerDegree = 100'000;
constexpr std::int32_t halfTurn = 180 * unitsPerDegree;
constexpr std::int32_t quarterDegree = unitsPerDegree / 4;

/// A node that an area does not have: it lies in no district.
constexpr std::uint32_t noNode = 0xFFFF;

/// Of a whole file but its checksum words; any single alteration changes it.
std::uint64_t checksumOf(std::string_view file);

}  // namespace place_file

/// A stretch of areas, `first` included and `below` not: a country, a region, a district.
struct AreaRange {
  std::uint32_t first = 0;
  std::uint32_t below = 0;
  [[nodiscard]] bool contains(std::uint32_t area) const { return area >= first && area < below; }
};

/// One file of towns: their names, and where they lie.
struct PlaceTier {
  NameList names;
  Column area;
  Column north;
  Column east;
  Column population;
  Beginnings beginnings;
};

/// The areas in which towns lie, and the names of countries, regions and districts, which are numbered in one row.
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

  /// Where a country, a region or a district lies.
  [[nodiscard]] AreaRange areasOf(std::uint32_t node) const;
};

/// The towns of the world by name, read where they lie in the bytes of the index files; loading checks them and
/// walks over them once. Made from GeoNames (CC BY 4.0) when the package is built.
class PlaceIndex {
 public:
  /// Keeps the bytes of a file: that of the towns first, then that of the rest. No problem when all is well; else what
  /// is wrong with the file, and what was loaded before stays.
  Problems load(std::string file);

  [[nodiscard]] PlacesLoaded loaded() const { return static_cast<PlacesLoaded>(tiers_); }
  /// How many files were loaded, the towns first.
  [[nodiscard]] std::size_t tiers() const { return tiers_; }
  [[nodiscard]] const PlaceTier& tier(std::size_t number) const { return tier_.at(number); }
  [[nodiscard]] const PlaceAreas& areas() const { return areas_; }

  /// Nothing for a place that is not there.
  [[nodiscard]] std::optional<Coordinates> coordinates(std::size_t tier, std::uint32_t place) const;

 private:
  std::array<std::string, 2> files_;
  std::array<PlaceTier, 2> tier_;
  PlaceAreas areas_;
  std::size_t tiers_ = 0;
};

}  // namespace passerelle
