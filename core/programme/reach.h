#pragma once

#include <optional>
#include <vector>

#include "core/programme/figures.h"

namespace passerelle {

/// The situations that a row of a table may apply to: one restriction for each answer that the row depends on, and
/// none where it depends on nothing. Two rows of one author that reach the same situation state two values for it.
struct Reach {
  Scope scope;
  std::vector<Destination> receiving;  ///< empty: anywhere
  std::optional<Flow> flow;            ///< restricts the receiving place to the cost groups
  std::optional<bool> fewerOpportunities;
  std::optional<bool> outermostRegion;
  std::optional<bool> partnerCountry;
  std::optional<int> fromDay;  ///< both ends included
  std::optional<int> toDay;
  std::optional<DistanceBand> band;
  std::optional<Rule> part;  ///< rows of different parts of a grant never meet
};

Reach reachOf(const MonthlySupport& row);
Reach reachOf(const StaffSupport& row);
Reach reachOf(const FundedStay& row);
Reach reachOf(const TravelAmount& row);
Reach reachOf(const TravelEntitlement& row);
Reach reachOf(const ExceptionalTravel& row);
Reach reachOf(const TopUp& row);
Reach reachOf(const Duration& row);
Reach reachOf(const PaymentTerm& row);
Reach reachOf(const ProjectPeriod& row);
Reach reachOf(const EarlyReturnTolerance& row);
Reach reachOf(const RoundingPractice& row);

/// Whether some situation is reached by both.
bool meet(const Reach& one, const Reach& other);

/// Whether they differ in their days or distances at most, and so are rows of one scale.
bool areOfOneScale(const Reach& one, const Reach& other);

}  // namespace passerelle
