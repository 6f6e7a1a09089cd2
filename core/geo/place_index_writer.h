#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace passerelle {

/// A town to be written into the index: coordinates in hundred-thousandths of a degree, and the codes of its country,
/// region and district (empty if the country has no districts).
struct PlaceSource {
  std::string name;
  std::string french;   ///< empty: the same as `name`
  std::string english;  ///< empty: the same as `name`
  std::vector<std::string> otherNames;
  std::string country;
  std::string region;
  std::string district;
  std::int32_t north = 0;
  std::int32_t east = 0;
  std::uint32_t population = 0;
  bool amongTowns = false;  ///< true: in the file that is loaded first
};

/// A country (`region` and `district` empty), a region (`district` empty) or a district, with its names. A code that
/// users may type is among the other names.
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

/// Writes both files. The bytes do not depend on the order of the sources. Names without a letter or digit, names that
/// are too long and names with control characters are left out.
PlaceFiles writePlaces(std::vector<PlaceSource> places, std::vector<AreaSource> areas);

}  // namespace passerelle
