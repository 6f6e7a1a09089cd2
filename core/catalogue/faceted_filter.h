#pragma once

#include <utility>
#include <vector>

#include "core/catalogue/facet.h"
#include "core/catalogue/record_set.h"

namespace passerelle {

/// A faceted filter: several filters over one list of records, each with the set of records that pass it. A facet
/// counts the records that pass all other filters. If no record passes all filters, `filtersToRemove` lists the filters
/// whose removal alone gives results.
class FacetedFilter {
 public:
  FacetedFilter() = default;
  explicit FacetedFilter(std::size_t records) : every_(RecordSet::all(records)), passing_(every_) {}

  /// Each filter may be added only once.
  void add(InternedText filter, RecordSet passing) { addTogether(filter, filter, std::move(passing)); }
  /// Adds the set that passes two filters together, if it is smaller than the intersection of their sets. Both filters
  /// must have been added before.
  void addTogether(InternedText filter, InternedText other, RecordSet passing);

  /// The records that pass every filter.
  [[nodiscard]] const RecordSet& passing() const { return passing_; }
  /// The records that pass every filter except this one, or these two; a name that was not added has no effect.
  [[nodiscard]] RecordSet passingWithout(InternedText filter) const { return passingWithout(filter, filter); }
  [[nodiscard]] RecordSet passingWithout(InternedText filter, InternedText other) const;

  /// Filters whose removal alone gives results, in the order in which they were added; empty if some record passes.
  [[nodiscard]] std::vector<WithoutFilter> filtersToRemove() const;

 private:
  struct Filter {
    InternedText name;
    InternedText other;  ///< the second filter of `addTogether`; the same as `name` for a single filter
    RecordSet passing;
  };

  RecordSet every_;
  RecordSet passing_;
  std::vector<Filter> filters_;
};

}  // namespace passerelle
