#pragma once

#include <string_view>

#include "core/geo/campus_search.h"
#include "core/geo/place_hits.h"
#include "core/geo/place_index.h"

namespace passerelle {

/// Finds places by the typed text: a name in any language, optionally followed by its country, region or district.
/// Accents, case, hyphens and apostrophes do not matter. Written here instead of using a search library, because the
/// rules are specific: all namesakes, the most populous first, and every place at edit distance one (from four letters
/// on, in scripts that have an alphabet). Adds the places to `hits` and allocates nothing.
void searchPlaces(const PlaceIndex& index, const CampusNames& campuses, std::string_view text, PlaceHits& hits);

}  // namespace passerelle
