#include "core/funding/formula.h"
#include "core/funding/rules.h"
#include "core/funding/travel_share.h"

// The travel lump sum: the one-way distance selects the band, the amount covers the way there and back. Where the
// institution's own table has no row for a distance and the call's has one, the amount lies between nothing and
// the call's.

namespace passerelle {

namespace {

std::vector<Step> once(Amount amount) { return {{1, Unit::participant, {}, {}, amount}}; }

Layered<TravelAmount> rowFor(const LayeredTable<TravelAmount>& table, Distance distance) {
  return firstRow(table, [&](const TravelAmount& row) { return row.band.contains(distance); });
}

/// From nothing (too near for a band) to the dearest row of the highest layer that has a table.
Line anyDistance(const LayeredTable<TravelAmount>& table) {
  const auto rows = candidates(table, [](const TravelAmount&) { return Applies::yes; });
  Layered<TravelAmount> dearest = rows.front();
  for (const auto& row : rows) {
    if (row->standard > dearest->standard) dearest = row;
  }
  Line line = lineOf(Rule::travel, *dearest, dearest.layer, once({Money(), dearest->standard}));
  line.steps.clear();
  addCause(line, CauseKind::unanswered, "distanceMetres");
  return line;
}

Line knownDistance(const LayeredTable<TravelAmount>& table, const Layered<TravelAmount>& row, Distance distance) {
  if (table.institutionPublished() && row.layer == Layer::call) {
    Line line = lineOf(Rule::travel, *row, row.layer, once({Money(), row->standard}));
    addCause(line, CauseKind::bandNotPublished);
    return line;
  }
  Line line = lineOf(Rule::travel, *row, row.layer, once(Amount::known(row->standard)));
  if (row.layer == Layer::institution) {
    const auto beside = rowFor(callOnly(table), distance);
    if (beside) setBeside(line, *beside, once(Amount::known(beside->standard)));
  }
  return line;
}

Unpriced tooNear(const LayeredTable<TravelAmount>& table, Distance distance) {
  Unpriced none = gap(Rule::travel, UnpricedReason::belowFirstBand);
  none.field = "distanceMetres";
  none.sought = static_cast<int>(distance.inMetres());
  none.minimum = static_cast<int>(table.call->front().band.from.inMetres());
  none.source = table.call->front().source;
  none.locator = table.call->front().locator;
  return none;
}

}  // namespace

void travel(Draft& draft) {
  const auto entitlement = travelEntitlement(draft.situation, draft.terms);
  const bool decides = entitlement && entitlement->travel == TravelShare::institutionDecides;
  if (!entitlement || (entitlement->travel != TravelShare::paid && !decides)) return;
  const auto& table = draft.terms.travel;
  if (table.call->empty()) {
    draft.grant.unpriced.push_back(gap(Rule::travel, UnpricedReason::notModelled));
    return;
  }
  Line line;
  if (const auto distance = draft.situation.mobility.distance) {
    const auto row = rowFor(table, *distance);
    if (!row) {
      draft.grant.unpriced.push_back(tooNear(table, *distance));
      return;
    }
    draft.grant.band = row->band;
    line = knownDistance(table, row, *distance);
  } else {
    line = anyDistance(table);
  }
  if (decides) {
    line.amount.low = Money();
    for (Step& step : line.steps) step.rate.low = Money();
    addCause(line, CauseKind::choiceOfInstitution);
  }
  draft.grant.lines.push_back(std::move(line));
}

}  // namespace passerelle
