#include "core/eligibility/verdict.h"

#include <algorithm>

#include "core/eligibility/evaluate.h"

namespace passerelle {

namespace {

void addMissing(Verdict& verdict, InternedText field) {
  auto& missing = verdict.missing;
  if (std::find(missing.begin(), missing.end(), field) == missing.end()) missing.push_back(field);
}

/// Evaluates every condition that applies and passes it to keep(id, citation, layer, answer).
template <class Keep>
class Examination {
 public:
  Examination(const Situation& situation, const Terms& terms, Keep keep)
      : situation_(situation), terms_(terms), keep_(keep) {
    said_.reserve(usualConditions);
  }

  void run() {
    durations();
    fundedDays();
    projectPeriod();
    country();
    conditions();
  }

 private:
  /// An evaluated condition and its layer.
  struct Said {
    InternedText id;
    Layer layer = Layer::call;
  };

  /// Applies the limits of the highest layer that has any for this stay.
  void durations() {
    std::optional<Layer> speaking;
    eachRow(terms_.durations, [&](const Duration& row, Layer layer) {
      if (speaking && *speaking != layer) return;
      if (applies(row, situation_) == Applies::no) return;
      if (answer(durationId, row, row, layer)) speaking = layer;
    });
  }

  /// If the user entered the number of paid days, the minimum length also applies to them.
  void fundedDays() {
    const auto& paid = situation_.mobility.fundedDays;
    if (!paid || !situation_.days || *paid >= *situation_.days) return;
    const auto row = firstRow(terms_.durations,
                              [&](const Duration& duration) { return applies(duration, situation_) == Applies::yes; });
    if (row) answer("funded-days", *row, PaidPart{*row}, row.layer);
  }

  void projectPeriod() {
    if (!situation_.mobility.start) return;
    const auto row = firstRow(terms_.projectPeriods, [&](const ProjectPeriod& period) {
      return applies(period.scope, situation_.mobility) == Applies::yes;
    });
    if (row) answer("project-period", *row, *row, row.layer);
  }

  /// Checks whether the action is possible with the country at the other end, and whether any source states how that
  /// country is paid.
  void country() {
    const Mobility& mobility = situation_.mobility;
    const auto& other = otherCountry(mobility);
    if (const UnplacedTerritories* row = other ? terms_.call->unplacedRow(*other) : nullptr) {
      return keepCountry(row->citation, Status::cannotTellYet, WaitsFor::source);
    }
    if (!mobility.action) return;
    const ActionExclusion* first = nullptr;  // of those that may apply to this mobility
    const ActionExclusion* open = nullptr;   // excludes the country, if an answer that is missing makes it apply
    for (const ActionExclusion& row : terms_.call->exclusions) {
      const Applies those = applies(row.scope, mobility);
      if (those == Applies::no) continue;
      if (first == nullptr) first = &row;
      if (!other || !terms_.call->excludes(row, *other)) continue;
      if (those == Applies::yes) return keepCountry(row.citation, Status::notMet);
      open = &row;
    }
    if (open != nullptr) return keepCountry(open->citation, Status::cannotTellYet);
    if (first != nullptr) keepCountry(first->citation, other ? Status::met : Status::cannotTellYet);
  }

  void keepCountry(const Citation& proof, Status status, WaitsFor waitsFor = WaitsFor::person) {
    const auto& other = otherCountry(situation_.mobility);
    Condition answer;
    answer.kind = ConditionKind::excludedCountry;
    answer.field = otherCountryField(situation_.mobility);
    answer.found.word = other;
    answer.status = status;
    if (status == Status::cannotTellYet) answer.waitsFor = waitsFor;
    keep_("country", proof, Layer::call, answer);
  }

  /// A condition of a higher layer replaces the condition with the same id of a lower layer.
  void conditions() {
    eachRow(terms_.conditions, [&](const EligibilityCondition& row, Layer layer) {
      const bool isRestated = std::any_of(said_.begin(), said_.end(),
                                          [&](const Said& said) { return said.layer != layer && said.id == row.name; });
      if (!isRestated) answer(row.name, row, row.requirement, layer);
    });
  }

  template <class Row, class Asked>
  bool answer(InternedText id, const Row& row, const Asked& asked, Layer layer) {
    const Applies held = applies(row.scope, situation_.mobility);
    if (held == Applies::no) return false;
    Condition answer;
    evaluate(asked, situation_, answer);
    if (held == Applies::open) {
      answer.status = Status::cannotTellYet;
      answer.waitsFor = WaitsFor::person;
      answer.field = openField(row.scope, situation_.mobility);
    }
    said_.push_back({id, layer});
    keep_(id, row.citation, layer, answer);
    return true;
  }

  static constexpr InternedText durationId = "duration";
  static constexpr std::size_t usualConditions = 16;  // capacity: typical number for one call and institution

  const Situation& situation_;
  const Terms& terms_;
  Keep keep_;
  std::vector<Said> said_;
};

/// Met if every condition is met; not met if one is not met; cannotTellYet if a condition is, or without conditions.
class Overall {
 public:
  void add(Status status) {
    ++conditions_;
    notMet_ = notMet_ || status == Status::notMet;
    open_ = open_ || status == Status::cannotTellYet;
  }
  [[nodiscard]] Status status() const {
    if (notMet_) return Status::notMet;
    return open_ || conditions_ == 0 ? Status::cannotTellYet : Status::met;
  }

 private:
  int conditions_ = 0;
  bool notMet_ = false;
  bool open_ = false;
};

}  // namespace

Verdict check(const Situation& situation, const Terms& terms) {
  Verdict verdict;
  if (!situation.mobility.activity) {
    verdict.missing.emplace_back("activity");
    return verdict;
  }
  Overall overall;
  Examination(situation, terms, [&](InternedText id, const Citation& citation, Layer layer, Condition& answer) {
    answer.citation = citation;
    answer.id = id;
    answer.layer = layer;
    overall.add(answer.status);
    if (answer.waitsFor == WaitsFor::person && answer.field) addMissing(verdict, *answer.field);
    verdict.conditions.push_back(std::move(answer));
  }).run();
  verdict.status = overall.status();
  return verdict;
}

Status statusOf(const Situation& situation, const Terms& terms) {
  if (!situation.mobility.activity) return Status::cannotTellYet;
  Overall overall;
  Examination(situation, terms, [&](InternedText, const Citation&, Layer, const Condition& answer) {
    overall.add(answer.status);
  }).run();
  return overall.status();
}

}  // namespace passerelle
