#pragma once

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace passerelle {

/// Finds the index of a record in its list by an id or another text of the record, with binary search. Of records with
/// the same text, the first is found. The texts must outlive this index.
class IdIndex {
 public:
  IdIndex() = default;
  /// `textOf` gives the text of a record.
  template <class Record, class TextOf>
  IdIndex(const std::vector<Record>& records, TextOf textOf) {
    places_.reserve(records.size());
    for (const Record& each : records) places_.emplace_back(textOf(each), places_.size());
    std::sort(places_.begin(), places_.end());
  }
  template <class Record>
  explicit IdIndex(const std::vector<Record>& records)
      : IdIndex(records, [](const Record& each) { return std::string_view(each.id.text); }) {}

  [[nodiscard]] std::optional<std::size_t> placeOf(std::string_view text) const {
    const auto found = std::lower_bound(places_.begin(), places_.end(), std::pair(text, std::size_t{0}));
    if (found == places_.end() || found->first != text) return std::nullopt;
    return found->second;
  }

 private:
  std::vector<std::pair<std::string_view, std::size_t>> places_;
};

}  // namespace passerelle
