#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "core/base/source.h"
#include "core/base/words.h"
#include "core/mobility/situation.h"
#include "core/programme/terms.h"

namespace passerelle {

enum class Status { met, notMet, cannotTellYet };

template <>
struct Words<Status> {
  static constexpr std::array all = {
      Word<Status>{Status::met, "met"},
      Word<Status>{Status::notMet, "notMet"},
      Word<Status>{Status::cannotTellYet, "cannotTellYet"},
  };
};

/// Who holds the answer that is missing.
enum class WaitsFor { person, institution, employer, source };

template <>
struct Words<WaitsFor> {
  static constexpr std::array all = {
      Word<WaitsFor>{WaitsFor::person, "person"},
      Word<WaitsFor>{WaitsFor::institution, "institution"},
      Word<WaitsFor>{WaitsFor::employer, "employer"},
      Word<WaitsFor>{WaitsFor::source, "source"},
  };
};

enum class ConditionKind {
  duration,
  role,
  teachingHours,
  virtualPart,
  teachingContract,
  excludedActivity,
  fundedFlow,
  yearOfStudy,
  excludedCountry,
  projectPeriod,
  fundedDays,
  audience,  ///< of an offer: for whom it is
  abroad,    ///< of an offer: a stay at home is no mobility
};

template <>
struct Words<ConditionKind> {
  static constexpr std::array all = {
      Word<ConditionKind>{ConditionKind::duration, "duration"},
      Word<ConditionKind>{ConditionKind::role, "role"},
      Word<ConditionKind>{ConditionKind::teachingHours, "teachingHours"},
      Word<ConditionKind>{ConditionKind::virtualPart, "virtualPart"},
      Word<ConditionKind>{ConditionKind::teachingContract, "teachingContract"},
      Word<ConditionKind>{ConditionKind::excludedActivity, "excludedActivity"},
      Word<ConditionKind>{ConditionKind::fundedFlow, "fundedFlow"},
      Word<ConditionKind>{ConditionKind::yearOfStudy, "yearOfStudy"},
      Word<ConditionKind>{ConditionKind::excludedCountry, "excludedCountry"},
      Word<ConditionKind>{ConditionKind::projectPeriod, "projectPeriod"},
      Word<ConditionKind>{ConditionKind::fundedDays, "fundedDays"},
      Word<ConditionKind>{ConditionKind::audience, "audience"},
      Word<ConditionKind>{ConditionKind::abroad, "abroad"},
  };
};

enum class Measure { day, hour, year };

template <>
struct Words<Measure> {
  static constexpr std::array all = {
      Word<Measure>{Measure::day, "day"},
      Word<Measure>{Measure::hour, "hour"},
      Word<Measure>{Measure::year, "year"},
  };
};

/// What the question says: a number or a word.
struct Found {
  std::optional<int> number;
  std::optional<std::string> word;
};

/// What the condition asks: numbers with both ends included, or one of these words.
struct Required {
  std::optional<int> minimum;
  std::optional<int> maximum;
  std::optional<Measure> measure;
  std::vector<std::string> words;
};

/// A condition and its answer. The remedy is the field to change and what `required` says of it.
struct Condition : Cited {
  KeptText id;
  ConditionKind kind = ConditionKind::duration;
  Status status = Status::cannotTellYet;
  std::optional<WaitsFor> waitsFor;  ///< only when it cannot be told yet
  std::optional<KeptText> field;     ///< the answer that decides it
  Found found;
  Required required;
  Layer layer = Layer::call;
};

/// Met when every condition is; not met when one is not; else it cannot be told yet.
struct Verdict {
  Status status = Status::cannotTellYet;
  std::vector<Condition> conditions;
  std::vector<KeptText> missing;  ///< unanswered fields that it waits for
};

Verdict check(const Situation& situation, const Terms& terms);

/// The status that `check` gives, without the conditions: for lists.
Status statusOf(const Situation& situation, const Terms& terms);

}  // namespace passerelle
