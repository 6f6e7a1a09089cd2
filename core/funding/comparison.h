#pragma once

#include <optional>
#include <vector>

#include "core/funding/estimate.h"
#include "core/funding/grant.h"
#include "core/mobility/situation.h"
#include "core/programme/terms.h"

namespace passerelle {

/// Why a part of the grant differs between two calls.
enum class DifferenceReason {
  amount,       ///< the same row has another figure
  group,        ///< a country moved to another group, or the flow between the two countries changed
  shape,        ///< the part exists in one call only, or support for green travel has another form
  entitlement,  ///< the travel lump sum is paid in one call, and not (or not certainly) in the other
  author,       ///< the institution published for only one of the two calls
};

/// Change of each end of an amount, in cents, negative if it falls. Equal if the whole amount shifts.
struct AmountChange {
  Money low;
  Money high;
};

/// Difference between a call and the next one in the list. `change` is absent if either side has no figure.
struct CallDifference {
  std::optional<AmountChange> change;
  std::vector<DifferenceReason> reasons;  ///< in the order of the enumeration; empty if nothing differs
};

/// Group or region of a country in one call. `region` is the number of a partner country's region, if known.
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
  std::optional<TravelShare> travel;  ///< absent while it is open which rules apply
};

/// A line or gap exactly as in the grant of that call; neither if the call has no such part.
struct ComparedPart {
  std::optional<Line> line;
  std::optional<Unpriced> unpriced;
};

/// One part of the grant in all calls.
struct ComparedRow {
  Rule rule = Rule::undetermined;
  std::vector<ComparedPart> parts;          ///< one for each call
  std::vector<CallDifference> differences;  ///< from each call to the next
};

/// The same mobility by several calls, in the order of the question.
struct CallComparison {
  std::vector<ComparedCall> calls;
  std::vector<ComparedRow>
      rows;  ///< every rule that appears in any call; together they contain all lines and gaps of the grants
  std::vector<CallDifference> differences;  ///< differences of the totals, with the reasons of all rows
};

/// The question: one mobility and the calls, in the order in which the answer lists them. The call in the mobility is
/// ignored.
struct CallsToCompare {
  Mobility mobility;
  std::vector<int> years;
};

/// A mobility as derived in one of the calls.
struct SituationInCall {
  Situation situation;
  Tariff tariff;
  const Terms* callAlone = nullptr;  ///< the terms without publications above the call
};

CallComparison compareCalls(const std::vector<SituationInCall>& situations);

}  // namespace passerelle
