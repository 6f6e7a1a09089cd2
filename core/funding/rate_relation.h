#pragma once

#include "core/funding/formula.h"

namespace passerelle {

/// The rate of a row. The range of a call is narrower if the payer published a rate for another destination, because
/// the rates of one payer relate to each other (RateRelation). It stays whole if the published rates contradict each
/// other or the call.
Amount narrowed(const Layered<MonthlySupport>& row, const Situation& situation, const Terms& terms);
Amount narrowed(const Layered<StaffSupport>& row, const Situation& situation, const Terms& terms);

}  // namespace passerelle
