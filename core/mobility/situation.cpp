#include "core/mobility/situation.h"

#include <algorithm>

namespace passerelle {

namespace {

void deriveAction(Mobility& mobility, const Call& call) {
  if (mobility.action || !mobility.activity) return;
  if (*mobility.activity == Activity::BIP) {
    mobility.action = Action::KA131;  // a BIP is an activity of KA131 only
    return;
  }
  // The country at the other end decides; it is the one that is not the institution's own.
  const auto& other = mobility.direction == Direction::incoming ? mobility.sendingCountry : mobility.receivingCountry;
  if (!other) return;
  // Regions 13 and 14 cannot take part in KA171; they are reached by KA131.
  mobility.action = call.destinationOf(*other) == Destination::regions1to12 ? Action::KA171 : Action::KA131;
}

void deriveCountries(Mobility& mobility, const Institution* institution) {
  if (institution == nullptr || !mobility.direction) return;
  auto& own = *mobility.direction == Direction::outgoing ? mobility.sendingCountry : mobility.receivingCountry;
  if (!own) own = institution->country;
}

std::optional<Flow> flowBetween(Destination sending, Destination receiving) {
  if (sending == Destination::regions1to12 || receiving == Destination::regions1to12) return std::nullopt;
  if (receiving < sending) return Flow::higher;  // group 1 is the dearest
  return receiving == sending ? Flow::similar : Flow::lower;
}

template <class Value>
Applies restrict(Applies sofar, const std::vector<Value>& allowed, const std::optional<Value>& found) {
  if (sofar == Applies::no || allowed.empty()) return sofar;
  if (!found) return Applies::open;
  const bool holds = std::find(allowed.begin(), allowed.end(), *found) != allowed.end();
  return holds ? sofar : Applies::no;
}

}  // namespace

DayCount dayCountOf(Activity activity) {
  return isLongStudentStay(activity) ? DayCount::thirtyDayMonths : DayCount::calendar;
}

Situation situate(const Mobility& mobility, const Call& call, const Institution* institution) {
  Situation situation{mobility, &call, institution, std::nullopt, std::nullopt, std::nullopt};
  Mobility& known = situation.mobility;
  deriveAction(known, call);
  // KA131 is paid by the sending institution: whoever asks about a grant is leaving, unless they say otherwise.
  if (known.action == Action::KA131 && !known.direction) known.direction = Direction::outgoing;
  deriveCountries(known, institution);
  if (known.receivingCountry) situation.receiving = call.destinationOf(*known.receivingCountry);
  if (known.sendingCountry && situation.receiving) {
    situation.flow = flowBetween(call.destinationOf(*known.sendingCountry), *situation.receiving);
  }
  if (known.start && known.end && known.activity) {
    situation.days = countDays({*known.start, *known.end}, dayCountOf(*known.activity));
  } else {
    situation.days = known.days;
  }
  return situation;
}

Applies applies(const Scope& scope, const Mobility& mobility) {
  Applies result = Applies::yes;
  result = restrict(result, scope.actions, mobility.action);
  result = restrict(result, scope.activities, mobility.activity);
  result = restrict(result, scope.roles, mobility.role);
  return restrict(result, scope.directions, mobility.direction);
}

std::string openField(const Scope& scope, const Mobility& mobility) {
  if (!scope.activities.empty() && !mobility.activity) return "activity";
  if (!scope.roles.empty() && !mobility.role) return "role";
  if (!scope.directions.empty() && !mobility.direction) return "direction";
  return mobility.direction == Direction::incoming ? "sendingCountry" : "receivingCountry";
}

Applies appliesIn(const std::vector<Destination>& receiving, const Situation& situation) {
  return restrict(Applies::yes, receiving, situation.receiving);
}

}  // namespace passerelle
