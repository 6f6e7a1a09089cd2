#pragma once

#include <string>
#include <variant>
#include <vector>

#include "core/programme/provenance.h"
#include "core/programme/scope.h"

namespace passerelle {

// The closed vocabulary of conditions. Data combines them; core/eligibility evaluates each one to met, not met or
// cannot tell yet.

/// The person must have one of these roles.
struct RoleRequirement {
  std::vector<Role> roles;
};

enum class TeachingPeriod {
  week,  ///< per full week of seven days, and for any shorter stay; pro rata for days beyond full weeks
  stay,  ///< for the whole stay
};

/// The stay must include at least this many hours of teaching.
struct TeachingHoursRequirement {
  int minimumHours = 0;
  TeachingPeriod per = TeachingPeriod::week;
};

/// The stay must have a virtual part.
struct VirtualPartRequirement {
  bool required = true;
};

/// A doctoral candidate must have a contract that includes teaching.
struct TeachingContractRequirement {
  bool required = true;
};

/// The activity is not eligible.
struct ActivityExclusion {
  Activity activity = Activity::conference;
};

/// Only mobilities in these directions are funded.
struct FundedFlowRequirement {
  std::vector<Direction> directions;
};

/// The person must be in at least this year of higher education (1 = the first year).
struct YearOfStudyRequirement {
  int minimumYear = 1;
};

/// All physical stays of one cycle of study together must not be longer than this, whatever their number and kind.
/// Months have thirty days.
struct CycleMonthsRequirement {
  int maximumMonths = 0;
  int oneCycleMaximumMonths = 0;  ///< in studies of a single cycle, such as medicine
};

using Requirement =
    std::variant<RoleRequirement, TeachingHoursRequirement, VirtualPartRequirement, TeachingContractRequirement,
                 ActivityExclusion, FundedFlowRequirement, YearOfStudyRequirement, CycleMonthsRequirement>;

/// One condition of eligibility as an author states it. Limits on the length of stay are not here: see Duration.
struct EligibilityCondition : FigureRow {
  InternedText name;  ///< a row of a higher layer replaces those of the same name below
  Scope scope;
  Requirement requirement;
};

}  // namespace passerelle
