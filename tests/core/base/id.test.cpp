#include "core/base/id.h"

#include "tests/core/support/operators.h"
#include "tests/core/support/tell.h"

namespace passerelle {

using test::Comparable;
using test::Equatable;

namespace {

// The id of a source is not the id of an institution, and neither is free text.
static_assert(Equatable<Id<Source>, Id<Source>>);
static_assert(!Equatable<Id<Source>, Id<Institution>>);
static_assert(!Comparable<Id<Source>, Id<Institution>>);
static_assert(!Equatable<Id<Source>, std::string>);
static_assert(!std::is_convertible_v<Id<Source>, Id<Institution>>);
static_assert(!std::is_assignable_v<Id<Source>&, Id<FigureRow>>);
static_assert(!std::is_convertible_v<std::string, Id<Source>>);

}  // namespace

TEST_CASE("Ids of one type are compared and ordered by their text") {
  const Id<Source> first{"agence"};
  const Id<Source> second{"usmb"};
  CHECK(first == Id<Source>{"agence"});
  CHECK_FALSE(first == second);
  CHECK(first < second);
  CHECK_FALSE(second < first);
  CHECK_FALSE(first < first);
}

}  // namespace passerelle
