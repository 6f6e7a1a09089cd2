#pragma once

#include "core/funding/grant.h"
#include "core/mobility/situation.h"
#include "core/programme/terms.h"

namespace passerelle {

/// The row that decides whether the travel lump sum is paid in this situation. An unanswered `fewerOpportunities`
/// counts as no. Without a row nothing is paid.
Layered<TravelEntitlement> travelEntitlement(const Situation& situation, const Terms& terms);

/// Whether it matters here that a student comes from an outermost region.
bool dependsOnOutermostRegion(const Situation& situation, const Terms& terms);

/// The share of the first row that applies, or the user's answer if the institution decides.
TravelShare travelShare(const Situation& situation, const Terms& terms);

/// What may happen to the lump sum, as far as the answers tell. There are several possibilities while the receiving
/// country is unknown or the institution decides.
struct TravelShares {
  bool isPaid = false;              ///< by a row that may apply
  bool institutionDecides = false;  ///< and the user has not answered how
  bool mayBeUnpaid = false;
  bool open = false;  ///< some rows pay and some do not, depending on the receiving country
  int rows = 0;       ///< number of rows that may apply

  /// True when the lump sum is paid, or may be.
  [[nodiscard]] bool mayBePaid() const { return isPaid || institutionDecides; }

  void add(TravelShare share, const std::optional<bool>& answer);
};

/// Adds the causes for which the lump sum is uncertain.
void sayWhyUnpaid(Line& line, const TravelShares& shares);

TravelShares travelShares(const Situation& situation, const Terms& terms);

/// Green amount minus standard amount of a row; zero if there is no green amount.
Money greenExtra(const TravelAmount& row);

}  // namespace passerelle
