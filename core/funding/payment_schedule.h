#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/civil_date.h"
#include "core/funding/grant.h"
#include "core/mobility/situation.h"
#include "core/programme/terms.h"

namespace passerelle {

/// A percentage of one line, in cents; between `percent` and `maximumPercent` if the payer chooses. The last instalment
/// of a line pays the rest.
struct InstalmentPart {
  Rule rule = Rule::undetermined;
  int percent = 0;
  Amount amount;
  std::optional<int> maximumPercent{};
};

struct Instalment {
  Moment moment = Moment::beforeStart;
  std::optional<CivilDate> date;  ///< first day of the stay (beforeStart, onArrival) or last day (afterDocuments)
  Amount amount;
  std::vector<InstalmentPart> parts;
  std::vector<Paper> papers;       ///< documents to be submitted first
  std::optional<DueWithin> due{};  ///< time limit of the payment
};

/// The payment schedule of a grant. All instalments and `notStated` lines sum to the grant's total. If the payer
/// chooses a percentage, the minimum of one instalment goes with the maximum of the others.
struct PaymentSchedule {
  bool stated = false;  ///< false: no split of this grant is published
  std::vector<Instalment> instalments;
  std::vector<Rule> notStated;  ///< lines that the published split does not mention
  std::optional<Id<Source>> source;
  std::optional<Locator> locator;
  std::optional<Trust> trust;
  std::optional<InternedText> row;
  std::optional<int> carriedFrom;  ///< the call of which the source speaks, if another
  std::optional<Layer> layer;      ///< layer of the published split
};

/// A percentage of a line, rounded down to the cent, as instalments are.
Money percentOf(Money line, int percent);

PaymentSchedule schedulePayments(const Grant& grant, const Situation& situation, const Terms& terms);

}  // namespace passerelle
