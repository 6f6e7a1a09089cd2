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

/// A point in millionths of a degree, so that it crosses every boundary as it was written: north and east positive.
struct Point {
  int latitude = 0;   ///< -90 to 90 million, both included
  int longitude = 0;  ///< -180 to 180 million, both included

  [[nodiscard]] Coordinates coordinates() const;
  static Point of(Coordinates coordinates);

  friend bool operator==(const Point&, const Point&) = default;
};

/// A campus of the data: where journeys to or from an institution begin and end. Its point is that of a town as
/// GeoNames has it, as the Commission's own calculator measures between towns; `reason` says why it is this one.
struct Campus {
  Citation citation;
  Id<Campus> id;
  std::optional<Id<Institution>> institution;  ///< the institution of the data that it belongs to
  LocalizedText name;
  std::optional<InternedText> acronym;
  std::vector<InternedText> otherNames;  ///< as the sources spell it too, or in its own language
  InternedText town;
  InternedText country;         ///< ISO 3166-1 alpha-2
  std::optional<int> geonames;  ///< the number of the town; absent: the point stands by itself
  Point point;
  std::optional<int> population;  ///< of the town, where it has fewer than 5 000: its point may be off by a kilometre
  InternedText reason;
};

/// A place that a search found: a town of the world, or a campus of the data. Names are in the language asked for,
/// where there is one; `matched` is by what it was found when that is another name.
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

/// From one point to many, for callers that measure by the million: pairs of latitude and longitude become whole metres
/// where they stand, -1 where one of the two points is none. The second half of the numbers is left as it is.
void measureInPlace(Point from, std::span<std::int32_t> pairs);

/// Names of areas that were told before: the rows of an answer lie in few countries and regions. Of one index.
class AreaNames {
 public:
  explicit AreaNames(const PlaceAreas& areas) : areas_(&areas) {}

  [[nodiscard]] const PlaceAreas& areas() const { return *areas_; }
  /// Nothing for an area without a name.
  const std::string* nameOf(std::uint32_t node, Language language);

 private:
  const PlaceAreas* areas_;
  std::vector<std::array<std::string, 2>> names_;  ///< of each node in each language; empty: not told yet
};

/// What is told of a town that was found. Fills `found`, whose memory is used again.
void describeTown(const PlaceIndex& index, const PlaceHit& hit, Language language, AreaNames& names, FoundPlace& found);
/// The same of a campus; the index, where it is loaded, knows the name of its country.
void describeCampus(const Campus& campus, Language language, AreaNames& names, FoundPlace& found);

/// What loading an index has come to.
struct PlacesState {
  PlacesLoaded loaded = PlacesLoaded::none;
};

/// Every campus of the data.
struct CampusList {
  std::vector<Campus> campuses;
};

}  // namespace passerelle
