#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/base/id.h"
#include "core/base/interned_text.h"
#include "core/base/language.h"
#include "core/base/localized_text.h"
#include "core/base/source.h"
#include "core/geo/place_index.h"
#include "core/geo/place_search.h"

namespace passerelle {

struct Institution;

/// A point in millionths of a degree, north and east positive. Integers pass through JSON and JavaScript unchanged.
struct Point {
  int latitude = 0;   ///< -90 to 90 million, both included
  int longitude = 0;  ///< -180 to 180 million, both included

  [[nodiscard]] Coordinates coordinates() const;
  static Point of(Coordinates coordinates);

  friend bool operator==(const Point&, const Point&) = default;
};

/// A campus of the data: where journeys to or from an institution start or end. Its point is the GeoNames point of a
/// town, because the Commission's calculator measures between towns; `reason` says why this town was chosen.
struct Campus {
  Citation citation;
  Id<Campus> id;
  std::optional<Id<Institution>> institution;  ///< the institution of the data that it belongs to
  LocalizedText name;
  std::optional<InternedText> acronym;
  std::vector<InternedText> otherNames;  ///< other spellings in the sources, and the name in the local language
  InternedText town;
  InternedText country;         ///< ISO 3166-1 alpha-2
  std::optional<int> geonames;  ///< GeoNames number of the town; absent: the point is not that of a GeoNames town
  Point point;
  std::optional<int> population;  ///< of the town, if below 5 000: its point may then be off by a kilometre
  InternedText reason;
};

/// A place that a search found: a town of the world, or a campus of the data. Names are in the language of the query
/// if such a name exists, otherwise the main names. `matched` is the name that matched the query, if not `name`.
struct FoundPlace {
  std::optional<std::string> campus;  ///< id of a campus
  std::string name;
  std::optional<std::string> matched;
  std::optional<std::string> acronym;  ///< of a campus
  std::optional<std::string> town;     ///< of a campus
  std::string country;                 ///< ISO 3166-1 alpha-2
  std::optional<std::string> countryName;
  std::optional<std::string> region;
  std::optional<std::string> district;
  Point point;
  std::optional<int> population;  ///< of a town
};

struct PlaceQuery {
  std::string text;
  std::optional<int> limit;  ///< absent: 8
  Language language = Language::en;
};

struct PlacesFound {
  PlacesLoaded loaded = PlacesLoaded::none;
  std::vector<FoundPlace> places;  ///< the best first
};

/// Great-circle distances from one point to many, in place, for callers that measure millions. `pairs` holds latitude
/// and longitude in turn, in millionths of a degree. Number i becomes the distance of pair i in whole metres, or -1 if
/// one of the two points is invalid. The second half of the numbers is not changed.
void measureInPlace(Point from, std::span<std::int32_t> pairs);

/// A cache of the area names of one index: the places of an answer are in few countries and regions.
class AreaNames {
 public:
  explicit AreaNames(const PlaceAreas& areas) : areas_(&areas) {}

  [[nodiscard]] const PlaceAreas& areas() const { return *areas_; }
  /// Null if there is no such node, for example for `noNode`.
  const std::string* nameOf(std::uint32_t node, Language language);

 private:
  const PlaceAreas* areas_;
  std::vector<std::array<std::string, 2>> names_;  ///< for each node, by language; empty: not read yet
};

/// Fills `found` with a town and reuses its memory.
void describeTown(const PlaceIndex& index, const PlaceHit& hit, Language language, AreaNames& names, FoundPlace& found);
/// The same for a campus; the name of its country is known only if the index is loaded.
void describeCampus(const Campus& campus, Language language, AreaNames& names, FoundPlace& found);

/// Which files of the place index are loaded.
struct PlacesState {
  PlacesLoaded loaded = PlacesLoaded::none;
};

/// Every campus of the data.
struct CampusList {
  std::vector<Campus> campuses;
};

}  // namespace passerelle
