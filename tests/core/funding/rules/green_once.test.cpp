#include "core/funding/rules.h"
#include "tests/core/support/data.h"
#include "tests/core/support/framed.h"
#include "tests/core/support/going.h"
#include "tests/core/support/tell.h"

namespace passerelle {

using test::atUsmb;
using test::bipStudent;
using test::ruled;
using test::Told;
using test::written;

namespace {

const Told fiftyEuros = {"greenOnce 5000 = 1 participant x 5000 {call official daad-ka131-2021-2023}"};

test::Going threeMonths() { return atUsmb().student().goingOut().on(Activity::SMS).staying(90); }

}  // namespace

TEST_CASE("Green travel without a travel lump sum is paid 50 euros once") {
  CHECK(written(ruled(greenOnce, bipStudent().staying(5).green())) == fiftyEuros);
  CHECK(written(ruled(greenOnce, bipStudent().staying(30).green())) == fiftyEuros);
  CHECK(written(ruled(greenOnce, threeMonths().to("DE").green())) == fiftyEuros);
  CHECK(written(ruled(greenOnce, test::anywhere().student().goingOut().on(Activity::BIP).staying(5).green())) ==
        fiftyEuros);
}

TEST_CASE("The amount does not depend on the days") {
  CHECK(written(ruled(greenOnce, bipStudent().green())) == fiftyEuros);
}

TEST_CASE("Nothing is paid unless the question says that the travel is green") {
  CHECK(written(ruled(greenOnce, bipStudent().staying(5))).empty());
  CHECK(written(ruled(greenOnce, bipStudent().staying(5).green(false))).empty());
}

TEST_CASE("A stay without individual support has no green amount either") {
  for (const int days : {4, 31}) {
    const auto grant = test::planner().estimate(bipStudent().to("DE").staying(days).green());
    CHECK(grant->lines.empty());
  }
}

TEST_CASE("While it is open who receives the lump sum, the green amount may be paid or not") {
  const std::string line = "greenOnce 0..5000 {call official daad-ka131-2021-2023} because ";
  CHECK(written(ruled(greenOnce, threeMonths().by(Action::KA131).green())) ==
        Told{line + "choiceOfInstitution travelPaid"});
  CHECK(written(ruled(greenOnce, threeMonths().by(Action::KA131).green().withTravelPaid())) ==
        Told{line + "unanswered receivingCountry"});
  CHECK(written(ruled(greenOnce, threeMonths().by(Action::KA131).green().to("SN"))) ==
        Told{line + "choiceOfInstitution travelPaid"});
}

TEST_CASE("With a travel lump sum the green amount of the band is paid instead") {
  CHECK(written(ruled(greenOnce, bipStudent().staying(5).green().fewerOpportunities())).empty());
  CHECK(written(ruled(greenOnce, test::staffOut().to("SN").green())).empty());
  CHECK(written(ruled(greenOnce, test::studentIn().from("SN").green())).empty());
}

}  // namespace passerelle
