#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/source.h"
#include "core/mobility/situation.h"
#include "core/programme/terms.h"

namespace passerelle {

enum class Status { met, notMet, cannotTellYet };

/// Who holds the answer that is missing.
enum class WaitsFor { person, institution, employer, source };

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

enum class Measure { day, hour, year };

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
struct Condition {
  Citation citation;
  InternedText id;
  ConditionKind kind = ConditionKind::duration;
  Status status = Status::cannotTellYet;
  std::optional<WaitsFor> waitsFor;   ///< only when it cannot be told yet
  std::optional<InternedText> field;  ///< the answer that decides it
  Found found;
  Required required;
  Layer layer = Layer::call;
};

/// Met when every condition is; not met when one is not; else it cannot be told yet.
struct Verdict {
  Status status = Status::cannotTellYet;
  std::vector<Condition> conditions;
  std::vector<InternedText> missing;  ///< unanswered fields that it waits for
};

Verdict check(const Situation& situation, const Terms& terms);

/// The status that `check` gives, without the conditions: for lists.
Status statusOf(const Situation& situation, const Terms& terms);

}  // namespace passerelle
