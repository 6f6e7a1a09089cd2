#include "core/eligibility/verdict.h"

#include <algorithm>

#include "core/eligibility/evaluate.h"

namespace passerelle {

namespace {

void addMissing(Verdict& verdict, const std::string& field) {
  auto& missing = verdict.missing;
  if (std::find(missing.begin(), missing.end(), field) == missing.end()) missing.push_back(field);
}

template <class Row, class Evaluate>
void add(Verdict& verdict, const Row& row, Layer layer, const Situation& situation, Evaluate evaluateRow) {
  const Applies held = applies(row.scope, situation.mobility);
  if (held == Applies::no) return;
  Condition answer;
  static_cast<Cited&>(answer) = row;
  answer.layer = layer;
  evaluateRow(row, answer);
  if (held == Applies::open) {
    answer.status = Status::cannotTellYet;
    answer.waitsFor = WaitsFor::person;
    answer.field = openField(row.scope, situation.mobility);
  }
  if (answer.waitsFor == WaitsFor::person && answer.field) addMissing(verdict, *answer.field);
  verdict.conditions.push_back(std::move(answer));
}

/// The institution's own limits where it published any for this stay, else the call's.
void addDurations(Verdict& verdict, const Situation& situation, const Terms& terms) {
  std::optional<Layer> speaking;
  eachRow(terms.durations, [&](const Duration& row, Layer layer) {
    if (speaking && *speaking != layer) return;
    if (appliesIn(row.receiving, situation) == Applies::no) return;
    const std::size_t before = verdict.conditions.size();
    add(verdict, row, layer, situation, [&](const Duration& duration, Condition& answer) {
      answer.id = "duration";
      evaluate(duration, situation, answer);
    });
    if (verdict.conditions.size() > before) speaking = layer;
  });
}

/// The shortest stay also holds for the paid part of it, where the user named that part.
void addFundedDays(Verdict& verdict, const Situation& situation, const Terms& terms) {
  const auto& paid = situation.mobility.fundedDays;
  if (!paid || !situation.days || *paid >= *situation.days) return;
  const auto row = firstRow(terms.durations, [&](const Duration& duration) {
    return both(applies(duration.scope, situation.mobility), appliesIn(duration.receiving, situation)) == Applies::yes;
  });
  if (!row) return;
  add(verdict, *row, row.layer, situation, [&](const Duration& duration, Condition& answer) {
    answer.id = "funded-days";
    evaluateFundedDays(duration, situation, answer);
  });
}

void addProjectPeriod(Verdict& verdict, const Situation& situation, const Terms& terms) {
  if (!situation.mobility.start) return;
  const auto row = firstRow(terms.projectPeriods, [&](const ProjectPeriod& period) {
    return applies(period.scope, situation.mobility) == Applies::yes;
  });
  if (!row) return;
  add(verdict, *row, row.layer, situation, [&](const ProjectPeriod& period, Condition& answer) {
    answer.id = "project-period";
    evaluate(period, situation, answer);
  });
}

/// Whether the action is possible with the country at the other end; or whether anybody says how that is paid.
void addCountry(Verdict& verdict, const Situation& situation) {
  const Mobility& mobility = situation.mobility;
  const auto& country = otherCountry(mobility);
  const auto answered = [&](const Cited& proof, Status status) {
    Condition answer;
    static_cast<Cited&>(answer) = proof;
    answer.id = "country";
    answer.kind = ConditionKind::excludedCountry;
    answer.field = mobility.direction == Direction::incoming ? "sendingCountry" : "receivingCountry";
    answer.found.word = country;
    answer.status = status;
    if (status == Status::cannotTellYet) answer.waitsFor = country ? WaitsFor::source : WaitsFor::person;
    if (!country) addMissing(verdict, *answer.field);
    verdict.conditions.push_back(std::move(answer));
  };
  if (const UnplacedTerritories* row = country ? situation.call->unplacedRow(*country) : nullptr) {
    answered(*row, Status::cannotTellYet);
    return;
  }
  const auto& exclusions = situation.call->exclusions;
  const auto row = std::find_if(exclusions.begin(), exclusions.end(),
                                [&](const ActionExclusion& exclusion) { return exclusion.action == mobility.action; });
  if (row == exclusions.end()) return;
  const ActionExclusion* excluding = country ? situation.call->exclusionOf(*mobility.action, *country) : nullptr;
  if (excluding != nullptr) return answered(*excluding, Status::notMet);
  answered(*row, country ? Status::met : Status::cannotTellYet);
}

Status overall(const Verdict& verdict) {
  const auto anyIs = [&](Status status) {
    return std::any_of(verdict.conditions.begin(), verdict.conditions.end(),
                       [status](const Condition& condition) { return condition.status == status; });
  };
  if (anyIs(Status::notMet)) return Status::notMet;
  return anyIs(Status::cannotTellYet) || verdict.conditions.empty() ? Status::cannotTellYet : Status::met;
}

}  // namespace

Verdict check(const Situation& situation, const Terms& terms) {
  Verdict verdict;
  if (!situation.mobility.activity) {
    verdict.missing.emplace_back("activity");
    return verdict;
  }
  addDurations(verdict, situation, terms);
  addFundedDays(verdict, situation, terms);
  addProjectPeriod(verdict, situation, terms);
  addCountry(verdict, situation);
  // An institution that restates a condition of the call replaces it; the id says that it is the same.
  eachRow(terms.conditions, [&](const EligibilityCondition& row, Layer layer) {
    const bool said = std::any_of(verdict.conditions.begin(), verdict.conditions.end(),
                                  [&](const Condition& condition) { return condition.id == row.id; });
    if (said && layer == Layer::call) return;
    add(verdict, row, layer, situation, [&](const EligibilityCondition& condition, Condition& answer) {
      answer.id = condition.id;
      evaluate(condition.requirement, situation, answer);
    });
  });
  verdict.status = overall(verdict);
  return verdict;
}

}  // namespace passerelle
