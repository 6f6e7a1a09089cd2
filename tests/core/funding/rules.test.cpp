#include "core/funding/rules.h"

#include "tests/core/support/framed.h"
#include "tests/core/support/random_mobility.h"
#include "tests/core/support/tell.h"

namespace passerelle {

namespace {

Grant withoutBeside(Grant grant) {
  for (Line& line : grant.lines) line.beside.reset();
  return grant;
}

}  // namespace

TEST_CASE("Amounts are the same with and without the details") {
  INFO("seed " << Catch::rngSeed());
  test::Draw draw(Catch::rngSeed());
  int explained = 0;
  for (int i = 0; i < 1000; ++i) {
    const Mobility mobility = draw.mobility();
    INFO(test::jsonOf(mobility));
    const auto frame = test::framed(mobility);
    const Grant whole = estimate(frame.situation, frame.terms);
    const Grant amounts = estimate(frame.situation, {&frame.terms, nullptr}, Detail::amounts);
    CHECK(test::written(withoutBeside(amounts)) == test::written(withoutBeside(whole)));
    CHECK(amounts.total == whole.total);
    CHECK(amounts.complete == whole.complete);
    CHECK(test::jsonOf(amounts.band) == test::jsonOf(whole.band));
    CHECK(amounts.remarks.empty());
    CHECK(amounts.assumptions.empty());
    explained += whole.remarks.empty() && whole.assumptions.empty() ? 0 : 1;
  }
  CHECK(explained > 0);
}

}  // namespace passerelle
