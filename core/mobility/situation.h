#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "core/base/stay.h"
#include "core/mobility/mobility.h"
#include "core/programme/call.h"
#include "core/programme/institution.h"
#include "core/programme/scope.h"

namespace passerelle {

/// A mobility with what follows from it in one call. Fields that follow from others (the institution's country, the
/// action of a BIP) are filled in. A field that is neither answered nor implied stays absent.
struct Situation {
  Mobility mobility;
  const Call* call = nullptr;
  const Institution* institution = nullptr;  ///< null: only the call's figures apply
  std::optional<Destination> sending;        ///< group or region of the sending country
  std::optional<Destination> receiving;      ///< group or region of the receiving country
  std::optional<Flow> flow;                  ///< only if both countries belong to a cost group
  bool actionFollows = false;                ///< true: derived from activity and countries, not given in the question
  std::optional<int> days;                   ///< counted from the dates, otherwise as entered; without interrupted days
};

/// The country of the institution whose rules pay, and the country at the other end.
const std::optional<std::string>& payingCountry(const Mobility& mobility);
const std::optional<std::string>& otherCountry(const Mobility& mobility);

/// The name of the field that holds the other country.
InternedText otherCountryField(const Mobility& mobility);

Situation situate(const Mobility& mobility, const Call& call, const Institution* institution);

/// The same situation with another group or region of the receiving country, for use while the country is unknown.
Situation inPlace(const Situation& situation, Destination receiving);

/// How the days of an activity are counted.
DayCount dayCountOf(Activity activity);

/// Whether a scope includes a mobility: no, yes, or open while a needed answer is absent.
enum class Applies { no, open, yes };
Applies applies(const Scope& scope, const Mobility& mobility);

inline Applies both(Applies left, Applies right) { return left < right ? left : right; }

/// The first unanswered field on which an open scope depends, in the order of the form.
InternedText openField(const Scope& scope, const Mobility& mobility);

/// The first row that excludes a mobility because of the country at its other end; null if that country is unknown or
/// no row excludes it for sure.
const ActionExclusion* exclusionOf(const Mobility& mobility, const Call& call);

/// Whether the flow between the two countries is this one. Open while a country is unknown and this flow is still
/// possible.
Applies flowIs(Flow flow, const Situation& situation);

/// Whether a duration applies to this mobility and its receiving country. Open while a needed answer is absent.
Applies applies(const Duration& row, const Situation& situation);

/// Whether a list includes a value: open while the value is unknown. An empty list does not restrict.
template <class Value>
Applies isAmong(const std::vector<Value>& allowed, const std::optional<Value>& found) {
  if (allowed.empty()) return Applies::yes;
  if (!found) return Applies::open;
  return std::find(allowed.begin(), allowed.end(), *found) != allowed.end() ? Applies::yes : Applies::no;
}

/// Whether a list of receiving groups includes the situation. An empty list does not restrict.
Applies appliesIn(const std::vector<Destination>& receiving, const Situation& situation);

/// Whether the days of the stay lie between two ends, both included. An absent end does not restrict.
Applies appliesFor(const std::optional<int>& fromDay, const std::optional<int>& toDay, const Situation& situation);

}  // namespace passerelle
