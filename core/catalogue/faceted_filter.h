#pragma once

#include <utility>
#include <vector>

#include "core/catalogue/facet.h"
#include "core/catalogue/record_set.h"

namespace passerelle {

/// Filters over one list of records, each with those that it lets pass. What a facet counts is what passes all filters
/// but its own; where nothing passes all, a filter without which something would is the way out.
class FacetedFilter {
 public:
  FacetedFilter() = default;
  explicit FacetedFilter(std::size_t records) : every_(RecordSet::all(records)), passing_(every_) {}

  /// Each filter once.
  void add(InternedText filter, RecordSet passing) { addTogether(filter, filter, std::move(passing)); }
  /// What two filters, each added before, let pass together where that is less than each by itself.
  void addTogether(InternedText filter, InternedText other, RecordSet passing);

  /// What passes every filter.
  [[nodiscard]] const RecordSet& passing() const { return passing_; }
  /// What passes every filter but this one, or these two; a name that was not added stands for no filter.
  [[nodiscard]] RecordSet passingWithout(InternedText filter) const { return passingWithout(filter, filter); }
  [[nodiscard]] RecordSet passingWithout(InternedText filter, InternedText other) const;

  /// Nothing unless nothing passes; in the order in which the filters were added.
  [[nodiscard]] std::vector<WithoutFilter> filtersToRemove() const;

 private:
  struct Filter {
    InternedText name;
    InternedText other;  ///< the same name, or that of the filter with which it lets pass
    RecordSet passing;
  };

  RecordSet every_;
  RecordSet passing_;
  std::vector<Filter> filters_;
};

}  // namespace passerelle
