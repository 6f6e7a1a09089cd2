#include "core/catalogue/sieve.h"

#include "tests/core/support/tell.h"

namespace passerelle {

namespace {

RecordSet setOf(std::initializer_list<std::size_t> members) {
  RecordSet set = RecordSet::none(4);
  for (const std::size_t each : members) set.add(each);
  return set;
}

}  // namespace

TEST_CASE("Without filters everything passes, and nothing is in the way") {
  const Sieve sieve(4);
  CHECK(sieve.passing() == RecordSet::all(4));
  CHECK(sieve.passingWithout("colour") == RecordSet::all(4));
  CHECK(sieve.waysOut().empty());
  CHECK(Sieve(0).waysOut().empty());
}

TEST_CASE("What passes all filters but one, or but two") {
  Sieve sieve(4);
  sieve.add("colour", setOf({0, 1}));
  sieve.add("size", setOf({1, 2}));
  sieve.add("weight", setOf({1, 3}));
  CHECK(sieve.passing() == setOf({1}));
  CHECK(sieve.passingWithout("weight") == setOf({1}));
  CHECK(sieve.passingWithout("size", "weight") == setOf({0, 1}));
  CHECK(sieve.passingWithout("taste") == setOf({1}));
}

TEST_CASE("Where nothing passes, each filter without which something would is a way out") {
  Sieve sieve(4);
  sieve.add("colour", setOf({0, 1}));
  sieve.add("size", setOf({2}));
  const auto ways = sieve.waysOut();
  REQUIRE(ways.size() == 2);
  CHECK(ways[0].filter == "colour");
  CHECK(ways[0].count == 1);
  CHECK(ways[1].filter == "size");
  CHECK(ways[1].count == 2);
  sieve.add("weight", setOf({3}));
  CHECK(sieve.waysOut().empty());  // no one filter alone
}

TEST_CASE("Two filters that let nothing pass together are each a way out") {
  Sieve sieve(4);
  sieve.add("least", setOf({0, 1, 2}));
  sieve.add("most", setOf({2, 3}));
  sieve.addTogether("least", "most", setOf({}));
  CHECK(sieve.passing().count() == 0);
  CHECK(sieve.passingWithout("least") == setOf({2, 3}));
  CHECK(sieve.passingWithout("least", "most") == RecordSet::all(4));
  const auto ways = sieve.waysOut();
  REQUIRE(ways.size() == 2);
  CHECK(ways[0].filter == "least");
  CHECK(ways[0].count == 2);
  CHECK(ways[1].count == 3);
}

}  // namespace passerelle
