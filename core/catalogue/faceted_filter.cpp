#include "core/catalogue/faceted_filter.h"

#include <algorithm>

namespace passerelle {

void FacetedFilter::addTogether(InternedText filter, InternedText other, RecordSet passing) {
  passing_ &= passing;
  filters_.push_back({filter, other, std::move(passing)});
}

RecordSet FacetedFilter::passingWithout(InternedText filter, InternedText other) const {
  const auto isLeftOut = [&](const Filter& each) {
    return each.name == filter || each.name == other || each.other == filter || each.other == other;
  };
  if (std::none_of(filters_.begin(), filters_.end(), isLeftOut)) return passing_;
  RecordSet passing = every_;
  for (const Filter& each : filters_) {
    if (!isLeftOut(each)) passing &= each.passing;
  }
  return passing;
}

std::vector<WithoutFilter> FacetedFilter::filtersToRemove() const {
  std::vector<WithoutFilter> ways;
  if (passing_.count() > 0) return ways;
  for (const Filter& each : filters_) {
    const int count = each.name == each.other ? static_cast<int>(passingWithout(each.name).count()) : 0;
    if (count > 0) ways.push_back({each.name, count});
  }
  return ways;
}

}  // namespace passerelle
