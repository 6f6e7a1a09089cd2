#include "core/funding/rules.h"
#include "tests/core/support/framed.h"
#include "tests/core/support/going.h"
#include "tests/core/support/tell.h"

namespace passerelle {

namespace {

/// A stay with 410 euros for green travel: call 2023, 2000 km or more. The table of call 2024 has no such amount.
test::Told exceptional(std::int64_t realCost, bool green = true, std::int64_t kilometres = 2000) {
  const auto grant = test::planner().estimate(test::anywhere()
                                                  .teacher()
                                                  .goingOut()
                                                  .on(Activity::STA)
                                                  .to("FI")
                                                  .from("FR")
                                                  .staying(5)
                                                  .overKilometres(kilometres)
                                                  .green(green)
                                                  .spendingOnTravel(realCost));
  test::Told told;
  for (const Line& line : grant->lines) {
    if (line.rule == Rule::exceptionalTravel) told.push_back(test::tell(line));
  }
  return told;
}

}  // namespace

TEST_CASE("If the lump sum covers less than 70 percent of the cost of green travel, 80 percent of it may be paid") {
  const std::string proof = " {call deduced programme-guide-2026} because choiceOfInstitution";
  CHECK(exceptional(585).empty());                                             // 410 is 70.08 percent
  CHECK(exceptional(586) == test::Told{"exceptionalTravel 0..5880" + proof});  // 80 percent of 586, less 410
  CHECK(exceptional(1000) == test::Told{"exceptionalTravel 0..39000" + proof});
  CHECK(exceptional(300, true, 499).empty());  // 210 is 70 percent
  CHECK(exceptional(301, true, 499) == test::Told{"exceptionalTravel 0..3080" + proof});
}

TEST_CASE("Exceptional costs need green travel and a lump sum") {
  CHECK(exceptional(1000, false).empty());
  const auto bip = test::bipStudent().to("FI").staying(5).overKilometres(2000).green().spendingOnTravel(1000);
  const auto grant = test::planner().estimate(bip);
  for (const Line& line : grant->lines) CHECK(line.rule != Rule::exceptionalTravel);
}

TEST_CASE("Lump sum and exceptional costs never exceed the higher of lump sum and real costs") {
  const auto farAway = [](std::int64_t realCost) {  // T2: 8000 km and more, 1735 euros, if the institution pays it
    const auto grant = test::planner().estimate(test::anywhere()
                                                    .inCall(2024)
                                                    .student()
                                                    .goingOut()
                                                    .on(Activity::SMS)
                                                    .from("FR")
                                                    .to("DE")
                                                    .staying(60)
                                                    .overKilometres(8000)
                                                    .green()
                                                    .spendingOnTravel(realCost));
    Money most;
    for (const Line& line : grant->lines) {
      const bool ofTravel = line.rule == Rule::travel || line.rule == Rule::greenSupplement;
      if (ofTravel || line.rule == Rule::exceptionalTravel) most = most + line.amount.high;
    }
    return most;
  };
  CHECK(farAway(226) == Money::euros(1735));
  CHECK(farAway(2478) == Money::euros(1735));  // 1735 covers 70.02 percent of it
  CHECK(farAway(2500) == Money::euros(2000));
}

}  // namespace passerelle
