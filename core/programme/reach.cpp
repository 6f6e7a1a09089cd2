#include "core/programme/reach.h"

#include <algorithm>

namespace passerelle {

namespace {

Reach scoped(const Scope& scope) {
  Reach reach;
  reach.scope = scope;
  return reach;
}

/// Whether two lists have a common value. An empty list does not restrict.
template <class Value>
bool meet(const std::vector<Value>& one, const std::vector<Value>& other) {
  return one.empty() || other.empty() || std::any_of(one.begin(), one.end(), [&](const Value& value) {
           return std::find(other.begin(), other.end(), value) != other.end();
         });
}

template <class Value>
bool meet(const std::optional<Value>& one, const std::optional<Value>& other) {
  return !one || !other || *one == *other;
}

bool meetInDays(const Reach& one, const Reach& other) {
  return (!one.fromDay || !other.toDay || *one.fromDay <= *other.toDay) &&
         (!other.fromDay || !one.toDay || *other.fromDay <= *one.toDay);
}

bool meet(const DistanceBand& one, const DistanceBand& other) {
  return (!other.below || one.from < *other.below) && (!one.below || other.from < *one.below);
}

/// A row with a flow applies only between cost groups.
std::vector<Destination> placesOf(const Reach& reach) {
  if (!reach.flow || !reach.receiving.empty()) return reach.receiving;
  return {Destination::group1, Destination::group2, Destination::group3};
}

bool areSame(const Scope& one, const Scope& other) {
  return one.actions == other.actions && one.activities == other.activities && one.roles == other.roles &&
         one.directions == other.directions;
}

}  // namespace

Reach reachOf(const MonthlySupport& row) {
  Reach reach = scoped(row.scope);
  reach.receiving = row.receiving;
  reach.flow = row.flow;
  reach.outermostRegion = row.outermostRegion;
  return reach;
}

Reach reachOf(const StaffSupport& row) {
  Reach reach = scoped(row.scope);
  if (row.receiving) reach.receiving = {*row.receiving};
  return reach;
}

Reach reachOf(const FundedStay& row) { return scoped(row.scope); }

Reach reachOf(const TravelAmount& row) {
  Reach reach = scoped(row.scope.value_or(Scope()));
  reach.band = row.band;
  return reach;
}

Reach reachOf(const TravelEntitlement& row) {
  Reach reach = scoped(row.scope);
  reach.receiving = row.receiving;
  reach.fewerOpportunities = row.fewerOpportunities;
  reach.outermostRegion = row.outermostRegion;
  return reach;
}

Reach reachOf(const ExceptionalTravel& row) { return scoped(row.scope); }

Reach reachOf(const TopUp& row) {
  Reach reach = scoped(row.scope);
  reach.receiving = row.receiving;
  reach.outermostRegion = row.outermostRegion;
  reach.fromDay = row.fromDay;
  reach.toDay = row.toDay;
  reach.topUp = row.kind;
  return reach;
}

Reach reachOf(const Duration& row) {
  Reach reach = scoped(row.scope);
  reach.partnerCountry = row.partnerCountry;
  return reach;
}

Reach reachOf(const PaymentTerm& row) { return scoped(row.scope); }

Reach reachOf(const ProjectPeriod& row) { return scoped(row.scope); }

Reach reachOf(const EarlyReturnTolerance& row) { return scoped(row.scope); }

Reach reachOf(const RoundingPractice& row) { return scoped(row.scope); }

bool meet(const Reach& one, const Reach& other) {
  return meet(one.scope.actions, other.scope.actions) && meet(one.scope.activities, other.scope.activities) &&
         meet(one.scope.roles, other.scope.roles) && meet(one.scope.directions, other.scope.directions) &&
         meet(placesOf(one), placesOf(other)) && meet(one.flow, other.flow) &&
         meet(one.fewerOpportunities, other.fewerOpportunities) && meet(one.outermostRegion, other.outermostRegion) &&
         meet(one.partnerCountry, other.partnerCountry) && meetInDays(one, other) &&
         (!one.band || !other.band || meet(*one.band, *other.band)) && meet(one.topUp, other.topUp);
}

bool areOfOneScale(const Reach& one, const Reach& other) {
  return areSame(one.scope, other.scope) && one.receiving == other.receiving && one.flow == other.flow &&
         one.fewerOpportunities == other.fewerOpportunities && one.outermostRegion == other.outermostRegion &&
         one.partnerCountry == other.partnerCountry && one.topUp == other.topUp;
}

}  // namespace passerelle
