#include "core/eligibility/evaluate.h"

#include <algorithm>

#include "core/base/words.h"

namespace passerelle {

namespace {

constexpr int daysOfAWeek = 7;
constexpr int daysOfAMonth = 30;

void wait(Condition& answer, WaitsFor whom) {
  answer.status = Status::cannotTellYet;
  answer.waitsFor = whom;
}

/// Sets met or not met; without an answer, the condition waits for the person.
void decide(Condition& answer, std::optional<bool> holds) {
  if (!holds) {
    wait(answer, WaitsFor::person);
    return;
  }
  answer.status = *holds ? Status::met : Status::notMet;
}

template <class Value>
std::optional<bool> isOneOf(const std::vector<Value>& allowed, const std::optional<Value>& value) {
  if (!value) return std::nullopt;
  return std::find(allowed.begin(), allowed.end(), *value) != allowed.end();
}

std::string wordOf(bool value) { return value ? "yes" : "no"; }

/// Evaluates a yes-or-no answer against the required one.
void yesOrNo(Condition& answer, bool required, std::optional<bool> found) {
  answer.required.words = {wordOf(required)};
  if (found) answer.found.word = wordOf(*found);
  decide(answer, found ? std::optional(*found == required) : std::nullopt);
}

template <class Value>
void sayWords(Condition& answer, const std::vector<Value>& allowed, const std::optional<Value>& found) {
  for (const Value value : allowed) answer.required.words.emplace_back(word(value));
  if (found) answer.found.word = std::string(word(*found));
}

struct Evaluation {
  const Situation& situation;
  Condition& answer;

  void operator()(const RoleRequirement& requirement) const {
    answer.kind = ConditionKind::role;
    answer.field = "role";
    sayWords(answer, requirement.roles, situation.mobility.role);
    decide(answer, isOneOf(requirement.roles, situation.mobility.role));
  }

  void operator()(const TeachingHoursRequirement& requirement) const {
    answer.kind = ConditionKind::teachingHours;
    answer.required.measure = Measure::hour;
    answer.required.minimum = requirement.minimumHours;
    answer.found.number = situation.mobility.teachingHours;
    answer.field = "teachingHours";
    if (requirement.per == TeachingPeriod::week && !situation.days) {
      // Too few for one week is too few for any length of stay.
      const bool tooFew =
          situation.mobility.teachingHours && *situation.mobility.teachingHours < requirement.minimumHours;
      if (!tooFew && situation.mobility.teachingHours) answer.field = "days";
      decide(answer, tooFew ? std::optional(false) : std::nullopt);
      return;
    }
    const int needed = requirement.per == TeachingPeriod::week ? teachingHoursFor(*situation.days, requirement)
                                                               : requirement.minimumHours;
    answer.required.minimum = needed;
    const auto hours = situation.mobility.teachingHours;
    decide(answer, hours ? std::optional(*hours >= needed) : std::nullopt);
  }

  void operator()(const VirtualPartRequirement& requirement) const {
    answer.kind = ConditionKind::virtualPart;
    answer.field = "virtualPart";
    yesOrNo(answer, requirement.required, situation.mobility.virtualPart);
  }

  void operator()(const TeachingContractRequirement& requirement) const {
    answer.kind = ConditionKind::teachingContract;
    answer.field = "teachingContract";
    yesOrNo(answer, requirement.required, situation.mobility.teachingContract);
  }

  void operator()(const ActivityExclusion& exclusion) const {
    answer.kind = ConditionKind::excludedActivity;
    answer.field = "activity";
    if (situation.mobility.activity) answer.found.word = std::string(word(*situation.mobility.activity));
    decide(answer, situation.mobility.activity != exclusion.activity);
  }

  void operator()(const FundedFlowRequirement& requirement) const {
    answer.kind = ConditionKind::fundedFlow;
    answer.field = "direction";
    sayWords(answer, requirement.directions, situation.mobility.direction);
    decide(answer, isOneOf(requirement.directions, situation.mobility.direction));
  }

  void operator()(const YearOfStudyRequirement& requirement) const {
    answer.kind = ConditionKind::yearOfStudy;
    answer.field = "yearOfStudy";
    answer.required.minimum = requirement.minimumYear;
    answer.required.measure = Measure::year;
    const auto year = situation.mobility.yearOfStudy;
    answer.found.number = year;
    const bool anyYear = requirement.minimumYear <= 1;  // every student is at least in the first year
    decide(answer, year      ? std::optional(*year >= requirement.minimumYear)
                   : anyYear ? std::optional(true)
                             : std::nullopt);
  }

  /// Without an answer no earlier stay is counted; the grant lists this assumption.
  void operator()(const CycleMonthsRequirement& requirement) const {
    const Mobility& mobility = situation.mobility;
    const int most = requirement.maximumMonths * daysOfAMonth;
    const int mostInOneCycle = requirement.oneCycleMaximumMonths * daysOfAMonth;
    answer.kind = ConditionKind::cycleMonths;
    answer.field = "earlierStayDays";
    answer.required.measure = Measure::day;
    answer.required.maximum = mobility.oneCycleStudies.value_or(false) ? mostInOneCycle : most;
    const int earlier = mobility.earlierStayDays.value_or(0);
    if (situation.days) answer.found.number = earlier + *situation.days;
    const int counted = earlier + situation.days.value_or(1);  // a stay has at least one day
    if (counted > mostInOneCycle) return decide(answer, false);
    if (counted > most && !mobility.oneCycleStudies.value_or(false)) {
      if (!mobility.oneCycleStudies) answer.field = "oneCycleStudies";
      return decide(answer, mobility.oneCycleStudies);
    }
    if (!situation.days) answer.field = "days";
    decide(answer, situation.days ? std::optional(true) : std::nullopt);
  }
};

/// Whether the stay is within the maximum that is printed in whole months.
bool withinMonths(const Situation& situation, const Duration& duration) {
  const Mobility& mobility = situation.mobility;
  if (!duration.maximumMonths) return false;
  if (mobility.start && mobility.end) {
    // N months end on the day before the same day of the month, or on the last day of a month that has no such day.
    const CivilDate same = mobility.start->plusMonthsClamped(*duration.maximumMonths);
    return same.day() < mobility.start->day() ? *mobility.end <= same : *mobility.end < same;
  }
  constexpr int longestPairOfMonths = 62;  // July and August, or December and January
  return *situation.days <= longestPairOfMonths * *duration.maximumMonths / 2;
}

}  // namespace

int teachingHoursFor(int days, const TeachingHoursRequirement& requirement) {
  if (days <= daysOfAWeek) return requirement.minimumHours;
  return (days * requirement.minimumHours + daysOfAWeek - 1) / daysOfAWeek;
}

void evaluate(const Requirement& requirement, const Situation& situation, Condition& answer) {
  std::visit(Evaluation{situation, answer}, requirement);
}

void evaluate(const Duration& duration, const Situation& situation, Condition& answer) {
  answer.kind = ConditionKind::duration;
  answer.field = "days";
  answer.required.minimum = duration.minimumDays;
  answer.required.maximum = duration.maximumDays;
  answer.required.measure = Measure::day;
  answer.found.number = situation.days;
  if (!situation.days) {
    wait(answer, WaitsFor::person);
    return;
  }
  const bool tooLong = *situation.days > duration.maximumDays;
  if (tooLong && withinMonths(situation, duration)) {
    wait(answer, WaitsFor::institution);
    return;
  }
  if (*situation.days < duration.minimumDays && duration.termSuffices.value_or(false)) {
    wait(answer, WaitsFor::person);
    return;
  }
  decide(answer, *situation.days >= duration.minimumDays && !tooLong);
}

void evaluate(const PaidPart& part, const Situation& situation, Condition& answer) {
  answer.kind = ConditionKind::fundedDays;
  answer.field = "fundedDays";
  answer.required.minimum = part.duration.minimumDays;
  answer.required.measure = Measure::day;
  answer.found.number = situation.mobility.fundedDays;
  decide(answer, *situation.mobility.fundedDays >= part.duration.minimumDays);
}

void evaluate(const ProjectPeriod& period, const Situation& situation, Condition& answer) {
  const Mobility& mobility = situation.mobility;
  const CivilDate first = *CivilDate::of(situation.call->year, static_cast<unsigned>(period.firstMonth), 1);
  const CivilDate end = mobility.end.value_or(*mobility.start);
  const CivilDate after = first.plusMonthsClamped(period.minimumMonths);
  const CivilDate afterLongest = first.plusMonthsClamped(period.maximumMonths);
  answer.kind = ConditionKind::projectPeriod;
  answer.field = "call";
  answer.found.word = (*mobility.start < first ? *mobility.start : end).text();
  answer.required.words = {first.text(), afterLongest.dayBefore().text()};
  const bool within = first <= *mobility.start && end < afterLongest;
  if (within && !(end < after)) return wait(answer, WaitsFor::institution);
  decide(answer, within);
}

}  // namespace passerelle
