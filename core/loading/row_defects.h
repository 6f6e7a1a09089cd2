#pragma once

#include <string>
#include <vector>

#include "core/base/problem.h"
#include "core/programme/call.h"
#include "core/programme/dated_figures.h"

// Defects of rows that hold for several calls. Each is found in the rows of one call, and reported once, for the first
// call that has it. Pointers begin with the name of a table and the place of the row in the table of all calls:
// "/travel/3/band/from".

namespace passerelle::json {

/// The calls follow one another, year by year. Pointers begin with "/calls".
Problems defectsOf(const std::vector<CallYear>& calls);

/// Defects of the tables of the programme. `calls` are those made of the tables, oldest first.
Problems defectsOf(ProgrammeTables& tables, const std::vector<Call>& calls);

/// Defects of what an author published. `areSound`: the calls have no defect, so that rates of an author of this
/// country can be held against their ranges.
Problems defectsOf(Figures& published, const std::string& country, const std::vector<Call>& calls, bool areSound);

}  // namespace passerelle::json
