#pragma once

#include <optional>
#include <vector>

#include "core/funding/formula.h"
#include "core/funding/rules.h"

namespace passerelle {

/// The paid days of a stay. User overrides take precedence over published rows. Without either, every day on site is
/// paid and no travel day.
struct Funded {
  Span onSite;
  Span travel;
  Span publishedTravel;          ///< by the row, without user overrides
  Layered<FundedStay> row;       ///< null row: no limit is published
  bool onSiteIsCeiling = false;  ///< any number of days up to these may be paid
};

Funded fundedDays(Span stay, const Draft& draft);

/// The row that limits the paid days of this situation; null row if there is none.
Layered<FundedStay> fundedStayOf(const Draft& draft);

/// Travel days at a daily rate: first those that are certain, then those that may be paid.
std::vector<Step> travelDaySteps(const Funded& funded, Amount rate, const Citation& ofLine);

/// Adds the cause for days that the institution may choose to pay, with the field that would settle it.
void sayChoice(Line& line, const Funded& funded);

/// Lists user overrides of days that exceed the published limits.
void sayOverrides(Draft& draft, const Funded& funded);

/// Writes the paid days into the grant if they differ from the days of the stay, and lists the overrides.
void sayFundedDays(Draft& draft, const Funded& funded);

}  // namespace passerelle
