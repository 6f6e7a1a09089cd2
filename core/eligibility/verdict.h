#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/source.h"
#include "core/mobility/situation.h"
#include "core/programme/terms.h"

namespace passerelle {

enum class Status { met, notMet, cannotTellYet };

/// Who can give the missing answer.
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
  cycleMonths,
  excludedCountry,
  projectPeriod,
  fundedDays,
  audience,  ///< of an offer: the roles it is open to
  abroad,    ///< of an offer: the host must be in another country
};

enum class Measure { day, hour, year };

/// The value in the question: a number or a word.
struct Found {
  std::optional<int> number;
  std::optional<std::string> word;
};

/// The value that the condition requires: a number between two included ends, or one of these words.
struct Required {
  std::optional<int> minimum;
  std::optional<int> maximum;
  std::optional<Measure> measure;
  std::vector<std::string> words;
};

/// An evaluated condition. To remedy it, change `field` so that it satisfies `required`.
struct Condition {
  Citation citation;
  InternedText id;
  ConditionKind kind = ConditionKind::duration;
  Status status = Status::cannotTellYet;
  std::optional<WaitsFor> waitsFor;   ///< present only if the status is cannotTellYet
  std::optional<InternedText> field;  ///< the answer that decides the condition
  Found found;
  Required required;
  Layer layer = Layer::call;
};

/// Met if every condition is met; not met if one is not met; otherwise cannotTellYet.
struct Verdict {
  Status status = Status::cannotTellYet;
  std::vector<Condition> conditions;
  std::vector<InternedText> missing;  ///< unanswered fields on which it depends
};

Verdict check(const Situation& situation, const Terms& terms);

/// The status that `check` gives, without the list of conditions. Used for lists.
Status statusOf(const Situation& situation, const Terms& terms);

}  // namespace passerelle
