#pragma once

#include <optional>
#include <vector>

#include "core/base/id.h"
#include "core/base/interned_text.h"
#include "core/base/localized_text.h"
#include "core/base/money.h"
#include "core/library/library.h"
#include "core/library/tariffs.h"

namespace passerelle {

/// The rate of individual support that one publisher printed for a kind of stay and a destination.
struct PublishedRate {
  Citation citation;
  LocalizedText name;                          ///< of the publisher
  std::optional<Id<Institution>> institution;  ///< absent: the agency of the country, which fixes it for all of them
  int call = 0;                                ///< the latest call for which it printed one
  Money rate;          ///< per month of thirty days, or per day; without the supplement of traineeships
  bool counts = true;  ///< false: outside the range of the call asked, so listed only
};

/// What universities of the paying country published for a stay whose rate is open. It stands beside the interval of
/// the call and never narrows it.
struct TypicalRates {
  std::optional<InternedText> field;     ///< the own figure that would settle the rate; absent if the rate is not open
  std::vector<PublishedRate> published;  ///< by rate, the lowest first
  std::optional<Money> lowest;           ///< of those that count; all three are absent if fewer than three count
  std::optional<Money> middle;           ///< the median, rounded half up to the cent
  std::optional<Money> highest;
};

/// Fewer publishers than this have no middle.
constexpr std::size_t fewestTypical = 3;

/// The rates of the agency and of every institution of the country that pays, that of the question among them, each
/// from its latest call since `firstModelledYear` and through the country groups of that call.
TypicalRates typicalRates(const Mobility& mobility, const Tariffs& tariffs, const Library& library);

}  // namespace passerelle
