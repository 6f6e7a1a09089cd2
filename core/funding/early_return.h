#pragma once

#include <optional>

#include "core/base/civil_date.h"
#include "core/funding/estimate.h"
#include "core/funding/grant.h"
#include "core/mobility/situation.h"
#include "core/programme/terms.h"

namespace passerelle {

/// What coming home early makes of the grant.
enum class EarlyReturnOutcome {
  unchanged,      ///< nothing is lost
  reduced,        ///< fewer days are paid
  cannotTellYet,  ///< too short for a grant: all of it may have to be given back, but for force majeure
};

/// The shortest stay for which a grant is paid, in the activity's own day count.
struct ShortestStay {
  Citation citation;
  int days = 0;
  Layer layer = Layer::call;
};

/// What the person has in the end, and what still changes hands. Amounts are absent when nothing is priced.
struct Settlement {
  EarlyReturnOutcome outcome = EarlyReturnOutcome::cannotTellYet;
  std::optional<Amount> kept;        ///< the grant after all
  std::optional<Amount> lost;        ///< of the grant as agreed
  std::optional<Amount> toGiveBack;  ///< of what was paid already; zero where something is still due
  std::optional<Amount> stillDue;    ///< beyond what was paid already; zero where something is to be given back
};

/// The same with a tolerance of so many days.
struct ToleranceReading {
  Citation citation;
  int days = 0;
  Layer layer = Layer::call;             ///< the institution's is applied, the call's is an option of the institution
  bool covers = false;                   ///< the stay is shorter by no more than these days
  std::optional<Settlement> settlement;  ///< where it is an option and covers
};

/// The answer to "if I come home early". Travel is not reduced; what is paid once a stay follows the days done.
struct EarlyReturn {
  CallChoice call;
  DayCount convention = DayCount::calendar;
  int daysAgreed = 0;
  int daysDone = 0;
  int daysEarly = 0;
  Grant agreed;
  Grant done;                            ///< by the days really done
  std::optional<ShortestStay> tooShort;  ///< the limit that the days done do not reach
  std::optional<Amount> paid;            ///< before the return, as published; absent: nobody published it
  Settlement settlement;
  std::optional<ToleranceReading> tolerance;
};

/// The question: a mobility as agreed, and either the last day on site or the number of days done.
struct EarlyReturnQuestion {
  Mobility mobility;
  std::optional<CivilDate> returnedOn;  ///< last day on site, included
  std::optional<int> daysDone;          ///< in the activity's own day count
};

/// Both situations are of one mobility in one call, the second with the days really done. Needs the days of both.
EarlyReturn foreseeEarlyReturn(const Situation& agreed, const Situation& done, const Tariff& tariff);

}  // namespace passerelle
