#pragma once

#include "core/mobility/situation.h"
#include "core/programme/terms.h"

namespace passerelle {

/// Whether the travel lump sum is paid in this situation, and who says so. Fewer opportunities that are not
/// stated count as none. No row: nothing is said, so nothing is paid.
Layered<TravelEntitlement> travelEntitlement(const Situation& situation, const Terms& terms);

}  // namespace passerelle
