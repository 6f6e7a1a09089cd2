#include "core/programme/journey.h"

#include <algorithm>

namespace passerelle {

namespace {

constexpr Distance near = Distance::kilometres(5);
constexpr Distance tooNear = Distance::kilometres(1);
constexpr Distance tooNearForSmallTown = Distance::kilometres(2);
constexpr int smallTown = 5000;

/// The travel amounts of a table that apply to every mobility, or to the given action.
class Amounts {
 public:
  Amounts(const LayeredTable<TravelAmount>& table, std::optional<Action> action) {
    eachRow(table, [&](const TravelAmount& row, Layer layer) {
      if (speaks(row, action)) rows_.push_back({&row, layer});
    });
  }

  [[nodiscard]] const std::vector<Layered<TravelAmount>>& rows() const { return rows_; }

  [[nodiscard]] Layered<TravelAmount> rowFor(Distance distance) const {
    const auto row =
        std::find_if(rows_.begin(), rows_.end(), [&](const auto& each) { return each->band.contains(distance); });
    return row == rows_.end() ? Layered<TravelAmount>{} : *row;
  }

  /// From zero to the call's amount if a layer above publishes amounts but none for this band; otherwise the row's
  /// amount.
  [[nodiscard]] Amount amountOf(const Layered<TravelAmount>& row) const {
    if (!row) return {};
    if (row.layer == Layer::call && rows_.front().layer != Layer::call) return {Money(), row->standard};
    return Amount::known(row->standard);
  }

 private:
  static bool speaks(const TravelAmount& row, std::optional<Action> action) {
    if (!row.scope) return true;
    const auto& [actions, activities, roles, directions] = *row.scope;
    return action && std::find(actions.begin(), actions.end(), *action) != actions.end() && activities.empty() &&
           roles.empty() && directions.empty();
  }

  std::vector<Layered<TravelAmount>> rows_;
};

Distance between(Distance one, Distance other) {
  return Distance::metres(std::max(one.inMetres(), other.inMetres()) - std::min(one.inMetres(), other.inMetres()));
}

/// The nearest distance at which the paying row changes. The side below an edge starts one metre before it.
std::optional<BandEdge> nearestEdge(const Amounts& amounts, Distance distance, Amount here) {
  std::optional<BandEdge> nearest;
  const auto consider = [&](Distance at) {
    const Distance away = between(at, distance);
    if (at == Distance() || (nearest && nearest->away <= away)) return;
    const Distance otherSide = distance < at ? at : Distance::metres(at.inMetres() - 1);
    const Amount beyond = amounts.amountOf(amounts.rowFor(otherSide));
    const Money more = beyond.high - here.low;
    const Money less = here.high - beyond.low;
    nearest = BandEdge{at, away, beyond, std::max(more, less), EdgeAdvice::none};
  };
  for (const auto& row : amounts.rows()) {
    consider(row->band.from);
    if (row->band.below) consider(*row->band.below);
  }
  return nearest;
}

EdgeAdvice adviceAt(Distance away, bool small, bool isOfficial) {
  if (isOfficial) return away < near ? EdgeAdvice::keepOfficialFigure : EdgeAdvice::none;
  if (away < (small ? tooNearForSmallTown : tooNear)) return EdgeAdvice::askOfficialFigure;
  return away < near ? EdgeAdvice::beware : EdgeAdvice::none;
}

}  // namespace

std::vector<Distance> legsOf(const std::vector<Stop>& stops) {
  std::vector<Distance> legs;
  for (std::size_t i = 1; i < stops.size(); ++i) {
    legs.push_back(greatCircle(stops[i - 1].point.coordinates(), stops[i].point.coordinates()));
  }
  return legs;
}

bool isSmall(const Stop& stop) { return stop.population && *stop.population < smallTown; }

TravelBand travelBandOf(const LayeredTable<TravelAmount>& table, Distance distance, std::optional<Action> action,
                        bool small, bool isOfficial) {
  const Amounts amounts(table, action);
  TravelBand travel;
  const auto row = amounts.rowFor(distance);
  travel.standard = amounts.amountOf(row);
  if (row) {
    travel.band = row->band;
    travel.green = row->green;
  }
  travel.edge = nearestEdge(amounts, distance, travel.standard);
  if (travel.edge) travel.edge->advice = adviceAt(travel.edge->away, small, isOfficial);
  return travel;
}

}  // namespace passerelle
