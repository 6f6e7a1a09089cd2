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
    const std::size_t before = verdict.conditions.size();
    add(verdict, row, layer, situation, [&](const Duration& duration, Condition& answer) {
      answer.id = "duration";
      evaluate(duration, situation, answer);
    });
    if (verdict.conditions.size() > before) speaking = layer;
  });
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
