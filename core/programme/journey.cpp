#include "core/programme/journey.h"

#include <algorithm>

namespace passerelle {

namespace {

constexpr Distance near = Distance::kilometres(5);
constexpr Distance tooNear = Distance::kilometres(1);
constexpr Distance tooNearForSmallTown = Distance::kilometres(2);
constexpr int smallTown = 5000;

Layered<TravelAmount> rowFor(const LayeredTable<TravelAmount>& table, Distance distance) {
  return firstRow(table, [&](const TravelAmount& row) { return row.band.contains(distance); });
}

/// Where the institution has a table of its own without this band, and the call has one: between nothing and the
/// call's.
Amount amountOf(const LayeredTable<TravelAmount>& table, const Layered<TravelAmount>& row) {
  if (!row) return {};
  if (table.institutionPublished() && row.layer == Layer::call) return {Money(), row->standard};
  return Amount::known(row->standard);
}

Distance between(Distance one, Distance other) {
  return Distance::metres(std::max(one.inMetres(), other.inMetres()) - std::min(one.inMetres(), other.inMetres()));
}

/// The nearest place at which the row that pays changes; below an edge begins one metre before it.
std::optional<BandEdge> nearestEdge(const LayeredTable<TravelAmount>& table, Distance distance, Amount here) {
  std::optional<BandEdge> nearest;
  const auto consider = [&](Distance at) {
    const Distance away = between(at, distance);
    if (at == Distance() || (nearest && nearest->away <= away)) return;
    const Distance otherSide = distance < at ? at : Distance::metres(at.inMetres() - 1);
    const Amount beyond = amountOf(table, rowFor(table, otherSide));
    const Money more = beyond.high - here.low;
    const Money less = here.high - beyond.low;
    nearest = BandEdge{at, away, beyond, std::max(more, less), EdgeAdvice::none};
  };
  eachRow(table, [&](const TravelAmount& row, Layer) {
    consider(row.band.from);
    if (row.band.below) consider(*row.band.below);
  });
  return nearest;
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

TravelBand travelBandOf(const LayeredTable<TravelAmount>& table, Distance distance, bool small, bool isOfficial) {
  TravelBand travel;
  const auto row = rowFor(table, distance);
  travel.standard = amountOf(table, row);
  if (row) {
    travel.band = row->band;
    travel.green = row->green;
  }
  travel.edge = nearestEdge(table, distance, travel.standard);
  if (travel.edge && !isOfficial) {
    const Distance away = travel.edge->away;
    if (away < near) travel.edge->advice = EdgeAdvice::beware;
    if (away < (small ? tooNearForSmallTown : tooNear)) travel.edge->advice = EdgeAdvice::askOfficialFigure;
  }
  return travel;
}

}  // namespace passerelle
