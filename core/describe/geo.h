#pragma once

#include "core/base/language.h"
#include "core/describe/base.h"
#include "core/geo/distance_band.h"
#include "core/geo/place.h"

namespace passerelle::json {

/// A campus refers to its institution by id.
template <>
struct NounName<Institution> {
  static constexpr std::string_view value = "institution";
};
template <>
struct NounName<Campus> {
  static constexpr std::string_view value = "campus";
};
PASSERELLE_DESCRIBED(DistanceBand);
PASSERELLE_DESCRIBED(Point);
PASSERELLE_DESCRIBED(Campus);
PASSERELLE_DESCRIBED(FoundPlace);
PASSERELLE_DESCRIBED(PlaceQuery);
PASSERELLE_DESCRIBED(PlacesFound);
PASSERELLE_DESCRIBED(PlacesState);
PASSERELLE_DESCRIBED(CampusList);

}  // namespace passerelle::json
