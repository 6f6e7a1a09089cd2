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

/// The grant and the verdict of a stay for one person. For an offer, it is computed for the stay as the offer states
/// it, in the call of its academic year.
struct Worth {
  CallChoice call;
  std::optional<Mobility> mobility;  ///< the mobility that was priced and checked; absent if the stay is not abroad
  std::optional<Amount> total;       ///< absent if nothing can be priced, see `unpriced`
  std::optional<Amount> perDay;      ///< each end of the total divided by the days on site, rounded half up to the cent
  bool complete = false;             ///< false if a part has no figure
  std::vector<Cause> causes;         ///< why the total is an interval
  std::vector<Unpriced> unpriced;
  Status verdict = Status::cannotTellYet;
  std::optional<Condition> reason;   ///< first condition not met, else the first cannotTellYet, else the first
  std::optional<Distance> distance;  ///< one way
  std::optional<DistanceBand> band;  ///< band of `distance` in this call
};

/// The worth of a mobility. `answered` holds conditions that were evaluated before those of its call.
Worth worthOf(const Mobility& mobility, std::vector<Condition> answered, const Tariffs& tariffs,
              const Library& library);

/// Each end divided by the days on site (both ends included), rounded half up to the cent. Absent without total or
/// days.
std::optional<Amount> perDayOf(const std::optional<Amount>& total, std::optional<int> days);

/// Not met if one is not met, met if both are met, otherwise cannotTellYet.
Status together(Status one, Status other);

}  // namespace passerelle
