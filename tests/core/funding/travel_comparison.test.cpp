#include "core/funding/travel_comparison.h"

#include "tests/core/support/data.h"
#include "tests/core/support/going.h"
#include "tests/core/support/tell.h"

namespace passerelle {

using test::anywhere;
using test::bipStudent;
using test::planner;

namespace {

std::string more(const Mobility& mobility) {
  const TravelComparison comparison = *planner().compareTravel(mobility);
  return comparison.more ? test::tell(*comparison.more) : "?";
}

}  // namespace

TEST_CASE("Green travel adds the difference of two grants that differ in nothing else") {
  const Mobility mobility =
      anywhere().inCall(2024).student().on(Activity::BIP).from("FR").to("RO").staying(10).overKilometres(1200);
  const TravelComparison comparison = *planner().compareTravel(mobility);
  Mobility asked = mobility;
  for (const bool green : {false, true}) {
    asked.greenTravel = green;
    const auto grant = planner().estimate(asked);
    const Grant& told = green ? comparison.green : comparison.usual;
    CHECK(told.total == grant->total);
    CHECK(test::written(told) == test::written(*grant));
  }
  CHECK(comparison.more->low == comparison.green.total->low - comparison.usual.total->low);
  CHECK(comparison.more->high == comparison.green.total->high - comparison.usual.total->high);
}

TEST_CASE("The answer in the mobility is ignored, and a stay without amount has no difference") {
  CHECK(more(bipStudent().to("RO").staying(5)) == more(bipStudent().to("RO").staying(5).green()));
  CHECK(more(bipStudent().to("RO").staying(4)) == "?");
  CHECK(more(bipStudent().to("RO").staying(5).inCall(2019)) == "?");
  CHECK(test::tell(planner().compareTravel(bipStudent().inCall(2019))->green.unpriced.front()) ==
        "undetermined noCall call 2019 of 2021..");
}

}  // namespace passerelle
