#include "core/funding/rules.h"
#include "tests/core/support/framed.h"
#include "tests/core/support/going.h"
#include "tests/core/support/tell.h"

namespace passerelle {

using test::atUsmb;
using test::bipStudent;
using test::ruled;
using test::staffOut;
using test::Told;
using test::written;

namespace {

Told greenOverMetres(std::int64_t metres) {
  return written(ruled(greenSupplement, staffOut().to("SN").green().overMetres(metres)));
}

std::string adds(const char* cents, const char* green, const char* standard) {
  return std::string("greenSupplement ") + cents + " = 1 participant x " + green + " + -1 participant x " + standard +
         " {call secondary konya-erasmus-handbook}";
}

}  // namespace

TEST_CASE("The supplement is the call's green amount minus its standard amount") {
  struct Row {
    std::int64_t metres;
    std::string line;
  };
  const Row rows[] = {
      {100'000, adds("3000", "21000", "18000")},   {499'999, adds("3000", "21000", "18000")},
      {500'000, adds("4500", "32000", "27500")},   {1'999'999, adds("4500", "32000", "27500")},
      {2'000'000, adds("5000", "41000", "36000")}, {3'000'000, adds("8000", "61000", "53000")},
      {3'999'999, adds("8000", "61000", "53000")},
  };
  for (const Row& row : rows) {
    INFO(row.metres << " m");
    CHECK(greenOverMetres(row.metres) == Told{row.line});
  }
}

TEST_CASE("Without a green amount the standard one applies and nothing is missing") {
  CHECK(greenOverMetres(10'000) == Told{"greenSupplement standardAmountApplies {landshut-staff}"});
  CHECK(greenOverMetres(99'999) == Told{"greenSupplement standardAmountApplies {landshut-staff}"});
  CHECK(greenOverMetres(4'000'000) == Told{"greenSupplement standardAmountApplies {konya-erasmus-handbook}"});
  CHECK(greenOverMetres(8'000'000) == Told{"greenSupplement standardAmountApplies {konya-erasmus-handbook}"});
}

TEST_CASE("Below the first band the travel rule reports the gap, not the green supplement") {
  CHECK(greenOverMetres(9'999).empty());
  CHECK(greenOverMetres(0).empty());
}

TEST_CASE("Without a distance the travel line includes the supplement, which has no line of its own") {
  CHECK(written(ruled(greenSupplement, staffOut().to("SN").green())).empty());
}

TEST_CASE("There is no supplement without green travel or while it is unanswered") {
  CHECK(written(ruled(greenSupplement, staffOut().to("SN").overKilometres(600))).empty());
  CHECK(written(ruled(greenSupplement, staffOut().to("SN").overKilometres(600).green(false))).empty());
}

TEST_CASE("There is no supplement without a travel lump sum") {
  CHECK(written(ruled(greenSupplement, bipStudent().to("DE").overKilometres(600).green())).empty());
  CHECK(written(ruled(greenSupplement,
                      atUsmb().student().goingOut().on(Activity::SMS).to("DE").overKilometres(600).green()))
            .empty());
  CHECK(written(ruled(greenSupplement, bipStudent().to("DE").overKilometres(600).green().fewerOpportunities())) ==
        Told{adds("4500", "32000", "27500")});
}

TEST_CASE("If the institution decides, the supplement starts at zero, in the line and in its steps") {
  const auto toSenegal = atUsmb().student().goingOut().on(Activity::SMS).by(Action::KA131).to("SN").green();
  CHECK(written(ruled(greenSupplement, test::Going(toSenegal).overKilometres(3000))) ==
        Told{"greenSupplement 0..8000 = 1 participant x 53000..61000 + -1 participant x 53000 "
             "{call secondary konya-erasmus-handbook} because choiceOfInstitution travelPaid"});
  CHECK(written(ruled(greenSupplement, toSenegal)).empty());
}

TEST_CASE("A call without travel amounts adds nothing") {
  Figures figures;
  figures.travelEntitlement.emplace_back().travel = TravelShare::paid;
  Call call;
  call.figures = figures;
  CHECK(written(ruled(greenSupplement, test::framed(staffOut().green().overKilometres(600), call, nullptr))).empty());
}

}  // namespace passerelle
