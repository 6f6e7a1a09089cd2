#pragma once

#include <optional>
#include <vector>

#include "core/base/money.h"
#include "core/eligibility/verdict.h"
#include "core/funding/grant.h"
#include "core/geo/distance.h"
#include "core/geo/distance_band.h"
#include "core/library/library.h"
#include "core/library/tariffs.h"
#include "core/mobility/mobility.h"

namespace passerelle {

/// What a stay is worth to one person: how much, and whether they may go. That of an offer is worked out for the stay
/// as the offer states it, in the call of its academic year.
struct Worth {
  CallChoice call;
  std::optional<Mobility> mobility;  ///< what was priced and checked; absent where a stay at home is no mobility
  std::optional<Amount> total;       ///< absent: nothing can be priced, see `unpriced`
  std::optional<Amount> perDay;      ///< each end of the total by the days on site, rounded half up to the cent
  bool complete = false;             ///< false when a part has no figure
  std::vector<Cause> causes;         ///< why the total is an interval
  std::vector<Unpriced> unpriced;
  Status verdict = Status::cannotTellYet;
  std::optional<Condition> reason;  ///< the first condition not met, else the first that cannot be told, else the first
  std::optional<Distance> distance;  ///< one way
  std::optional<DistanceBand> band;  ///< of that distance, in that call
};

/// Of a stay as it is described, with conditions that were answered before those of its call.
Worth worthOf(const Mobility& mobility, std::vector<Condition> answered, const Tariffs& tariffs,
              const Library& library);

/// Nothing without total or days. The days are those on site, both ends included.
std::optional<Amount> perDayOf(const std::optional<Amount>& total, std::optional<int> days);

/// Not met when one is not, met when every one is, else it cannot be told yet.
Status together(Status one, Status other);

}  // namespace passerelle
