#pragma once

#include <string_view>

#include "core/geo/campus_search.h"
#include "core/geo/place_hits.h"
#include "core/geo/place_index.h"

namespace passerelle {

/// Finds places by what was typed: a name in any language, with or without the country, region or district behind it;
/// accents, case, hyphens and apostrophes do not matter. Ours, because what decides is the domain's: namesakes, the
/// most populous first, and no place within one slip missed (from four letters on, in scripts that have an alphabet).
/// Allocates nothing.
void searchPlaces(const PlaceIndex& index, const CampusNames& campuses, std::string_view text, PlaceHits& hits);

}  // namespace passerelle
