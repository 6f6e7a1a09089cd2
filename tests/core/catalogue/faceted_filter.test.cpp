#include "core/catalogue/faceted_filter.h"

#include "tests/core/support/tell.h"

namespace passerelle {

namespace {

RecordSet setOf(std::initializer_list<std::size_t> members) {
  RecordSet set = RecordSet::none(4);
  for (const std::size_t each : members) set.add(each);
  return set;
}

}  // namespace

TEST_CASE("Without filters every record passes, and there is no filter to remove") {
  const FacetedFilter filters(4);
  CHECK(filters.passing() == RecordSet::all(4));
  CHECK(filters.passingWithout("colour") == RecordSet::all(4));
  CHECK(filters.filtersToRemove().empty());
  CHECK(FacetedFilter(0).filtersToRemove().empty());
}

TEST_CASE("One or two filters can be left out") {
  FacetedFilter filters(4);
  filters.add("colour", setOf({0, 1}));
  filters.add("size", setOf({1, 2}));
  filters.add("weight", setOf({1, 3}));
  CHECK(filters.passing() == setOf({1}));
  CHECK(filters.passingWithout("weight") == setOf({1}));
  CHECK(filters.passingWithout("size", "weight") == setOf({0, 1}));
  CHECK(filters.passingWithout("taste") == setOf({1}));
}

TEST_CASE("If no record passes, the filters whose removal alone gives results are listed") {
  FacetedFilter filters(4);
  filters.add("colour", setOf({0, 1}));
  filters.add("size", setOf({2}));
  const auto ways = filters.filtersToRemove();
  REQUIRE(ways.size() == 2);
  CHECK(ways[0].filter == "colour");
  CHECK(ways[0].count == 1);
  CHECK(ways[1].filter == "size");
  CHECK(ways[1].count == 2);
  filters.add("weight", setOf({3}));
  CHECK(filters.filtersToRemove().empty());  // removing only one filter gives no results
}

TEST_CASE("If two filters together pass no record, removing either of them gives results") {
  FacetedFilter filters(4);
  filters.add("least", setOf({0, 1, 2}));
  filters.add("most", setOf({2, 3}));
  filters.addTogether("least", "most", setOf({}));
  CHECK(filters.passing().count() == 0);
  CHECK(filters.passingWithout("least") == setOf({2, 3}));
  CHECK(filters.passingWithout("least", "most") == RecordSet::all(4));
  const auto ways = filters.filtersToRemove();
  REQUIRE(ways.size() == 2);
  CHECK(ways[0].filter == "least");
  CHECK(ways[0].count == 2);
  CHECK(ways[1].count == 3);
}

}  // namespace passerelle
