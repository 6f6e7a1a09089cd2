#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/civil_date.h"
#include "core/funding/grant.h"
#include "core/mobility/situation.h"
#include "core/programme/terms.h"

namespace passerelle {

/// Percent of one line, in cents. The last instalment of a line takes what the others left.
struct InstalmentPart {
  Rule rule = Rule::undetermined;
  int percent = 0;
  Amount amount;
};

struct Instalment {
  Moment moment = Moment::beforeStart;
  std::optional<CivilDate> date;  ///< the first day (beforeStart, onArrival) or last day (afterDocuments) it refers to
  Amount amount;
  std::vector<InstalmentPart> parts;
  std::vector<Paper> papers;  ///< what has to be handed in first
};

/// How the grant is paid. The instalments and what is not stated sum to the grant's total.
struct PaymentSchedule {
  bool stated = false;  ///< false: nobody published how this grant is split
  std::vector<Instalment> instalments;
  std::vector<Rule> notStated;  ///< lines that the published split does not name
  std::optional<Id<Source>> source;
  std::optional<std::string> locator;
  std::optional<Trust> trust;
};

PaymentSchedule schedulePayments(const Grant& grant, const Situation& situation, const Terms& terms);

}  // namespace passerelle
