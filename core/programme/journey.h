#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/money.h"
#include "core/geo/distance.h"
#include "core/geo/distance_band.h"
#include "core/geo/place.h"
#include "core/programme/terms.h"

namespace passerelle {

/// Start, intermediate or end point of a journey. The point of a small town may be a kilometre away from the official
/// one.
struct Stop {
  Point point;
  std::optional<int> population;  ///< of the town, if known
};

/// A one-way journey from stop to stop, whose distance is asked for. An official figure, read by the user from the
/// Commission's distance calculator, takes precedence over the computed distance and needs no stops.
struct Journey {
  std::vector<Stop> stops;
  std::optional<Distance> official;
  std::optional<std::string> institution;  ///< its travel amounts take precedence over the call's
  std::optional<Action> action;            ///< absent: only amounts that apply to every mobility
  std::optional<int> call;                 ///< absent: every call in the data
};

/// The start point from which the distances to all campuses in the data are asked for.
struct JourneysFrom {
  Point point;
  std::optional<std::string> institution;
  std::optional<Action> action;
};

enum class DistanceBasis {
  computed,  ///< sum of the great circles between the stops
  official,  ///< entered by the user from the Commission's distance calculator
};

/// What to do when the distance is near the edge of a band.
enum class EdgeAdvice {
  none,
  keepOfficialFigure,  ///< less than 5 km between an edge and an official figure: keep the figure as evidence
  beware,              ///< an edge is less than 5 km away: slightly different points could change the amount
  askOfficialFigure,   ///< an edge is less than 1 km away, or 2 km if a stop is a town of fewer than 5,000 inhabitants
};

/// The edge of a band that is nearest to a distance, and the amount on its other side.
struct BandEdge {
  Distance at;
  Distance away;
  Amount beyond;  ///< zero if no band is on that side
  Money atStake;  ///< largest possible difference between the two sides
  EdgeAdvice advice = EdgeAdvice::none;
};

/// The travel band of a distance in one call, by the institution's table if it has one. Both ends of the amount are
/// zero if no band contains the distance.
struct TravelBand {
  int call = 0;
  std::optional<DistanceBand> band;
  Amount standard;
  std::optional<Money> green;
  std::optional<BandEdge> edge;
};

/// The distance of a journey and its travel band in each call.
struct MeasuredJourney {
  Distance distance;  ///< the official figure if there is one, otherwise the computed one
  DistanceBasis basis = DistanceBasis::computed;
  Distance computed;
  std::vector<Distance> legs;  ///< computed, each rounded to the metre; they sum to `computed`
  std::vector<TravelBand> calls;
};

/// A campus of the data with its distance from a given point.
struct CampusDistance {
  Id<Campus> campus;
  Distance distance;
  std::vector<TravelBand> calls;
};

struct CampusDistances {
  std::vector<CampusDistance> campuses;
};

/// Great-circle distances between consecutive stops.
std::vector<Distance> legsOf(const std::vector<Stop>& stops);

/// The travel band of a distance by the amounts of one call that apply to every mobility or to the given action.
/// `small`: a stop is a small town. `isOfficial`: the distance comes from the Commission's calculator.
TravelBand travelBandOf(const LayeredTable<TravelAmount>& table, Distance distance, std::optional<Action> action,
                        bool small, bool isOfficial);

/// Whether a stop is a town so small that its point is uncertain.
bool isSmall(const Stop& stop);

}  // namespace passerelle
