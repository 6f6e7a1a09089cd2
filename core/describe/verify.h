#pragma once

#include <string>

#include "core/json/type.h"
#include "core/programme/call.h"

// Defects that are not visible in a single field: they result from several rows of a table, or from the tables of two
// authors. Pointers begin with the name of a table and the place of a row among those of the call:
// "/travel/3/band/from".

namespace passerelle::json {

/// Scales of days and distances have no gaps and no overlaps, and no two rows of a table apply to the same situation.
void verify(const Figures& figures, Report& report);

/// No country is listed twice, and a rate that depends on a cost group or a flow has a row for each of them.
void verify(const Call& call, Report& report);

/// The rates that an author of this country published are within the ranges of the call.
void verifyWithin(const Call& call, const Figures& published, const std::string& country, Report& report);

}  // namespace passerelle::json
