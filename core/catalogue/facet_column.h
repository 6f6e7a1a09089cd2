#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "core/base/interned_text.h"
#include "core/catalogue/facet.h"
#include "core/catalogue/record_set.h"

namespace passerelle {

/// An inverted index over one field, where each record has exactly one of few values: gives the records with a value,
/// and counts the values in a set of records.
class FacetColumn {
 public:
  FacetColumn() = default;
  /// `codes` has one entry per record: the index of its value in `values`.
  FacetColumn(std::vector<InternedText> values, std::vector<std::uint32_t> codes);

  /// Made from the value of each record; the values are sorted.
  static FacetColumn of(const std::vector<InternedText>& valuesOfRecords);

  [[nodiscard]] std::uint32_t codeOf(std::size_t record) const { return codes_[record]; }
  /// The records that have one of these values; unknown values are ignored.
  [[nodiscard]] RecordSet holding(const std::vector<std::string>& values) const;
  /// One entry for each value, also with a count of 0.
  [[nodiscard]] std::vector<FacetCount> counts(const RecordSet& among) const;
  /// One entry for each value with a count above 0 or in `asked`: for fields with many values, most of them unused.
  [[nodiscard]] std::vector<FacetCount> countsOfSome(const RecordSet& among,
                                                     const std::vector<std::string>& asked) const;

 private:
  [[nodiscard]] std::vector<int> countOfEach(const RecordSet& among) const;

  std::vector<InternedText> values_;
  std::vector<std::uint32_t> codes_;  ///< for each record
  std::vector<std::uint32_t> begin_;  ///< for each value, the index of its first record in `records_`; then the end
  std::vector<std::uint32_t> records_;
  std::vector<RecordSet> sets_;  ///< for each value its records; empty if there are too many values
};

}  // namespace passerelle
