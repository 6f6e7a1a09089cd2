#include <algorithm>
#include <array>
#include <variant>

#include "core/funding/estimate.h"

namespace passerelle {

namespace {

constexpr std::array roles = {Role::student, Role::doctoralCandidate, Role::teachingStaff, Role::administrativeStaff,
                              Role::enterpriseStaff};
constexpr std::array activities = {Activity::BIP, Activity::shortBlended, Activity::shortDoctoral,
                                   Activity::SMS, Activity::SMT,          Activity::STA,
                                   Activity::STT, Activity::combinedStaff};

/// Whether a person of this role can do this activity. (A doctoral candidate may go as staff.)
bool makesSense(Activity activity, const std::optional<Role>& role) {
  if (!role || activity == Activity::BIP) return true;
  if (activity == Activity::shortDoctoral) return *role == Role::doctoralCandidate;
  if (*role == Role::enterpriseStaff) return activity == Activity::STA;
  if (isStaff(activity)) return *role != Role::student;
  return !isStaff(*role);
}

/// Whether a person of this role can go on this stay. Staff of enterprises only come.
bool isPossible(Role role, const Mobility& mobility) {
  const bool neverLeaves = role == Role::enterpriseStaff && mobility.direction == Direction::outgoing;
  return !neverLeaves && makesSense(*mobility.activity, role);
}

Situation answered(const Situation& situation, const Mobility& mobility) {
  return situate(mobility, *situation.call, situation.institution);
}

/// Whether only some roles are paid in this direction: the receiving institution pays staff of enterprises.
bool directionDependsOnRole(const Situation& situation) {
  const Mobility& mobility = situation.mobility;
  if (mobility.role || mobility.direction != Direction::incoming) return false;
  if (!makesSense(*mobility.activity, Role::enterpriseStaff)) return false;
  const auto& conditions = situation.call->figures.conditions;
  return std::any_of(conditions.begin(), conditions.end(), [&](const EligibilityCondition& row) {
    const auto* flow = std::get_if<FundedFlowRequirement>(&row.requirement);
    return flow != nullptr && isAmong(flow->directions, mobility.direction) == Applies::no &&
           applies(row.scope, mobility) == Applies::open;
  });
}

}  // namespace

std::vector<InternedText> openChoices(const Situation& situation) {
  const Mobility& mobility = situation.mobility;
  std::vector<InternedText> open;
  if (!mobility.activity) open.emplace_back("activity");
  // A BIP pays students and staff by different rules.
  const bool isBip = mobility.activity == Activity::BIP && !mobility.role;
  if (mobility.activity && (isBip || directionDependsOnRole(situation))) open.emplace_back("role");
  if (!mobility.direction) open.emplace_back("direction");
  if (!mobility.action && mobility.activity) open.push_back(otherCountryField(mobility));
  return open;
}

std::vector<Situation> completions(const Situation& situation) {
  std::vector<Situation> all;
  const std::vector<InternedText> open = openChoices(situation);
  if (open.empty()) return all;
  Mobility mobility = situation.mobility;
  if (open.front() == "activity") {
    for (const Activity activity : activities) {
      if (!makesSense(activity, mobility.role)) continue;
      Mobility completed = mobility;
      completed.activity = activity;
      Situation next = answered(situation, completed);
      const bool isInterruptedThroughout = next.days && *next.days < 1;  // by the day count of this activity
      if (!isInterruptedThroughout) all.push_back(std::move(next));
    }
  } else if (open.front() == "role") {
    for (const Role role : roles) {
      if (!isPossible(role, situation.mobility)) continue;
      mobility.role = role;
      all.push_back(answered(situation, mobility));
    }
  } else if (open.front() == "direction") {
    if (situation.actionFollows) mobility.action.reset();  // derived again: the other country may change it
    for (const Direction direction : {Direction::outgoing, Direction::incoming}) {
      mobility.direction = direction;
      all.push_back(answered(situation, mobility));
    }
  } else {
    for (const Action action : {Action::KA131, Action::KA171}) {
      mobility.action = action;
      all.push_back(answered(situation, mobility));
    }
  }
  return all;
}

}  // namespace passerelle
