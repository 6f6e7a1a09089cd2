#pragma once

#include <optional>

#include "core/base/money.h"
#include "core/base/stay.h"
#include "core/funding/estimate.h"
#include "core/funding/grant.h"
#include "core/mobility/mobility.h"

namespace passerelle {

/// The question: how long must a stay be for its grant to reach an amount? The length given in the mobility is ignored.
struct DaysForQuestion {
  Mobility mobility;
  Money amount;
};

/// A length of stay in the activity's day count, and its grant.
struct LengthOfStay {
  int days = 0;
  Amount total;
  bool complete = true;
};

/// The answer: the shortest allowed lengths of stay whose grant reaches the amount.
struct DaysFor {
  CallChoice call;
  std::optional<DayCount> convention;   ///< absent if the activity is not known
  std::optional<int> shortest;          ///< shortest length tried, included
  std::optional<int> longest;           ///< longest length tried, included
  std::optional<LengthOfStay> surely;   ///< shortest whose lower end reaches the amount
  std::optional<LengthOfStay> perhaps;  ///< shortest whose upper end reaches the amount
  std::optional<LengthOfStay> most;     ///< shortest with the largest grant, compared by lower end, then by upper end
};

/// Tries every length. The mobility must have an activity.
DaysFor daysFor(const DaysForQuestion& question, const Call& call, const Institution* institution,
                const Tariff& tariff);

}  // namespace passerelle
