#include "core/funding/days_for.h"

#include "tests/core/support/data.h"
#include "tests/core/support/going.h"
#include "tests/core/support/invented.h"
#include "tests/core/support/random_mobility.h"
#include "tests/core/support/tell.h"

namespace passerelle {

using test::anywhere;
using test::atUsmb;
using test::bipStudent;
using test::planner;

namespace {

/// "surely 12 94800, perhaps 12 94800, most 30 200200, of 5..30".
std::string told(const Mobility& mobility, std::int64_t euros) {
  const DaysFor answer = *planner().daysFor({mobility, Money::euros(euros)});
  const auto length = [](const std::optional<LengthOfStay>& each) {
    return each ? std::to_string(each->days) + " " + test::tell(each->total) : std::string("never");
  };
  if (!answer.convention) return "nothing tried";
  return "surely " + length(answer.surely) + ", perhaps " + length(answer.perhaps) + ", most " + length(answer.most) +
         ", of " + std::to_string(*answer.shortest) + ".." + std::to_string(*answer.longest);
}

/// The same, by one call of `estimate` for each length.
std::optional<int> plainly(Mobility mobility, Money amount, const DaysFor& answer, bool surely) {
  mobility.start.reset();
  mobility.end.reset();
  mobility.interruptedDays.reset();
  mobility.call = answer.call.year;
  for (int days = *answer.shortest; days <= *answer.longest; ++days) {
    mobility.days = days;
    const auto grant = planner().estimate(mobility);
    if (!grant || !grant->total) continue;
    if ((surely ? grant->total->low : grant->total->high) >= amount) return days;
  }
  return std::nullopt;
}

}  // namespace

TEST_CASE("The shortest stay that reaches an amount is found at, below and above the edges of the scale") {
  CHECK(told(bipStudent().to("RO"), 395) == "surely 5 39500, perhaps 5 39500, most 30 200200, of 5..30");
  CHECK(told(bipStudent().to("RO"), 396) == "surely 6 47400, perhaps 6 47400, most 30 200200, of 5..30");
  CHECK(told(bipStudent().to("RO"), 1106) == "surely 14 110600, perhaps 14 110600, most 30 200200, of 5..30");
  CHECK(told(bipStudent().to("RO"), 1107) == "surely 15 116200, perhaps 15 116200, most 30 200200, of 5..30");
  CHECK(told(bipStudent().to("RO"), 2002) == "surely 30 200200, perhaps 30 200200, most 30 200200, of 5..30");
  CHECK(told(bipStudent().to("RO"), 2003) == "surely never, perhaps never, most 30 200200, of 5..30");
  CHECK(told(bipStudent().to("RO"), 0) == "surely 5 39500, perhaps 5 39500, most 30 200200, of 5..30");
}

TEST_CASE("Of two lengths with the same least amount, the one that may pay more is named; of equal ones, the shorter") {
  const auto most = [](Amount rate) {
    Figures figures;
    figures.durations = {test::stayLimits("call", 5, 8)};
    figures.shortStaySupport = {test::dailyRate("call", 5, 8, 79)};
    figures.shortStaySupport[0].rate = rate;
    const Call call = test::inventedCall(figures);
    const Terms terms = resolve(call, {});
    const Mobility mobility = anywhere().student().goingOut().on(Activity::BIP);
    const auto answer = daysFor({mobility, Money::euros(1)}, call, nullptr, {&terms, nullptr});
    return std::to_string(answer.most->days) + " " + test::tell(answer.most->total);
  };
  CHECK(most({Money(), Money::euros(79)}) == "8 0..63200");
  CHECK(most(Amount::known(Money())) == "5 0");
}

TEST_CASE("The length in the mobility is ignored, but its dates choose the call") {
  CHECK(told(test::Going().paidBy("usmb").student().on(Activity::BIP).to("RO").staying("2024-05-20", "2024-05-31"),
             474) == "surely 6 47400, perhaps 6 47400, most 30 200200, of 5..30");
  CHECK(planner()
            .daysFor({test::Going().student().on(Activity::BIP).to("RO").starting("2022-05-20"), Money::euros(1)})
            ->call.year == 2021);
}

TEST_CASE("Without an activity, or in a call that is not modelled, no length is tried") {
  CHECK(told(anywhere().student().to("RO"), 500) == "nothing tried");
  CHECK(told(bipStudent().inCall(2019), 500) == "nothing tried");
}

TEST_CASE("Lengths are the same as those found by estimating every length") {
  test::Draw draw(Catch::rngSeed());
  int answered = 0;
  for (int i = 0; i < 60; ++i) {
    const Mobility mobility = draw.mobility();
    const Money amount = Money::euros(draw.from(0, 4000));
    const auto answer = planner().daysFor({mobility, amount});
    if (!answer || !answer->convention) continue;
    ++answered;
    const auto daysOf = [](const std::optional<LengthOfStay>& each) {
      return each ? std::optional(each->days) : std::nullopt;
    };
    CAPTURE(test::jsonOf(mobility), amount.inCents());
    CHECK(daysOf(answer->surely) == plainly(mobility, amount, *answer, true));
    CHECK(daysOf(answer->perhaps) == plainly(mobility, amount, *answer, false));
  }
  CHECK(answered > 0);
}

}  // namespace passerelle
