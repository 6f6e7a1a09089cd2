#include "core/funding/travel_share.h"

namespace passerelle {

Layered<TravelEntitlement> travelEntitlement(const Situation& situation, const Terms& terms) {
  const bool fewer = situation.mobility.fewerOpportunities.value_or(false);
  return firstRow(terms.travelEntitlement, [&](const TravelEntitlement& row) {
    return applies(row.scope, situation.mobility) == Applies::yes &&
           appliesIn(row.receiving, situation) != Applies::no &&
           (!row.fewerOpportunities || *row.fewerOpportunities == fewer);
  });
}

}  // namespace passerelle
