#pragma once

#include <optional>
#include <vector>

#include "core/funding/formula.h"
#include "core/funding/rules.h"

namespace passerelle {

/// Which days of a stay are paid. What the user was told stands before what is published; without either, every day
/// on site and no travel day.
struct Funded {
  Span onSite;
  Span travel;
  Span publishedTravel;          ///< as the row has it, whatever the user was told
  Layered<FundedStay> row;       ///< none: nobody limits the days
  bool onSiteIsCeiling = false;  ///< from no day up to these
};

Funded fundedDays(Span stay, const Draft& draft);

/// The row that limits the paid days of this situation, if there is one.
Layered<FundedStay> fundedStayOf(const Draft& draft);

/// Travel days at a daily rate: those that are certain, then those that may be paid.
std::vector<Step> travelDaySteps(const Funded& funded, Amount rate, const Citation& ofLine);

/// Adds what is the institution's to decide, with the answer that would settle it.
void sayChoice(Line& line, const Funded& funded);

/// Writes the paid days into the grant, where they are not simply the days of the stay, and tells what the user was
/// told beyond the published limits.
void sayFundedDays(Draft& draft, const Funded& funded);

}  // namespace passerelle
