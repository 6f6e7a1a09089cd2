#pragma once

#include "core/mobility/situation.h"
#include "core/programme/terms.h"

namespace passerelle {

/// Whether the travel lump sum is paid in this situation, and who says so. Fewer opportunities that are not
/// stated count as none. No row: nothing is said, so nothing is paid.
Layered<TravelEntitlement> travelEntitlement(const Situation& situation, const Terms& terms);

/// The share that this row gives; where the choice is the institution's, what the user knows of it.
TravelShare travelShare(const Situation& situation, const Terms& terms);

/// True when the lump sum is paid, or the institution may pay it.
bool mayBePaid(TravelShare share);

/// What green travel adds to the standard amount of a row; nothing where no green amount exists.
Money greenExtra(const TravelAmount& row);

}  // namespace passerelle
