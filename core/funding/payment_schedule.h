#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/civil_date.h"
#include "core/funding/grant.h"
#include "core/mobility/situation.h"
#include "core/programme/terms.h"

namespace passerelle {

/// Percent of one line, in cents: from `percent` to `maximumPercent` where the payer chooses. The last instalment of a
/// line takes what the others left.
struct InstalmentPart {
  Rule rule = Rule::undetermined;
  int percent = 0;
  Amount amount;
  std::optional<int> maximumPercent{};
};

struct Instalment {
  Moment moment = Moment::beforeStart;
  std::optional<CivilDate> date;  ///< the first day (beforeStart, onArrival) or last day (afterDocuments) it refers to
  Amount amount;
  std::vector<InstalmentPart> parts;
  std::vector<Paper> papers;       ///< what has to be handed in first
  std::optional<DueWithin> due{};  ///< how soon it must be paid
};

/// How the grant is paid. The instalments and what is not stated sum to the grant's total: the least of each with the
/// most of the others, where the payer chooses the percentage.
struct PaymentSchedule {
  bool stated = false;  ///< false: nobody published how this grant is split
  std::vector<Instalment> instalments;
  std::vector<Rule> notStated;  ///< lines that the published split does not name
  std::optional<Id<Source>> source;
  std::optional<InternedText> locator;
  std::optional<Trust> trust;
  std::optional<Layer> layer;  ///< who states it
};

/// So many percent of a line, rounded down as instalments are.
Money percentOf(Money line, int percent);

PaymentSchedule schedulePayments(const Grant& grant, const Situation& situation, const Terms& terms);

}  // namespace passerelle
