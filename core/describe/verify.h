#pragma once

#include <string>
#include <vector>

#include "core/json/type.h"
#include "core/programme/call.h"
#include "core/programme/publication.h"

// Defects that are not visible in a single field: they result from several rows of a table, or from the tables of two
// authors.

namespace passerelle::json {

/// Scales of days and distances have no gaps and no overlaps, and no two rows of a table apply to the same situation.
void verify(const Figures& figures, Report& report);

/// No country is listed twice, and a rate that depends on a cost group or a flow has a row for each of them.
void verify(const Call& call, Report& report);

/// No two publications for the same call apply to the same situation.
void verify(const std::vector<Publication>& publications, Report& report);

/// A rate in the publication of an author of this country that is outside the range of the call.
struct RateOutside {
  std::string pointer;  ///< in the author's file
  std::string expected;
  std::string found;
};

std::vector<RateOutside> ratesOutside(const std::vector<Publication>& publications, const std::string& country,
                                      const Call& call);

}  // namespace passerelle::json
