#include "core/base/words.h"
#include "core/funding/rules.h"
#include "tests/core/support/framed.h"
#include "tests/core/support/going.h"
#include "tests/core/support/invented.h"
#include "tests/core/support/tell.h"

namespace passerelle {

using test::anywhere;
using test::atUsmb;
using test::ruled;
using test::staffOut;
using test::studentIn;
using test::Told;
using test::travelAmount;
using test::written;

namespace {

Told overMetres(std::int64_t metres) { return written(ruled(travel, staffOut().to("SN").overMetres(metres))); }

std::string published(const char* cents, const char* callSource = "konya-erasmus-handbook") {
  const std::string amount = cents;
  return "travel " + amount + " = 1 participant x " + amount + " {institution published usmb-erasmus} beside " +
         amount + " {call secondary " + callSource + "}";
}

}  // namespace

TEST_CASE("The one-way distance selects the travel amount of Savoie Mont Blanc, exactly at the edges") {
  struct Row {
    std::int64_t metres;
    const char* cents;
  };
  const Row rows[] = {
      {100'000, "18000"},   {100'001, "18000"},    {499'000, "18000"},    {499'700, "18000"},     {499'999, "18000"},
      {500'000, "27500"},   {500'001, "27500"},    {1'999'000, "27500"},  {1'999'999, "27500"},   {2'000'000, "36000"},
      {2'999'999, "36000"}, {3'000'000, "53000"},  {3'999'999, "53000"},  {4'000'000, "82000"},   {7'999'000, "82000"},
      {7'999'999, "82000"}, {8'000'000, "150000"}, {8'000'001, "150000"}, {20'015'087, "150000"},
  };
  for (const Row& row : rows) {
    INFO(row.metres << " m");
    CHECK(overMetres(row.metres) == Told{published(row.cents)});
  }
}

TEST_CASE("Under 100 km Savoie Mont Blanc has no band: from zero to the call's amount, with the cause") {
  for (const std::int64_t metres : {10'000, 10'001, 99'000, 99'999}) {
    INFO(metres << " m");
    CHECK(overMetres(metres) ==
          Told{"travel 0..2300 = 1 participant x 0..2300 {call secondary landshut-staff} because bandNotPublished"});
  }
}

TEST_CASE("Under 10 km there is no travel amount, and nothing is missing from the total") {
  for (const std::int64_t metres : {0, 1, 5'000, 9'999}) {
    CHECK(overMetres(metres) ==
          Told{"travel belowFirstBand distanceMetres " + std::to_string(metres) + " of 10000.. {landshut-staff}"});
  }
}

TEST_CASE("A grant states the band of its distance, if there is one") {
  const auto bandOf = [](std::int64_t metres) { return ruled(travel, staffOut().to("SN").overMetres(metres)).band; };
  CHECK(bandOf(499'700) == DistanceBand{Distance::kilometres(100), Distance::kilometres(500)});
  CHECK(bandOf(8'000'000) == DistanceBand{Distance::kilometres(8000), std::nullopt});
  CHECK(bandOf(99'000) == DistanceBand{Distance::kilometres(10), Distance::kilometres(100)});
  CHECK_FALSE(bandOf(5'000));
  CHECK_FALSE(ruled(travel, staffOut().to("SN")).band);
}

TEST_CASE("Without a distance the travel amount is between zero and the band that pays most") {
  CHECK(written(ruled(travel, staffOut().to("SN"))) ==
        Told{"travel 0..150000 {institution published usmb-erasmus} because unanswered distanceMetres"});
}

TEST_CASE("Without a distance, green travel combines the amounts of one and the same band") {
  const auto staff = [](int year) {
    return test::Going().inCall(year).teacher().goingOut().on(Activity::STA).to("DE");
  };
  // 1500 without a green amount is more than 610 with one; from call 2024 every band has a green amount.
  CHECK(written(ruled(travel, staff(2023).green())) ==
        Told{"travel 0..150000 {call secondary konya-erasmus-handbook} because unanswered distanceMetres"});
  Figures figures;
  figures.travelEntitlement = {test::entitled("call", TravelShare::paid)};
  figures.travel = {test::travelAmount("call", 10, 100, 20), test::travelAmount("call", 100, std::nullopt, 30)};
  figures.travel[0].green = Money::euros(50);
  const Call call = test::inventedCall(figures);
  CHECK(written(ruled(travel, test::framed(staff(2023).green(), call, nullptr))) ==
        Told{"travel 0..5000 {call official call} because unanswered distanceMetres"});
  CHECK(written(ruled(travel, test::framed(staff(2023), call, nullptr))) ==
        Told{"travel 0..3000 {call official call} because unanswered distanceMetres"});
}

TEST_CASE("Incoming ICM students receive the travel amount of the band") {
  CHECK(written(ruled(travel, studentIn().from("SN").overKilometres(4000))) == Told{published("82000")});
}

TEST_CASE("By the call alone its own table pays, below 100 km as well") {
  const auto out = [](std::int64_t metres) {
    return written(ruled(travel, anywhere().teacher().goingOut().on(Activity::STA).to("DE").overMetres(metres)));
  };
  CHECK(out(99'999) == Told{"travel 2300 = 1 participant x 2300 {call secondary landshut-staff}"});
  CHECK(out(100'000) == Told{"travel 18000 = 1 participant x 18000 {call secondary konya-erasmus-handbook}"});
}

TEST_CASE("A BIP student's travel is included in the daily amount, except with fewer opportunities") {
  const auto bip = [] { return test::bipStudent().to("DE").overKilometres(600); };
  CHECK(written(ruled(travel, bip())).empty());
  CHECK(written(ruled(travel, bip().fewerOpportunities(false))).empty());
  CHECK(written(ruled(travel, bip().fewerOpportunities())) ==
        Told{"travel 27500 = 1 participant x 27500 {call secondary konya-erasmus-handbook}"});
}

TEST_CASE("If the institution decides, the travel amount starts at zero") {
  const auto toSenegal = atUsmb().student().goingOut().on(Activity::SMS).by(Action::KA131).to("SN");
  CHECK(written(ruled(travel, test::Going(toSenegal).overKilometres(4000))) ==
        Told{"travel 0..82000 = 1 participant x 0..82000 {call secondary konya-erasmus-handbook} "
             "because choiceOfInstitution travelPaid"});
  CHECK(written(ruled(travel, toSenegal)) ==
        Told{"travel 0..150000 {call secondary konya-erasmus-handbook} because unanswered distanceMetres "
             "because choiceOfInstitution travelPaid"});
}

TEST_CASE("Long stays inside Europe receive no travel amount in this call") {
  for (const char* country : {"DE", "SE", "PL", "CH"}) {
    CHECK(written(ruled(travel, atUsmb().student().goingOut().on(Activity::SMS).to(country).overKilometres(600)))
              .empty());
  }
}

TEST_CASE("A call with an entitlement and without a table is not modelled") {
  Figures figures;
  figures.travelEntitlement = {test::entitled("call", TravelShare::paid)};
  const Call call = test::inventedCall(figures);
  const Mobility mobility = anywhere().teacher().on(Activity::STA).overKilometres(600);
  CHECK(written(ruled(travel, test::framed(mobility, call, nullptr))) == Told{"travel notModelled"});
}

TEST_CASE("There is a travel line only if travel is paid or may be") {
  for (const auto& each : Words<TravelShare>::all) {
    INFO(each.word);
    Figures figures;
    figures.travelEntitlement = {test::entitled("call", each.value)};
    figures.travel = {travelAmount("call", 100, std::nullopt, 180)};
    const Call call = test::inventedCall(figures);
    const Mobility mobility = anywhere().teacher().on(Activity::STA).overKilometres(600);
    const Grant grant = ruled(travel, test::framed(mobility, call, nullptr));
    const bool written = each.value == TravelShare::paid || each.value == TravelShare::institutionDecides;
    CHECK(grant.lines.size() == (written ? 1 : 0));
    CHECK(grant.unpriced.empty());
  }
  const Call silent = test::inventedCall();
  CHECK(written(ruled(travel, test::framed(anywhere().on(Activity::STA), silent, nullptr))).empty());
}

TEST_CASE("A longer distance is never paid less") {
  Amount before;
  for (std::int64_t kilometres = 0; kilometres <= 20'000; kilometres += 50) {
    INFO(kilometres << " km");
    const Grant grant = ruled(travel, staffOut().to("SN").overKilometres(kilometres));
    const Amount amount = grant.lines.empty() ? Amount{} : grant.lines.front().amount;
    CHECK(amount.low >= before.low);
    CHECK(amount.high >= before.high);
    before = amount;
  }
}

}  // namespace passerelle
