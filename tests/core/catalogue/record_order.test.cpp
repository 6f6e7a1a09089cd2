#include "core/catalogue/record_order.h"

#include <algorithm>
#include <random>

#include "tests/core/support/tell.h"

namespace passerelle {

namespace {

using Rows = std::vector<std::uint32_t>;
constexpr RecordOrder::Key none = RecordOrder::unknown;

/// The expected page, by a stable sort.
Rows plainly(const std::vector<RecordOrder::Key>& keys, const RecordSet& among, const Page& page) {
  Rows rows;
  among.each([&](std::size_t row) { rows.push_back(static_cast<std::uint32_t>(row)); });
  std::stable_sort(rows.begin(), rows.end(), [&](std::uint32_t left, std::uint32_t right) {
    if (keys[left] == none || keys[right] == none) return keys[left] != none && keys[right] == none;
    return page.descending ? keys[left] > keys[right] : keys[left] < keys[right];
  });
  const auto first = std::min(page.skip, rows.size());
  const auto last = first + std::min(page.limit, rows.size() - first);
  return {rows.begin() + static_cast<std::ptrdiff_t>(first), rows.begin() + static_cast<std::ptrdiff_t>(last)};
}

}  // namespace

TEST_CASE("In both directions equal keys keep their order and records without a key come last") {
  const RecordOrder order({5, none, 3, 5, 3});
  const RecordSet all = RecordSet::all(5);
  CHECK(order.page(all, {false, 0, 9}) == Rows{2, 4, 0, 3, 1});
  CHECK(order.page(all, {true, 0, 9}) == Rows{0, 3, 2, 4, 1});
  CHECK(order.page(all, {true, 1, 2}) == Rows{3, 2});
  CHECK(order.page(all, {false, 9, 9}).empty());
  CHECK(order.page(all, {false, 0, 0}).empty());
}

TEST_CASE("The records before a key are those with a lower key") {
  const RecordOrder order({5, none, 3, 5, 3});
  CHECK(order.before(3).count() == 0);
  CHECK(order.before(4).count() == 2);
  CHECK(order.before(4).holds(2));
  CHECK(order.before(6).count() == 4);
  CHECK_FALSE(order.before(6).holds(1));
  CHECK(RecordOrder(std::vector<RecordOrder::Key>{}).before(1).count() == 0);
}

TEST_CASE("The records before a key are correct at the boundaries of the stored sets") {
  constexpr std::size_t records = 2049;
  std::mt19937 random(20'240'215);
  std::vector<RecordOrder::Key> keys(records);
  for (std::size_t i = 0; i < records; ++i) keys[i] = static_cast<RecordOrder::Key>(i);
  std::shuffle(keys.begin(), keys.end(), random);
  const RecordOrder order(keys);
  for (const RecordOrder::Key key : {0, 1, 1023, 1024, 1025, 2047, 2048, 2049, 9999}) {
    RecordSet plain = RecordSet::none(records);
    for (std::size_t i = 0; i < records; ++i) {
      if (keys[i] < key) plain.add(i);
    }
    CHECK(order.before(key) == plain);
  }
}

TEST_CASE("A page is that of a stable sort, for few records and for many") {
  std::mt19937 random(7);
  std::vector<RecordOrder::Key> keys;
  for (int i = 0; i < 2000; ++i)
    keys.push_back(random() % 10 == 0 ? none : static_cast<RecordOrder::Key>(random() % 50));
  const RecordOrder order(keys);
  for (const unsigned oneIn : {1U, 3U, 500U}) {
    RecordSet some = RecordSet::none(keys.size());
    for (std::size_t i = 0; i < keys.size(); ++i) {
      if (random() % oneIn == 0) some.add(i);
    }
    for (const bool descending : {false, true}) {
      for (const std::size_t skip : {0U, 1U, 30U, 5000U}) {
        const Page page{descending, skip, 20};
        CHECK(order.page(some, page) == plainly(keys, some, page));
        CHECK(pageByKeys(keys, some, page) == plainly(keys, some, page));
      }
    }
  }
}

}  // namespace passerelle
