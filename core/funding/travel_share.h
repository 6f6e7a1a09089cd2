#pragma once

#include "core/funding/grant.h"
#include "core/mobility/situation.h"
#include "core/programme/terms.h"

namespace passerelle {

/// Whether the travel lump sum is paid in this situation, and who says so. Fewer opportunities that are not
/// stated count as none. No row: nothing is said, so nothing is paid.
Layered<TravelEntitlement> travelEntitlement(const Situation& situation, const Terms& terms);

/// Whether it matters for it that a student comes from an outermost region.
bool dependsOnOutermostRegion(const Situation& situation, const Terms& terms);

/// The share that the first row gives; where the choice is the institution's, what the user knows of it.
TravelShare travelShare(const Situation& situation, const Terms& terms);

/// What can become of the lump sum, as far as the answers tell: several things while the receiving country is open or
/// the institution has the choice.
struct TravelShares {
  bool isPaid = false;              ///< by a row that may apply
  bool institutionDecides = false;  ///< the user was not told how
  bool mayBeUnpaid = false;
  bool open = false;  ///< the receiving country tells rows apart that pay and rows that do not
  int rows = 0;       ///< that may apply

  /// True when the lump sum is paid, or may be.
  [[nodiscard]] bool mayBePaid() const { return isPaid || institutionDecides; }

  void add(TravelShare share, const std::optional<bool>& answer);
};

/// Adds what leaves it open whether the lump sum is paid.
void sayWhyUnpaid(Line& line, const TravelShares& shares);

TravelShares travelShares(const Situation& situation, const Terms& terms);

/// What green travel adds to the standard amount of a row; nothing where no green amount exists.
Money greenExtra(const TravelAmount& row);

}  // namespace passerelle
