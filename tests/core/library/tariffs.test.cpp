#include "core/library/tariffs.h"

#include "tests/core/support/data.h"
#include "tests/core/support/going.h"
#include "tests/core/support/tell.h"

namespace passerelle {

using test::anywhere;
using test::atUsmb;
using test::Going;
using test::library;

TEST_CASE("A mobility gets its call and situation, with the figures of its institution and of the call") {
  const Tariffs tariffs(library());
  const Framed framed = tariffs.frame(Going().paidBy("usmb").on(Activity::BIP).starting("2024-05-20"), library());
  CHECK(framed.choice.year == 2023);
  CHECK(framed.choice.chosenBy == ChosenBy::stay);
  REQUIRE(framed.situation);
  CHECK(framed.situation->institution == library().institution("usmb"));
  CHECK(framed.tariff.other == nullptr);  // the institution has figures for this call
  CHECK(tariffs.of(*library().call(2023), {}, {}, library()).terms->shortStaySupport.published.empty());
  CHECK_FALSE(framed.tariff.terms->shortStaySupport.published.empty());
}

TEST_CASE("If an institution has no figures for a call, its figures for another call are given in addition") {
  const Tariffs tariffs(library());
  CHECK(tariffs.frame(atUsmb().inCall(2024), library()).tariff.other != nullptr);
  CHECK(tariffs.frame(anywhere(), library()).tariff.other == nullptr);
}

TEST_CASE("A call before the first modelled one has no situation, and the gap names the first modelled year") {
  const Framed framed = Tariffs(library()).frame(anywhere().inCall(2019), library());
  CHECK_FALSE(framed.situation);
  CHECK(test::tell(noCall(framed.choice)) == "undetermined noCall call 2019 of 2021..");
}

}  // namespace passerelle
