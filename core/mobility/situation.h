#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/stay.h"
#include "core/mobility/mobility.h"
#include "core/programme/call.h"
#include "core/programme/institution.h"
#include "core/programme/scope.h"

namespace passerelle {

/// A mobility together with what follows from it in one call. Fields of the mobility that follow from others (the
/// institution's own country, the action of a BIP) are filled in; what the user did not say and nothing implies
/// stays absent.
struct Situation {
  Mobility mobility;
  const Call* call = nullptr;
  const Institution* institution = nullptr;  ///< null: the call speaks alone
  std::optional<Destination> sending;        ///< of the sending country
  std::optional<Destination> receiving;      ///< of the receiving country
  std::optional<Flow> flow;                  ///< only between countries that both have a cost group
  bool actionFollows = false;                ///< from activity and countries: nobody named it
  std::optional<int> days;                   ///< counted from the dates, else as typed; interrupted days left out
};

/// The country of the institution whose rules pay, and that at the other end.
const std::optional<std::string>& payingCountry(const Mobility& mobility);
const std::optional<std::string>& otherCountry(const Mobility& mobility);

/// The field that it stands in.
InternedText otherCountryField(const Mobility& mobility);

Situation situate(const Mobility& mobility, const Call& call, const Institution* institution);

/// The same with the stay in a place of this kind, while its country is open.
Situation inPlace(const Situation& situation, Destination receiving);

/// How the days of an activity are counted.
DayCount dayCountOf(Activity activity);

/// Whether a scope holds a situation: no, yes, or open while an answer that it depends on is absent.
enum class Applies { no, open, yes };
Applies applies(const Scope& scope, const Mobility& mobility);

inline Applies both(Applies left, Applies right) { return left < right ? left : right; }

/// The answer that an open scope waits for first, in the order in which a form asks.
InternedText openField(const Scope& scope, const Mobility& mobility);

/// Whether the flow between the countries is this one; open while one of them is unknown and the flow still possible.
Applies flowIs(Flow flow, const Situation& situation);

/// Whether a length of stay holds for this one, and where it takes place; open while either is unknown.
Applies applies(const Duration& row, const Situation& situation);

/// Whether a list of receiving places holds the situation; an empty list does not restrict.
Applies appliesIn(const std::vector<Destination>& receiving, const Situation& situation);

}  // namespace passerelle
