#include "core/programme/figures.h"

#include "tests/core/support/tell.h"

namespace passerelle {

TEST_CASE("A rate is known, an interval, or has an upper end only") {
  const RateRange known = RateRange::known(Money::euros(180));
  CHECK(known.isKnown());
  CHECK(known.amount() == Amount::known(Money::euros(180)));
  const RateRange range{Money::euros(80), Money::euros(180)};
  CHECK_FALSE(range.isKnown());
  CHECK(range.amount() == Amount{Money::euros(80), Money::euros(180)});
  const RateRange upTo{std::nullopt, Money::euros(190)};
  CHECK_FALSE(upTo.isKnown());
  CHECK(upTo.amount() == Amount{Money(), Money::euros(190)});
}

TEST_CASE("A share of an instalment is one percentage, or a range from which the payer chooses") {
  CHECK(InstalmentShare{{}, 75}.most() == 75);
  CHECK(InstalmentShare{{}, 70, 100}.most() == 100);
}

}  // namespace passerelle
