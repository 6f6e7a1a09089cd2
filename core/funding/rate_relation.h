#pragma once

#include "core/funding/formula.h"
#include "core/funding/rules.h"

namespace passerelle {

/// Whether a row applies to a situation.
template <class Row>
using AppliesTo = Applies (*)(const Row& row, const Situation& situation);

/// The rate of a row. The range of a call is narrower if the payer published a rate for another destination, because
/// the rates of one payer relate to each other (RateRelation). It stays whole if the published rates contradict each
/// other or the call.
Amount narrowed(const Layered<MonthlySupport>& row, const Draft& draft, AppliesTo<MonthlySupport> appliesTo);
Amount narrowed(const Layered<StaffSupport>& row, const Draft& draft, AppliesTo<StaffSupport> appliesTo);

}  // namespace passerelle
