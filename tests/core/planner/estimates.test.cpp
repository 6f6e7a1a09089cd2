#include "core/planner/estimates.h"

#include "tests/core/support/data.h"
#include "tests/core/support/tell.h"

namespace passerelle {

TEST_CASE("Every column has one entry per mobility, which is absent if there is no value") {
  Estimates all;
  const DistanceBand near{Distance::kilometres(100), Distance::kilometres(500)};
  const DistanceBand far{Distance::kilometres(8000), std::nullopt};
  all.add({Amount{Money::euros(180), Money::euros(275)}, true, near, Status::met});
  all.refuse({Problem{}});
  all.add({std::nullopt, false, far, Status::notMet});
  all.add({Amount::known(Money::euros(79)), false, std::nullopt, Status::cannotTellYet});
  CHECK(all.pricing == std::vector{Pricing::complete, Pricing::refused, Pricing::unpriced, Pricing::incomplete});
  CHECK(all.low == std::vector<std::optional<Money>>{Money::euros(180), std::nullopt, std::nullopt, Money::euros(79)});
  CHECK(all.high == std::vector<std::optional<Money>>{Money::euros(275), std::nullopt, std::nullopt, Money::euros(79)});
  CHECK(all.bandFrom == std::vector<std::optional<Distance>>{near.from, std::nullopt, far.from, std::nullopt});
  CHECK(all.bandBelow == std::vector<std::optional<Distance>>{near.below, std::nullopt, std::nullopt, std::nullopt});
  CHECK(all.verdict ==
        std::vector<std::optional<Status>>{Status::met, std::nullopt, Status::notMet, Status::cannotTellYet});
  REQUIRE(all.refused.size() == 1);
  CHECK(all.refused[0].row == 1);
  CHECK(all.refused[0].problems.size() == 1);
}

}  // namespace passerelle
