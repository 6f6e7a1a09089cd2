#pragma once

#include "core/base/civil_date.h"

namespace passerelle {

/// A presence from its first to its last required day, both included. Travel days are not part of it.
struct Stay {
  CivilDate start;
  CivilDate end;

  friend bool operator==(const Stay&, const Stay&) = default;
};

/// How the days of a stay are counted.
enum class DayCount {
  calendar,         ///< every day from start to end: short student stays and all staff
  thirtyDayMonths,  ///< the Commission's 30-day formula: long student stays
};

/// Days of a stay by a named convention, both ends counted. Needs start <= end.
///
/// thirtyDayMonths is 360 × years + 30 × months + days between the ends, plus one, where day 31 counts as
/// day 30 and nothing else is altered: 1 January to 15 April 2023 is 105 days, February 2023 is 28, and
/// 30 to 31 March is 1. Source: Commission help pages, field "Duration calculated (days)" of KA131.
int countDays(const Stay& stay, DayCount convention);

}  // namespace passerelle
