#include "core/mobility/situation.h"

#include <algorithm>
#include <array>

namespace passerelle {

namespace {

void deriveAction(Mobility& mobility, const Call& call) {
  if (mobility.action || !mobility.activity) return;
  if (*mobility.activity == Activity::BIP) {
    mobility.action = Action::KA131;  // a BIP is an activity of KA131 only
    return;
  }
  const auto& other = otherCountry(mobility);
  if (!other) return;
  // Where KA171 is not possible, KA131 applies; it pays outgoing mobilities.
  const bool partner = call.destinationOf(*other) == Destination::regions1to12;
  Mobility byPartners = mobility;
  byPartners.action = Action::KA171;
  const bool possible = mobility.direction == Direction::incoming || exclusionOf(byPartners, call) == nullptr;
  mobility.action = partner && possible ? Action::KA171 : Action::KA131;
}

void deriveCountries(Mobility& mobility, const Institution* institution) {
  if (institution != nullptr) mobility.institutionCountry = institution->country;
  if (!mobility.institutionCountry || !mobility.direction) return;
  auto& own = *mobility.direction == Direction::outgoing ? mobility.sendingCountry : mobility.receivingCountry;
  if (!own) own = mobility.institutionCountry;
}

std::optional<Flow> flowBetween(Destination sending, Destination receiving) {
  if (sending == Destination::regions1to12 || receiving == Destination::regions1to12) return std::nullopt;
  if (receiving < sending) return Flow::higher;  // group 1 has the highest cost of living
  return receiving == sending ? Flow::similar : Flow::lower;
}

/// Whether a flow is possible between two countries whose groups may be unknown.
bool canFlow(Flow flow, std::optional<Destination> sending, std::optional<Destination> receiving) {
  constexpr std::array groups = {Destination::group1, Destination::group2, Destination::group3};
  return std::any_of(groups.begin(), groups.end(), [&](Destination from) {
    return (!sending || *sending == from) && std::any_of(groups.begin(), groups.end(), [&](Destination to) {
             return (!receiving || *receiving == to) && flowBetween(from, to) == flow;
           });
  });
}

template <class Value>
Applies restrict(Applies sofar, const std::vector<Value>& allowed, const std::optional<Value>& found) {
  return sofar == Applies::no || allowed.empty() ? sofar : both(sofar, isAmong(allowed, found));
}

}  // namespace

const std::optional<std::string>& payingCountry(const Mobility& mobility) {
  if (mobility.institutionCountry) return mobility.institutionCountry;
  return mobility.direction == Direction::incoming ? mobility.receivingCountry : mobility.sendingCountry;
}

const std::optional<std::string>& otherCountry(const Mobility& mobility) {
  return mobility.direction == Direction::incoming ? mobility.sendingCountry : mobility.receivingCountry;
}

Situation inPlace(const Situation& situation, Destination receiving) {
  Situation there = situation;
  there.receiving = receiving;
  if (there.sending) there.flow = flowBetween(*there.sending, receiving);
  return there;
}

InternedText otherCountryField(const Mobility& mobility) {
  if (mobility.direction == Direction::incoming) return "sendingCountry";
  return "receivingCountry";
}

DayCount dayCountOf(Activity activity) {
  return isLongStudentStay(activity) ? DayCount::thirtyDayMonths : DayCount::calendar;
}

Situation situate(const Mobility& mobility, const Call& call, const Institution* institution) {
  Situation situation{mobility, &call, institution, {}, {}, {}, false, {}};
  Mobility& known = situation.mobility;
  deriveAction(known, call);
  situation.actionFollows = known.action && !mobility.action;
  // KA131 is paid by the sending institution, so the person is assumed to be outgoing unless the question says
  // otherwise.
  if (known.action == Action::KA131 && !known.direction) known.direction = Direction::outgoing;
  deriveCountries(known, institution);
  if (known.activity == Activity::BIP && !known.virtualPart) known.virtualPart = true;  // it has one by definition
  if (known.sendingCountry) situation.sending = call.destinationOf(*known.sendingCountry);
  if (known.receivingCountry) situation.receiving = call.destinationOf(*known.receivingCountry);
  if (situation.sending && situation.receiving) {
    situation.flow = flowBetween(*situation.sending, *situation.receiving);
  }
  if (known.start && known.end && known.activity) {
    situation.days = countDays({*known.start, *known.end}, dayCountOf(*known.activity));
  } else {
    situation.days = known.days;
  }
  if (situation.days) situation.days = *situation.days - known.interruptedDays.value_or(0);
  return situation;
}

Applies applies(const Scope& scope, const Mobility& mobility) {
  Applies result = Applies::yes;
  result = restrict(result, scope.actions, mobility.action);
  result = restrict(result, scope.activities, mobility.activity);
  result = restrict(result, scope.roles, mobility.role);
  return restrict(result, scope.directions, mobility.direction);
}

InternedText openField(const Scope& scope, const Mobility& mobility) {
  if (!scope.activities.empty() && !mobility.activity) return "activity";
  if (!scope.roles.empty() && !mobility.role) return "role";
  if (!scope.directions.empty() && !mobility.direction) return "direction";
  return otherCountryField(mobility);
}

const ActionExclusion* exclusionOf(const Mobility& mobility, const Call& call) {
  const auto& other = otherCountry(mobility);
  if (!other) return nullptr;
  const auto found = std::find_if(call.exclusions.begin(), call.exclusions.end(), [&](const ActionExclusion& row) {
    return applies(row.scope, mobility) == Applies::yes && call.excludes(row, *other);
  });
  return found == call.exclusions.end() ? nullptr : &*found;
}

Applies flowIs(Flow flow, const Situation& situation) {
  if (!canFlow(flow, situation.sending, situation.receiving)) return Applies::no;
  return situation.sending && situation.receiving ? Applies::yes : Applies::open;
}

Applies applies(const Duration& row, const Situation& situation) {
  const auto& country = situation.mobility.receivingCountry;
  const Applies those = applies(row.scope, situation.mobility);
  if (!row.partnerCountry) return those;
  if (!country) return both(those, Applies::open);
  const bool there = *row.partnerCountry != situation.call->isProgrammeCountry(*country);
  return there ? those : Applies::no;
}

Applies appliesIn(const std::vector<Destination>& receiving, const Situation& situation) {
  return isAmong(receiving, situation.receiving);
}

Applies appliesFor(const std::optional<int>& fromDay, const std::optional<int>& toDay, const Situation& situation) {
  if (!fromDay && !toDay) return Applies::yes;
  if (!situation.days) return Applies::open;
  const int days = *situation.days;
  return days >= fromDay.value_or(days) && days <= toDay.value_or(days) ? Applies::yes : Applies::no;
}

}  // namespace passerelle
