#include "core/offers/worth.h"

#include "tests/core/support/data.h"
#include "tests/core/support/going.h"
#include "tests/core/support/random_mobility.h"
#include "tests/core/support/tell.h"

namespace passerelle {

using test::bipStudent;
using test::planner;

TEST_CASE("The worth of the user's own stay is what estimate and check give for it") {
  test::Draw draw(Catch::rngSeed());
  for (int i = 0; i < 300; ++i) {
    const Mobility mobility = draw.mobility();
    const auto worth = planner().worth(mobility);
    const auto grant = planner().estimate(mobility);
    REQUIRE(worth.ok() == grant.ok());
    if (!worth) continue;
    CAPTURE(test::jsonOf(mobility));
    const Verdict verdict = *planner().check(mobility);
    CHECK(worth->total == grant->total);
    CHECK(worth->complete == grant->complete);
    CHECK(worth->unpriced.size() == grant->unpriced.size());
    CHECK(worth->verdict == verdict.status);
    CHECK(worth->call.year == grant->call.year);
    CHECK(worth->reason.has_value() == !verdict.conditions.empty());
    if (worth->reason && worth->verdict != Status::met) CHECK(worth->reason->status == worth->verdict);
  }
}

TEST_CASE("The reason is the first condition not met, else the first that cannot be told, else the first") {
  CHECK(test::tell(*planner().worth(bipStudent().to("RO").staying(4))->reason)
            .starts_with("duration notMet, days 4 of 5..30"));
  CHECK(planner().worth(bipStudent().to("RO"))->reason->status == Status::cannotTellYet);
  CHECK(planner().worth(bipStudent().to("RO").staying(5))->reason->status == Status::met);
}

TEST_CASE("The amount per day is rounded half up to the cent, each end separately, and needs a total and days") {
  CHECK(perDayOf(Amount{Money::cents(100), Money::cents(101)}, 3) == Amount{Money::cents(33), Money::cents(34)});
  CHECK(perDayOf(Amount::known(Money::cents(5)), 2) == Amount::known(Money::cents(3)));
  CHECK_FALSE(perDayOf(std::nullopt, 3));
  CHECK_FALSE(perDayOf(Amount{}, std::nullopt));
  CHECK_FALSE(perDayOf(Amount{}, 0));
}

TEST_CASE("The band is that of the stay's call") {
  const auto worth = planner().worth(bipStudent().to("RO").staying(5).overMetres(499'999));
  CHECK(worth->band == DistanceBand{Distance::kilometres(100), Distance::kilometres(500)});
  CHECK_FALSE(planner().worth(bipStudent().to("RO").staying(5))->band);
}

TEST_CASE("A call that is not modelled has no amount, and the gap says so") {
  const auto worth = planner().worth(bipStudent().inCall(2019).to("RO").staying(5));
  CHECK_FALSE(worth->total);
  CHECK_FALSE(worth->complete);
  CHECK(worth->verdict == Status::cannotTellYet);
  CHECK(worth->unpriced.front().reason == UnpricedReason::noCall);
}

TEST_CASE("Of two conditions, not met outweighs cannot tell yet, which outweighs met") {
  CHECK(together(Status::met, Status::met) == Status::met);
  CHECK(together(Status::met, Status::cannotTellYet) == Status::cannotTellYet);
  CHECK(together(Status::cannotTellYet, Status::met) == Status::cannotTellYet);
  CHECK(together(Status::cannotTellYet, Status::notMet) == Status::notMet);
  CHECK(together(Status::notMet, Status::met) == Status::notMet);
}

}  // namespace passerelle
