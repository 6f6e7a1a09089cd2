#include "core/funding/travel_comparison.h"

#include <algorithm>

namespace passerelle {

TravelComparison compareTravel(const Mobility& mobility, const Call& call, const Institution* institution,
                               const Tariff& tariff) {
  Mobility travelling = mobility;
  const auto grantBy = [&](bool green) {
    travelling.greenTravel = green;
    return estimate(situate(travelling, call, institution), tariff);
  };
  TravelComparison comparison;
  comparison.usual = grantBy(false);
  comparison.green = grantBy(true);
  if (comparison.usual.total && comparison.green.total) {
    const Money atLow = comparison.green.total->low - comparison.usual.total->low;
    const Money atHigh = comparison.green.total->high - comparison.usual.total->high;
    comparison.more = Amount{std::min(atLow, atHigh), std::max(atLow, atHigh)};
  }
  return comparison;
}

}  // namespace passerelle
