#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace passerelle {

/// A town as it goes into the index: hundred-thousandths of a degree, and codes of the areas in which it lies (of a
/// district only where there are districts).
struct PlaceSource {
  std::string name;
  std::string french;   ///< empty: the same
  std::string english;  ///< empty: the same
  std::vector<std::string> otherNames;
  std::string country;
  std::string region;
  std::string district;
  std::int32_t north = 0;
  std::int32_t east = 0;
  std::uint32_t population = 0;
  bool amongTowns = false;  ///< in the file that is loaded first
};

/// A country (no region), a region (no district) or a district, with its names; a code is one of the other names.
struct AreaSource {
  std::string country;
  std::string region;
  std::string district;
  std::string name;
  std::string french;
  std::vector<std::string> otherNames;
};

/// The two files of an index.
struct PlaceFiles {
  std::string towns;
  std::string rest;
};

/// The same sources in any order give the same bytes. Names without a letter are left out.
PlaceFiles writePlaces(std::vector<PlaceSource> places, std::vector<AreaSource> areas);

}  // namespace passerelle
