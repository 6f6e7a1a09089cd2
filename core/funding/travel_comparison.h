#pragma once

#include <optional>

#include "core/base/money.h"
#include "core/funding/estimate.h"
#include "core/funding/grant.h"
#include "core/mobility/situation.h"

namespace passerelle {

/// The grant with standard travel and with green travel (low-emission means for the main part of the journey).
struct TravelComparison {
  CallChoice call;
  Grant usual;
  Grant green;
  /// Green minus standard total, computed separately for the lower and the upper ends, because unknown parts are the
  /// same in both. Absent if either has no total.
  std::optional<Amount> more;
};

TravelComparison compareTravel(const Mobility& mobility, const Call& call, const Institution* institution,
                               const Tariff& tariff);

}  // namespace passerelle
