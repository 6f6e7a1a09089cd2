#pragma once

#include <optional>
#include <vector>

#include "core/programme/figures.h"

namespace passerelle {

/// The situations to which a row of a table may apply: one restriction for each answer on which the row depends. If two
/// rows of one author reach the same situation, they state two values for it.
struct Reach {
  Scope scope;
  std::vector<Destination> receiving;  ///< group or region of the receiving country; empty: any
  std::optional<Flow> flow;            ///< restricts the receiving country to the three cost groups
  std::optional<bool> fewerOpportunities;
  std::optional<bool> outermostRegion;
  std::optional<bool> partnerCountry;
  std::optional<int> fromDay;  ///< days of the stay, both ends included
  std::optional<int> toDay;
  std::optional<DistanceBand> band;
  std::optional<TopUpKind> topUp;  ///< rows of different top-ups never overlap
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

/// Whether both rows apply to at least one common situation.
bool meet(const Reach& one, const Reach& other);

/// Whether two rows differ only in their days or distances, so that both belong to one scale.
bool areOfOneScale(const Reach& one, const Reach& other);

}  // namespace passerelle
