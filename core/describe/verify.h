#pragma once

#include <string>
#include <vector>

#include "core/json/type.h"
#include "core/programme/call.h"
#include "core/programme/publication.h"

// Defects that no field of a file shows by itself: what the rows of a table, or the tables of two authors, make
// together.

namespace passerelle::json {

/// Scales of days and distances have neither hole nor overlap, and no two rows of a table speak of the same situation.
void verify(const Figures& figures, Report& report);

/// No country stands twice, and a rate that depends on a cost group or a flow is there for all of them.
void verify(const Call& call, Report& report);

/// No two publications for the same call speak of the same situation.
void verify(const std::vector<Publication>& publications, Report& report);

/// A rate that an author of this country published and the call does not allow.
struct RateOutside {
  std::string pointer;  ///< in the author's file
  std::string expected;
  std::string found;
};

std::vector<RateOutside> ratesOutside(const std::vector<Publication>& publications, const std::string& country,
                                      const Call& call);

}  // namespace passerelle::json
