#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <vector>

#include "core/catalogue/record_set.h"

namespace passerelle {

/// Which rows of an ordered list are told.
struct Page {
  bool descending = false;
  std::size_t skip = 0;   ///< rows before the first one told
  std::size_t limit = 0;  ///< at most so many rows
};

/// The records of a list by a key of each. Equal keys keep the order of the list either way round; records without key
/// come last either way round.
class RecordOrder {
 public:
  using Key = std::int64_t;
  static constexpr Key unknown = std::numeric_limits<Key>::max();

  RecordOrder() = default;
  explicit RecordOrder(std::vector<Key> keys);

  [[nodiscard]] std::vector<std::uint32_t> page(const RecordSet& among, const Page& page) const;

  /// The records whose key lies before this one.
  [[nodiscard]] RecordSet before(Key key) const;

 private:
  std::vector<Key> keys_;               ///< of each record
  std::vector<std::uint32_t> records_;  ///< in order, those without key at the end
  std::size_t known_ = 0;
  std::vector<RecordSet> begun_;  ///< of each so many records in order, those that stand before them
};

/// The same for one question, where only these records are told: without laying out the whole list.
std::vector<std::uint32_t> pageByKeys(const std::vector<RecordOrder::Key>& keys, const RecordSet& among,
                                      const Page& page);

}  // namespace passerelle
