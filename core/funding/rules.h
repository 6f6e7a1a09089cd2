#pragma once

#include <array>
#include <vector>

#include "core/funding/grant.h"
#include "core/mobility/situation.h"
#include "core/programme/terms.h"

namespace passerelle {

/// How much of a grant is worked out: a list and an interval need its amounts only.
enum class Detail {
  explained,  ///< all of it
  amounts,    ///< what no amount depends on (figures beside a line, region, assumptions, remarks) may be left out
};

/// What the rules write on: the grant in the making.
struct Draft {
  const Situation& situation;
  const Terms& terms;
  Grant grant;
  Detail detail = Detail::explained;

  [[nodiscard]] bool isExplained() const { return detail == Detail::explained; }
};

/// A rule reads the situation and the terms, and adds a line, a named gap, or nothing when it does not apply.
/// It needs the activity, and the action and role where they matter (see estimate.cpp).
using RuleFunction = void (*)(Draft& draft);

// One rule, one file: rules/<its name>.cpp.
void shortStaySupport(Draft& draft);
void monthlySupport(Draft& draft);
void staffSupport(Draft& draft);
void travel(Draft& draft);
void greenSupplement(Draft& draft);
void greenOnce(Draft& draft);
void exceptionalTravel(Draft& draft);
void traineeshipTopUp(Draft& draft);
void fewerOpportunitiesTopUp(Draft& draft);

/// In the order in which their lines appear.
constexpr std::array<RuleFunction, 9> rules = {
    shortStaySupport,  monthlySupport,   staffSupport,           travel, greenSupplement, greenOnce,
    exceptionalTravel, traineeshipTopUp, fewerOpportunitiesTopUp};

}  // namespace passerelle
