#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "core/base/interned_text.h"
#include "core/catalogue/facet.h"
#include "core/catalogue/record_set.h"

namespace passerelle {

/// One field of every record, of which each has one value among few: which records have a value, and how many of some
/// records have each.
class FacetColumn {
 public:
  FacetColumn() = default;
  /// `codes` are the places of the records' values among `values`.
  FacetColumn(std::vector<InternedText> values, std::vector<std::uint32_t> codes);

  /// Of the values that records have, in order.
  static FacetColumn of(const std::vector<InternedText>& valuesOfRecords);

  [[nodiscard]] std::uint32_t codeOf(std::size_t record) const { return codes_[record]; }
  /// The records that have one of these values; a value that no record can have finds nothing.
  [[nodiscard]] RecordSet holding(const std::vector<std::string>& values) const;
  /// One entry for each value, also where it has none.
  [[nodiscard]] std::vector<FacetCount> counts(const RecordSet& among) const;
  /// One entry for each value that some have or that is asked for: of many values most have none.
  [[nodiscard]] std::vector<FacetCount> countsOfSome(const RecordSet& among,
                                                     const std::vector<std::string>& asked) const;

 private:
  [[nodiscard]] std::vector<int> countOfEach(const RecordSet& among) const;

  std::vector<InternedText> values_;
  std::vector<std::uint32_t> codes_;  ///< of each record
  std::vector<std::uint32_t> begin_;  ///< of each value, where its records begin in the next list; and its end
  std::vector<std::uint32_t> records_;
  std::vector<RecordSet> sets_;  ///< of each value, while they are few
};

}  // namespace passerelle
