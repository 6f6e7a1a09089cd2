#pragma once

#include <optional>

#include "core/base/money.h"
#include "core/funding/estimate.h"
#include "core/funding/grant.h"
#include "core/mobility/situation.h"

namespace passerelle {

/// The same stay reached in two ways: as most do, and by low-emission means for the main part of the journey.
struct TravelComparison {
  CallChoice call;
  Grant usual;
  Grant green;
  /// What green travel adds to the total, end by end: what both leave open is the same in both. Absent where one of
  /// them has no total.
  std::optional<Amount> more;
};

TravelComparison compareTravel(const Mobility& mobility, const Call& call, const Institution* institution,
                               const Tariff& tariff);

}  // namespace passerelle
