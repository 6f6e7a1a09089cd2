#include "core/base/money.h"

#include <limits>

#include "core/geo/distance.h"
#include "tests/core/support/operators.h"
#include "tests/core/support/tell.h"

namespace passerelle {

using test::Addable;
using test::Comparable;
using test::Equatable;
using test::Multipliable;

namespace {

// A meaningless sum does not compile.
static_assert(Addable<Money, Money>);
static_assert(!Addable<Money, int>, "five what?");
static_assert(!Addable<Money, Distance>);
static_assert(!Comparable<Money, Distance>);
static_assert(!Equatable<Money, int>);
static_assert(!Multipliable<Money, Money>, "square euros");
static_assert(!std::is_convertible_v<int, Money>, "cents or euros must be said");
static_assert(!std::is_convertible_v<Money, std::int64_t>);
static_assert(!Comparable<Amount, Amount>, "intervals may overlap");
static_assert(!Addable<Amount, Money>);

struct Division {
  std::int64_t numerator;
  std::int64_t denominator;
  std::int64_t halfUp;
  std::int64_t down;
};

}  // namespace

TEST_CASE("Money is a whole number of cents") {
  CHECK(Money() == Money::cents(0));
  CHECK(Money::euros(79) == Money::cents(7900));
  CHECK(Money::euros(-3).inCents() == -300);
  CHECK(Money::cents(7900) + Money::cents(1) == Money::cents(7901));
  CHECK(Money::euros(320) - Money::euros(275) == Money::euros(45));
  CHECK(Money::cents(1) - Money::cents(2) == Money::cents(-1));
  CHECK(Money::cents(-1) < Money::cents(0));
  CHECK(Money::cents(100) >= Money::euros(1));
}

TEST_CASE("A fraction of a cent is rounded half up or down, as requested") {
  const Division rows[] = {
      // clang-format off
      {0, 3000, 0, 0},         {1, 1, 1, 1},            {7, 1, 7, 7},
      {1, 2, 1, 0},            {3, 2, 2, 1},            {1, 3, 0, 0},            {2, 3, 1, 0},
      {1499, 3000, 0, 0},      {1500, 3000, 1, 0},      {1501, 3000, 1, 0},      {2999, 3000, 1, 0},
      {3000, 3000, 1, 1},      {3001, 3000, 1, 1},
      // Negative numbers too: half up rounds towards plus infinity, down towards minus infinity.
      {-1, 2, 0, -1},          {-3, 2, -1, -2},         {-1, 3, 0, -1},          {-2, 3, -1, -1},
      {-1499, 3000, 0, -1},    {-1500, 3000, 0, -1},    {-1501, 3000, -1, -1},   {-3000, 3000, -1, -1},
      // 134 days of 250 euros a month are 1116.67 euros.
      {std::int64_t{134} * 25000, 30, 111667, 111666},
      // clang-format on
  };
  for (const Division& row : rows) {
    INFO(row.numerator << " / " << row.denominator);
    CHECK(roundedCents(row.numerator, row.denominator, Rounding::halfUp) == Money::cents(row.halfUp));
    CHECK(roundedCents(row.numerator, row.denominator, Rounding::down) == Money::cents(row.down));
  }
}

TEST_CASE("Rounding changes an amount by less than a cent, half up by at most half a cent") {
  for (std::int64_t denominator = 1; denominator <= 30; ++denominator) {
    for (std::int64_t numerator = -90; numerator <= 90; ++numerator) {
      INFO(numerator << " / " << denominator);
      const std::int64_t down = roundedCents(numerator, denominator, Rounding::down).inCents();
      const std::int64_t half = roundedCents(numerator, denominator, Rounding::halfUp).inCents();
      CHECK((down * denominator <= numerator && numerator < (down + 1) * denominator));
      CHECK((2 * half * denominator - denominator <= 2 * numerator && 2 * numerator < (2 * half + 1) * denominator));
    }
  }
}

TEST_CASE("An amount is known when its ends are equal") {
  CHECK(Amount{} == Amount::known(Money()));
  CHECK(Amount::known(Money::cents(5)).isKnown());
  CHECK_FALSE(Amount{Money::cents(5), Money::cents(6)}.isKnown());
  CHECK(Amount{Money::cents(5), Money::cents(2305)}.width() == Money::euros(23));
}

TEST_CASE("Amounts add end by end") {
  const Amount travel{Money(), Money::euros(23)};
  CHECK(travel + Amount::known(Money::euros(100)) == Amount{Money::euros(100), Money::euros(123)});
  CHECK(travel + travel == Amount{Money(), Money::euros(46)});
}

TEST_CASE("The hull of two amounts is the smallest interval that contains both") {
  const Amount low{Money::cents(1), Money::cents(4)};
  const Amount high{Money::cents(3), Money::cents(9)};
  const Amount inside{Money::cents(2), Money::cents(3)};
  CHECK(hull(low, high) == Amount{Money::cents(1), Money::cents(9)});
  CHECK(hull(high, low) == hull(low, high));
  CHECK(hull(low, inside) == low);
  CHECK(hull(inside, inside) == inside);
}

}  // namespace passerelle
