#include "core/base/expected.h"

#include <string>

#include "tests/core/support/tell.h"

namespace passerelle {

namespace {

// There is no empty state, and the value is not reached by accident.
static_assert(!std::is_default_constructible_v<Expected<int>>);
static_assert(!std::is_convertible_v<Expected<int>, int>, "whether there is a value must be asked first");
static_assert(!std::is_convertible_v<Expected<int>, bool>, "a bool must not slip out as a number");

}  // namespace

TEST_CASE("An Expected holds either the value or all problems") {
  const Expected<std::string> there = std::string("grant");
  CHECK(there.ok());
  CHECK(there);
  CHECK(*there == "grant");
  CHECK(there->size() == 5);
  CHECK(there.value() == "grant");

  Problem problem;
  problem.code = ProblemCode::outOfRange;
  problem.field = "days";
  problem.expected = "a whole number from 1 to 800";
  problem.found = "the number 0";
  const Expected<std::string> missing = Problems{problem, problem};
  CHECK_FALSE(missing.ok());
  CHECK_FALSE(missing);
  CHECK(missing.problems() == Problems{problem, problem});
}

TEST_CASE("The value of an Expected can be moved out") {
  Expected<std::string> there = std::string("a text that is longer than what a string keeps inside itself");
  const std::string taken = std::move(there.value());
  CHECK(taken == "a text that is longer than what a string keeps inside itself");
}

TEST_CASE("Problems are equal when all their fields are equal") {
  Problem left;
  left.file = "a.json";
  left.line = 3;
  left.pointer = "/year";
  Problem right = left;
  CHECK(left == right);
  right.line = 4;
  CHECK_FALSE(left == right);
}

}  // namespace passerelle
