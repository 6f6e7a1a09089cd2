#pragma once

#include <optional>
#include <vector>

#include "core/funding/estimate.h"
#include "core/funding/grant.h"
#include "core/mobility/situation.h"
#include "core/programme/terms.h"

namespace passerelle {

/// Why a part of the grant is not the same in two calls.
enum class DifferenceReason {
  amount,       ///< the same row holds another figure
  group,        ///< a country moved to another group, or the flow between the two changed
  shape,        ///< the part exists in one call only, or the bonus for green travel changed its form
  entitlement,  ///< the travel lump sum is paid in one call and not, or not for sure, in the other
  author,       ///< the institution published for one call and not for the other
};

/// What each end of an amount moves by, in cents, down or up; equal where the whole amount moves.
struct AmountChange {
  Money low;
  Money high;
};

/// From one call to the next one of the list. No change is told where one side has no figure.
struct CallDifference {
  std::optional<AmountChange> change;
  std::vector<DifferenceReason> reasons;  ///< empty when nothing differs; in the order of the list above
};

/// Where a country stands in one call, with the number of its region where it is a partner and the number is known.
struct CountryStanding {
  Destination destination = Destination::regions1to12;
  std::optional<int> region;
};

/// The whole grant by one call.
struct ComparedCall {
  int year = 0;
  std::optional<Amount> total;
  bool complete = true;
  std::optional<FundedDays> stay;
  std::optional<DistanceBand> band;
  std::optional<CountryStanding> sending;
  std::optional<CountryStanding> receiving;
  std::optional<Flow> flow;
  std::optional<TravelShare> travel;  ///< whether the travel lump sum is paid; absent while it is open
};

/// What one call says of one part, exactly as the grant of that call says it; neither where it knows no such part.
struct ComparedPart {
  std::optional<Line> line;
  std::optional<Unpriced> unpriced;
};

/// One part of the grant through all calls.
struct ComparedRow {
  Rule rule = Rule::undetermined;
  std::vector<ComparedPart> parts;          ///< one for each call
  std::vector<CallDifference> differences;  ///< from each call to the next
};

/// The same mobility by several calls, in the order in which they were asked.
struct CallComparison {
  std::vector<ComparedCall> calls;
  std::vector<ComparedRow> rows;            ///< every rule that appears in any call; together they are the grants
  std::vector<CallDifference> differences;  ///< of the totals, with the reasons of all rows
};

/// The question: one mobility, and the calls in the order in which they are told. The call of the mobility does not
/// count.
struct CallsToCompare {
  Mobility mobility;
  std::vector<int> years;
};

/// A mobility seen in one of the calls.
struct SituationInCall {
  Situation situation;
  Tariff tariff;
  const Terms* callAlone = nullptr;  ///< the terms without what was published above the call
};

CallComparison compareCalls(const std::vector<SituationInCall>& situations);

}  // namespace passerelle
