#include "core/funding/travel_share.h"

#include "core/funding/formula.h"

namespace passerelle {

namespace {

/// Whether the row applies, apart from its receiving countries.
bool holds(const TravelEntitlement& row, const Situation& situation, const std::optional<bool>& fewer,
           const std::optional<bool>& outermost) {
  return applies(row.scope, situation.mobility) == Applies::yes &&
         matches(row.fewerOpportunities, fewer) == Applies::yes &&
         matches(row.outermostRegion, outermost) == Applies::yes;
}

Layered<TravelEntitlement> rowFor(const Situation& situation, const Terms& terms, std::optional<bool> outermost) {
  const std::optional<bool> fewer = situation.mobility.fewerOpportunities.value_or(false);
  return firstRow(terms.travelEntitlement, [&](const TravelEntitlement& row) {
    return appliesIn(row.receiving, situation) != Applies::no && holds(row, situation, fewer, outermost);
  });
}

}  // namespace

Layered<TravelEntitlement> travelEntitlement(const Situation& situation, const Terms& terms) {
  return rowFor(situation, terms, situation.mobility.outermostRegion.value_or(false));
}

bool dependsOnOutermostRegion(const Situation& situation, const Terms& terms) {
  return rowFor(situation, terms, true).row != rowFor(situation, terms, false).row;
}

TravelShare travelShare(const Situation& situation, const Terms& terms) {
  const auto entitlement = travelEntitlement(situation, terms);
  if (!entitlement) return TravelShare::notPaid;
  const auto answer = situation.mobility.travelPaid;
  if (entitlement->travel != TravelShare::institutionDecides || !answer) return entitlement->travel;
  return *answer ? TravelShare::paid : TravelShare::notPaid;
}

TravelShares travelShares(const Situation& situation, const Terms& terms) {
  TravelShares shares;
  bool certain = false;
  const std::optional<bool> fewer = situation.mobility.fewerOpportunities.value_or(false);
  const std::optional<bool> outermost = situation.mobility.outermostRegion.value_or(false);
  eachRow(terms.travelEntitlement, [&](const TravelEntitlement& row, Layer) {
    const Applies place = appliesIn(row.receiving, situation);
    if (certain || place == Applies::no || !holds(row, situation, fewer, outermost)) return;
    certain = place == Applies::yes;
    shares.add(row.travel, situation.mobility.travelPaid);
  });
  if (!shares.mayBePaid()) shares.mayBeUnpaid = true;  // no row applies for certain
  return shares;
}

void TravelShares::add(TravelShare share, const std::optional<bool>& answer) {
  const bool decides = share == TravelShare::institutionDecides;
  const bool paid = share == TravelShare::paid || (decides && answer.value_or(false));
  open = open || (rows > 0 && paid != isPaid);
  ++rows;
  isPaid = isPaid || paid;
  institutionDecides = institutionDecides || (decides && !answer);
  mayBeUnpaid = mayBeUnpaid || !paid;
}

void sayWhyUnpaid(Line& line, const TravelShares& shares) {
  if (shares.open) addCause(line, CauseKind::unanswered, "receivingCountry");
  if (shares.institutionDecides) addCause(line, CauseKind::choiceOfInstitution, "travelPaid");
}

Money greenExtra(const TravelAmount& row) { return row.green ? *row.green - row.standard : Money(); }

}  // namespace passerelle
