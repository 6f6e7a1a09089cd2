#pragma once

#include <optional>

#include "core/base/civil_date.h"
#include "core/funding/estimate.h"
#include "core/funding/grant.h"
#include "core/mobility/situation.h"
#include "core/programme/terms.h"

namespace passerelle {

/// Effect of an early return on the grant.
enum class EarlyReturnOutcome {
  unchanged,      ///< nothing is lost
  reduced,        ///< fewer days are paid
  cannotTellYet,  ///< too short for a grant: all of it may have to be given back, except for force majeure
};

/// The minimum length of a funded stay, in the activity's day count.
struct ShortestStay {
  Citation citation;
  int days = 0;
  Layer layer = Layer::call;
};

/// The final grant and the payments that remain. Amounts are absent if nothing is priced.
struct Settlement {
  EarlyReturnOutcome outcome = EarlyReturnOutcome::cannotTellYet;
  std::optional<Amount> kept;        ///< final grant
  std::optional<Amount> lost;        ///< agreed grant minus final grant
  std::optional<Amount> toGiveBack;  ///< part of what was already paid; zero if something is still due
  std::optional<Amount> stillDue;    ///< in addition to what was already paid; zero if something must be given back
};

/// The settlement with a tolerance of a number of days.
struct ToleranceReading {
  Citation citation;
  int days = 0;
  Layer layer = Layer::call;  ///< an institution's tolerance is applied; a call's is an option of the institution
  bool covers = false;        ///< the stay is at most this many days too short
  std::optional<Settlement> settlement;  ///< present if the tolerance is optional and covers the return
};

/// The answer to "What if I come home early?". Travel is not reduced. Amounts paid once per stay depend on the
/// completed days.
struct EarlyReturn {
  CallChoice call;
  DayCount convention = DayCount::calendar;
  int daysAgreed = 0;
  int daysDone = 0;
  int daysEarly = 0;
  Grant agreed;
  Grant done;                            ///< for the completed days
  std::optional<ShortestStay> tooShort;  ///< the minimum that the completed days do not reach
  std::optional<Amount> paid;  ///< paid before the return by the published schedule; absent: none is published
  Settlement settlement;
  std::optional<ToleranceReading> tolerance;
};

/// The question: the mobility as agreed, and either the last day on site or the number of completed days.
struct EarlyReturnQuestion {
  Mobility mobility;
  std::optional<CivilDate> returnedOn;  ///< last day on site, included
  std::optional<int> daysDone;          ///< in the activity's day count
};

/// Both situations are of one mobility in one call, `done` with the completed days. Both must have a number of days.
EarlyReturn foreseeEarlyReturn(const Situation& agreed, const Situation& done, const Tariff& tariff);

}  // namespace passerelle
