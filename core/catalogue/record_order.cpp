#include "core/catalogue/record_order.h"

#include <algorithm>
#include <utility>

namespace passerelle {

namespace {

// If less than one record of 64 is wanted, sorting these is cheaper than visiting the whole list.
constexpr std::size_t fewOfAll = 64;
// The interval of `begun_`: copying a set costs about as much as visiting this many records.
constexpr std::size_t recordsOfAStretch = 1024;

/// The key, negated for a descending order, and the record's index, which orders equal keys.
using Sorted = std::pair<RecordOrder::Key, std::uint32_t>;

}  // namespace

RecordOrder::RecordOrder(std::vector<Key> keys) : keys_(std::move(keys)) {
  std::vector<Sorted> sorted;
  sorted.reserve(keys_.size());
  for (std::uint32_t record = 0; record < keys_.size(); ++record) sorted.emplace_back(keys_[record], record);
  std::sort(sorted.begin(), sorted.end());
  records_.reserve(sorted.size());
  for (const auto& [key, record] : sorted) {
    records_.push_back(record);
    if (key != unknown) ++known_;
  }
  RecordSet before = RecordSet::none(records_.size());
  for (std::size_t i = 0; i < known_; ++i) {
    if (i % recordsOfAStretch == 0) begun_.push_back(before);
    before.add(records_[i]);
  }
  begun_.push_back(std::move(before));
}

std::vector<std::uint32_t> RecordOrder::page(const RecordSet& among, const Page& page) const {
  const std::size_t count = among.count();
  if (count * fewOfAll < records_.size()) return pageByKeys(keys_, among, page);
  std::vector<std::uint32_t> rows;
  const std::size_t last = page.skip + std::min(page.limit, count);
  std::size_t seen = 0;
  const auto walk = [&](std::size_t from, std::size_t to) {
    for (std::size_t i = from; i < to && seen < last; ++i) {
      if (among.holds(records_[i]) && seen++ >= page.skip) rows.push_back(records_[i]);
    }
  };
  if (!page.descending) {
    walk(0, known_);
  } else {
    for (std::size_t end = known_; end > 0 && seen < last;) {
      std::size_t first = end - 1;
      while (first > 0 && keys_[records_[first - 1]] == keys_[records_[first]]) --first;
      walk(first, end);
      end = first;
    }
  }
  walk(known_, records_.size());
  return rows;
}

RecordSet RecordOrder::before(Key key) const {
  const auto found = std::lower_bound(records_.begin(), records_.begin() + static_cast<std::ptrdiff_t>(known_), key,
                                      [&](std::uint32_t record, Key wanted) { return keys_[record] < wanted; });
  const auto count = static_cast<std::size_t>(found - records_.begin());
  RecordSet set = begun_[count / recordsOfAStretch];
  for (std::size_t i = count - count % recordsOfAStretch; i < count; ++i) set.add(records_[i]);
  return set;
}

std::vector<std::uint32_t> pageByKeys(const std::vector<RecordOrder::Key>& keys, const RecordSet& among,
                                      const Page& page) {
  std::vector<Sorted> sorted;
  among.each([&](std::size_t record) {
    const RecordOrder::Key key = keys[record];
    sorted.emplace_back(page.descending && key != RecordOrder::unknown ? -key : key,
                        static_cast<std::uint32_t>(record));
  });
  const std::size_t first = std::min(page.skip, sorted.size());
  const std::size_t last = first + std::min(page.limit, sorted.size() - first);
  std::partial_sort(sorted.begin(), sorted.begin() + static_cast<std::ptrdiff_t>(last), sorted.end());
  std::vector<std::uint32_t> rows;
  for (std::size_t i = first; i < last; ++i) rows.push_back(sorted[i].second);
  return rows;
}

}  // namespace passerelle
