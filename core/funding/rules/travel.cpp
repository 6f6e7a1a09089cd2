#include <algorithm>

#include "core/funding/formula.h"
#include "core/funding/rules.h"
#include "core/funding/travel_share.h"

// The travel lump sum: the one-way distance selects the band, and the amount covers the return journey. If the
// institution's own table has no row for a distance and the call's has one, the amount is between zero and the call's.
// While the distance is unknown and the travel is green, the interval includes the green supplement, because that
// depends on the same band.

namespace passerelle {

namespace {

std::vector<Step> once(Amount amount) { return {{1, Unit::participant, {}, {}, amount}}; }

/// The rows of the travel tables that apply to this situation.
class Scale {
 public:
  explicit Scale(const Draft& draft)
      : table_(draft.terms.travel),
        mobility_(draft.situation.mobility),
        isPublished_(firstOf(table_).layer != Layer::call) {}

  /// Whether a layer above the call has rows.
  [[nodiscard]] bool isPublished() const { return isPublished_; }
  [[nodiscard]] Layered<TravelAmount> rowFor(Distance distance) const { return rowIn(table_, distance); }
  [[nodiscard]] Layered<TravelAmount> callRowFor(Distance distance) const { return rowIn(callOnly(table_), distance); }
  [[nodiscard]] const TravelAmount& nearestOfCall() const {
    const auto row = firstOf(callOnly(table_));
    return row ? *row : table_.call->front();
  }

  /// The row of the highest layer that pays most, including the green supplement for the same distances.
  [[nodiscard]] Layered<TravelAmount> dearest(bool green) const {
    const auto rows = rowsOf(table_);
    return *std::max_element(rows.begin(), rows.end(), [&](const auto& left, const auto& right) {
      return paidBy(*left, green) < paidBy(*right, green);
    });
  }

  /// Amount of a row including the call's green supplement for the same distances.
  [[nodiscard]] Money paidBy(const TravelAmount& row, bool green) const {
    const auto ofCall = callRowFor(row.band.from);
    return green && ofCall ? row.standard + greenExtra(*ofCall) : row.standard;
  }

 private:
  [[nodiscard]] bool speaks(const TravelAmount& row) const {
    return !row.scope || applies(*row.scope, mobility_) == Applies::yes;
  }

  [[nodiscard]] Layered<TravelAmount> firstOf(const LayeredTable<TravelAmount>& table) const {
    return firstRow(table, [&](const TravelAmount& row) { return speaks(row); });
  }

  [[nodiscard]] std::vector<Layered<TravelAmount>> rowsOf(const LayeredTable<TravelAmount>& table) const {
    return candidates(table, [&](const TravelAmount& row) { return speaks(row) ? Applies::yes : Applies::no; });
  }

  [[nodiscard]] Layered<TravelAmount> rowIn(const LayeredTable<TravelAmount>& table, Distance distance) const {
    return firstRow(table, [&](const TravelAmount& row) { return row.band.contains(distance) && speaks(row); });
  }

  const LayeredTable<TravelAmount>& table_;
  const Mobility& mobility_;
  bool isPublished_;
};

/// From zero (below the first band) to the largest amount of any distance.
Line anyDistance(const Scale& scale, bool green) {
  const auto dearest = scale.dearest(green);
  Line line = lineOf(Rule::travel, dearest->citation, dearest.layer, once({Money(), scale.paidBy(*dearest, green)}));
  line.steps.clear();
  addCause(line, CauseKind::unanswered, "distanceMetres");
  return line;
}

Line knownDistance(const Scale& scale, const Layered<TravelAmount>& row, Distance distance) {
  if (scale.isPublished() && row.layer == Layer::call) {
    Line line = lineOf(Rule::travel, row->citation, row.layer, once({Money(), row->standard}));
    addCause(line, CauseKind::bandNotPublished);
    return line;
  }
  Line line = lineOf(Rule::travel, row->citation, row.layer, once(Amount::known(row->standard)));
  if (row.layer == Layer::institution) {
    const auto beside = scale.callRowFor(distance);
    if (beside) setBeside(line, beside->citation, Layer::call, once(Amount::known(beside->standard)));
  }
  return line;
}

Unpriced tooNear(const TravelAmount& nearest, Distance distance) {
  Unpriced none = gap(Rule::travel, UnpricedReason::belowFirstBand);
  none.field = "distanceMetres";
  none.sought = static_cast<int>(distance.inMetres());
  none.minimum = static_cast<int>(nearest.band.from.inMetres());
  none.source = nearest.citation.source;
  none.locator = nearest.citation.locator;
  return none;
}

}  // namespace

void travel(Draft& draft) {
  const TravelShares shares = travelShares(draft.situation, draft.terms);
  if (!shares.mayBePaid()) return;
  if (draft.terms.travel.call->empty()) {
    draft.grant.unpriced.push_back(gap(Rule::travel, UnpricedReason::notModelled));
    return;
  }
  const Scale scale(draft);
  Line line;
  if (const auto distance = draft.situation.mobility.distance) {
    const auto row = scale.rowFor(*distance);
    if (!row) {
      draft.grant.unpriced.push_back(tooNear(scale.nearestOfCall(), *distance));
      return;
    }
    draft.grant.band = row->band;
    line = knownDistance(scale, row, *distance);
  } else {
    line = anyDistance(scale, draft.situation.mobility.greenTravel.value_or(false));
  }
  if (shares.mayBeUnpaid) {
    line.amount.low = Money();
    for (Step& step : line.steps) step.rate.low = Money();
    sayWhyUnpaid(line, shares);
  }
  draft.grant.lines.push_back(std::move(line));
}

}  // namespace passerelle
