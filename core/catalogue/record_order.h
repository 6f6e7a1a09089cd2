#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <vector>

#include "core/catalogue/record_set.h"

namespace passerelle {

/// Which rows of an ordered list to return.
struct Page {
  bool descending = false;
  std::size_t skip = 0;   ///< number of rows before the first returned row
  std::size_t limit = 0;  ///< greatest number of returned rows
};

/// The records of a list, ordered by a key. In both directions, records with equal keys keep the order of the list, and
/// records without a key come last.
class RecordOrder {
 public:
  using Key = std::int64_t;
  static constexpr Key unknown = std::numeric_limits<Key>::max();

  RecordOrder() = default;
  explicit RecordOrder(std::vector<Key> keys);

  [[nodiscard]] std::vector<std::uint32_t> page(const RecordSet& among, const Page& page) const;

  /// The records whose key is below `key`.
  [[nodiscard]] RecordSet before(Key key) const;

 private:
  std::vector<Key> keys_;               ///< for each record
  std::vector<std::uint32_t> records_;  ///< ordered by key, those without a key at the end
  std::size_t known_ = 0;               ///< number of records with a key
  std::vector<RecordSet> begun_;        ///< at regular intervals in `records_`, the set of all records before
};

/// Gives the same page as RecordOrder, but sorts only the records of `among`: for a single query.
std::vector<std::uint32_t> pageByKeys(const std::vector<RecordOrder::Key>& keys, const RecordSet& among,
                                      const Page& page);

}  // namespace passerelle
