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

/// A point at which a journey begins, ends or goes on. A small town's point may lie a kilometre beside the official
/// one.
struct Stop {
  Point point;
  std::optional<int> population;  ///< of its town, when known
};

/// The question how far it is: one way, from stop to stop. The official figure, once somebody has read it off the
/// Commission's calculator, prevails over what is computed here, and needs no stops.
struct Journey {
  std::vector<Stop> stops;
  std::optional<Distance> official;
  std::optional<std::string> institution;  ///< whose travel amounts are laid over the calls'
  std::optional<Action> action;            ///< absent: only amounts that hold for every mobility
  std::optional<int> call;                 ///< absent: every call of the data
};

/// From where the distances to all campuses of the data are wanted.
struct JourneysFrom {
  Point point;
  std::optional<std::string> institution;
  std::optional<Action> action;
};

enum class DistanceBasis {
  computed,  ///< great circle between the points, leg by leg
  official,  ///< read off the Commission's calculator by the user
};

/// What a nearby edge of a band asks for.
enum class EdgeAdvice {
  none,
  keepOfficialFigure,  ///< inside 5 km of an official figure: it decides, so it has to be shown later
  beware,              ///< inside 5 km: points a little beside these could change the amount
  askOfficialFigure,   ///< inside 1 km, or 2 km where a town of fewer than 5 000 is a stop
};

/// The edge of a band that is nearest to a distance, and what is paid on its other side.
struct BandEdge {
  Distance at;
  Distance away;
  Amount beyond;  ///< nothing where no band begins there
  Money atStake;  ///< the most that the two sides can differ by
  EdgeAdvice advice = EdgeAdvice::none;
};

/// The travel band of a distance in one call, by the institution's table where it has one. Both ends of the amount
/// are nothing where no band holds the distance.
struct TravelBand {
  int call = 0;
  std::optional<DistanceBand> band;
  Amount standard;
  std::optional<Money> green;
  std::optional<BandEdge> edge;
};

/// How far it is, and what follows in each call.
struct MeasuredJourney {
  Distance distance;  ///< what counts
  DistanceBasis basis = DistanceBasis::computed;
  Distance computed;
  std::vector<Distance> legs;  ///< computed, each rounded to the metre; their sum is `computed`
  std::vector<TravelBand> calls;
};

/// A campus of the data, seen from a point.
struct CampusDistance {
  Id<Campus> campus;
  Distance distance;
  std::vector<TravelBand> calls;
};

struct CampusDistances {
  std::vector<CampusDistance> campuses;
};

/// The great circles from stop to stop.
std::vector<Distance> legsOf(const std::vector<Stop>& stops);

/// The travel band of a distance by the amounts of one call, for every mobility or those of an action. `small` where a
/// small town is a stop, `isOfficial` where the distance is the Commission's own.
TravelBand travelBandOf(const LayeredTable<TravelAmount>& table, Distance distance, std::optional<Action> action,
                        bool small, bool isOfficial);

/// Whether a stop is a town so small that its point is uncertain.
bool isSmall(const Stop& stop);

}  // namespace passerelle
