#pragma once

#include "core/base/civil_date.h"

namespace passerelle {

/// The time on site from the first to the last required day, both included. Travel days are not part of it.
struct Stay {
  CivilDate start;
  CivilDate end;

  friend bool operator==(const Stay&, const Stay&) = default;
};

/// How the days of a stay are counted.
enum class DayCount {
  calendar,         ///< every day from start to end: for short student stays and all staff
  thirtyDayMonths,  ///< the Commission's formula with 30-day months: for long student stays
};

/// Days of a stay by the given convention, both ends included. Requires start <= end.
///
/// thirtyDayMonths is 360 × years + 30 × months + days between the ends, plus one. Day 31 counts as day 30; no other
/// day is changed. So 1 January to 15 April 2023 is 105 days, February 2023 is 28 days, and 30 to 31 March is 1 day.
/// Source: Commission help pages, field "Duration calculated (days)" of KA131.
int countDays(const Stay& stay, DayCount convention);

}  // namespace passerelle
