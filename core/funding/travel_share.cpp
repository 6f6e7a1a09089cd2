#include "core/funding/travel_share.h"

#include "core/funding/formula.h"

namespace passerelle {

Layered<TravelEntitlement> travelEntitlement(const Situation& situation, const Terms& terms) {
  const std::optional<bool> fewer = situation.mobility.fewerOpportunities.value_or(false);
  const std::optional<bool> outermost = situation.mobility.outermostRegion.value_or(false);
  return firstRow(terms.travelEntitlement, [&](const TravelEntitlement& row) {
    return applies(row.scope, situation.mobility) == Applies::yes &&
           appliesIn(row.receiving, situation) != Applies::no &&
           matches(row.fewerOpportunities, fewer) == Applies::yes &&
           matches(row.outermostRegion, outermost) == Applies::yes;
  });
}

TravelShare travelShare(const Situation& situation, const Terms& terms) {
  const auto entitlement = travelEntitlement(situation, terms);
  if (!entitlement) return TravelShare::notPaid;
  const auto told = situation.mobility.travelPaid;
  if (entitlement->travel != TravelShare::institutionDecides || !told) return entitlement->travel;
  return *told ? TravelShare::paid : TravelShare::notPaid;
}

bool mayBePaid(TravelShare share) { return share == TravelShare::paid || share == TravelShare::institutionDecides; }

Money greenExtra(const TravelAmount& row) { return row.green ? *row.green - row.standard : Money(); }

}  // namespace passerelle
