#pragma once

#include <optional>

#include "core/base/money.h"
#include "core/base/stay.h"
#include "core/funding/estimate.h"
#include "core/funding/grant.h"
#include "core/mobility/mobility.h"

namespace passerelle {

/// How long a stay has to be for its grant to reach an amount. What the mobility says of its length does not count.
struct DaysForQuestion {
  Mobility mobility;
  Money amount;
};

/// A length of stay, in the activity's own day count, and its grant.
struct LengthOfStay {
  int days = 0;
  Amount total;
  bool complete = true;
};

/// The answer: of the lengths that the programme allows, the shortest whose grant reaches the amount.
struct DaysFor {
  CallChoice call;
  std::optional<DayCount> convention;   ///< absent without activity: nothing is counted
  std::optional<int> shortest;          ///< that was tried
  std::optional<int> longest;           ///< included
  std::optional<LengthOfStay> surely;   ///< the lower end of its grant reaches the amount
  std::optional<LengthOfStay> perhaps;  ///< the upper end does
  std::optional<LengthOfStay> most;     ///< the shortest whose grant is largest, by its lower end, then its upper one
};

/// Tries every length. The mobility has an activity.
DaysFor daysFor(const DaysForQuestion& question, const Call& call, const Institution* institution,
                const Tariff& tariff);

}  // namespace passerelle
