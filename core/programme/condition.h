#pragma once

#include <string>
#include <variant>
#include <vector>

#include "core/base/source.h"
#include "core/programme/scope.h"

namespace passerelle {

// The closed vocabulary of conditions. Data combines them; core/eligibility evaluates each in three values.

/// The person must be one of these.
struct RoleRequirement {
  std::vector<Role> roles;
};

enum class TeachingPeriod {
  week,  ///< per full week of seven days and for any shorter stay; pro rata for what exceeds full weeks
  stay,  ///< in all
};

/// At least this many hours of teaching.
struct TeachingHoursRequirement {
  int minimumHours = 0;
  TeachingPeriod per = TeachingPeriod::week;
};

/// The stay needs an online part.
struct VirtualPartRequirement {
  bool required = true;
};

/// A doctoral candidate needs a contract that includes teaching.
struct TeachingContractRequirement {
  bool required = true;
};

/// The activity is refused.
struct ActivityExclusion {
  Activity activity = Activity::conference;
};

/// Only these directions are funded.
struct FundedFlowRequirement {
  std::vector<Direction> directions;
};

/// The person is at least in this year of higher education (1 = the first).
struct YearOfStudyRequirement {
  int minimumYear = 1;
};

using Requirement =
    std::variant<RoleRequirement, TeachingHoursRequirement, VirtualPartRequirement, TeachingContractRequirement,
                 ActivityExclusion, FundedFlowRequirement, YearOfStudyRequirement>;

/// One condition of eligibility, as an author states it. Lengths of stay are not here: see Duration.
struct EligibilityCondition {
  Citation citation;
  InternedText id;
  Scope scope;
  Requirement requirement;
};

}  // namespace passerelle
