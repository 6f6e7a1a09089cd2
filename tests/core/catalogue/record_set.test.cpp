#include "core/catalogue/record_set.h"

#include "tests/core/support/tell.h"

namespace passerelle {

namespace {

RecordSet setOf(std::size_t records, std::initializer_list<std::size_t> members) {
  RecordSet set = RecordSet::none(records);
  for (const std::size_t each : members) set.add(each);
  return set;
}

std::vector<std::size_t> membersOf(const RecordSet& set) {
  std::vector<std::size_t> members;
  set.each([&](std::size_t each) { members.push_back(each); });
  return members;
}

}  // namespace

TEST_CASE("A set gives its members in order, also at the boundaries of its 64-bit words") {
  const RecordSet set = setOf(130, {129, 0, 63, 64});
  CHECK(membersOf(set) == std::vector<std::size_t>{0, 63, 64, 129});
  CHECK(set.count() == 4);
  CHECK(set.holds(64));
  CHECK_FALSE(set.holds(65));
}

TEST_CASE("The set of all records has exactly as many members as the list") {
  for (const std::size_t records : {0U, 1U, 63U, 64U, 65U, 128U}) CHECK(RecordSet::all(records).count() == records);
  CHECK(RecordSet::none(64).count() == 0);
  CHECK(membersOf(RecordSet()).empty());
}

TEST_CASE("Sets can be intersected, united and subtracted") {
  const RecordSet left = setOf(70, {1, 2, 65});
  const RecordSet right = setOf(70, {2, 65, 66});
  RecordSet both = left;
  both &= right;
  CHECK(both == setOf(70, {2, 65}));
  CHECK(left.countWith(right) == 2);
  RecordSet either = left;
  either |= right;
  CHECK(either == setOf(70, {1, 2, 65, 66}));
  RecordSet rest = left;
  rest -= right;
  CHECK(rest == setOf(70, {1}));
  rest.remove(1);
  CHECK(rest == RecordSet::none(70));
}

}  // namespace passerelle
