#include "core/funding/formula.h"
#include "core/funding/rules.h"
#include "core/funding/travel_share.h"

// Who is paid a travel lump sum and travels green receives the green amount of the band; it is written as what it
// adds to the standard amount, by the call's own table. Bands without a green amount add nothing.

namespace passerelle {

namespace {

Money greenExtra(const TravelAmount& row) { return row.green ? *row.green - row.standard : Money(); }

Line anyDistance(const std::vector<TravelAmount>& rows) {
  const TravelAmount* dearest = &rows.front();
  for (const TravelAmount& row : rows) {
    if (greenExtra(row) > greenExtra(*dearest)) dearest = &row;
  }
  Line line = lineOf(Rule::greenSupplement, *dearest, Layer::call, {});
  line.amount = {Money(), greenExtra(*dearest)};
  addCause(line, CauseKind::unanswered, "distanceMetres");
  return line;
}

}  // namespace

void greenSupplement(Draft& draft) {
  const Mobility& mobility = draft.situation.mobility;
  const auto entitlement = travelEntitlement(draft.situation, draft.terms);
  const bool decides = entitlement && entitlement->travel == TravelShare::institutionDecides;
  if (!mobility.greenTravel.value_or(false) || !entitlement) return;
  if (entitlement->travel != TravelShare::paid && !decides) return;
  const std::vector<TravelAmount>& rows = *draft.terms.travel.call;
  if (rows.empty()) return;
  if (!mobility.distance) {
    draft.grant.lines.push_back(anyDistance(rows));
    return;
  }
  const auto row = firstRow(callOnly(draft.terms.travel),
                            [&](const TravelAmount& each) { return each.band.contains(*mobility.distance); });
  if (!row) return;  // too near for any travel amount: the travel rule says so
  if (!row->green) {
    Unpriced none = gap(Rule::greenSupplement, UnpricedReason::standardAmountApplies);
    none.source = row->source;
    none.locator = row->locator;
    draft.grant.unpriced.push_back(std::move(none));
    return;
  }
  const Amount green{decides ? row->standard : *row->green, *row->green};
  Line line =
      lineOf(Rule::greenSupplement, *row, Layer::call,
             {{1, Unit::participant, {}, {}, green}, {-1, Unit::participant, {}, {}, Amount::known(row->standard)}});
  if (decides) addCause(line, CauseKind::choiceOfInstitution);
  draft.grant.lines.push_back(std::move(line));
}

}  // namespace passerelle
