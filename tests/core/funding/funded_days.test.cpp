#include "core/funding/funded_days.h"

#include "tests/core/support/data.h"
#include "tests/core/support/framed.h"
#include "tests/core/support/going.h"
#include "tests/core/support/invented.h"
#include "tests/core/support/tell.h"

namespace passerelle {

using test::anywhere;
using test::atUsmb;
using test::Going;
using test::Told;

namespace {

Told told(const Mobility& mobility) { return test::tell(*test::planner().estimate(mobility)); }

/// A mobility by the call alone: it has no institution.
Going inCall(int year) { return Going().inCall(year).goingOut(); }
Going bip(int year) { return inCall(year).student().on(Activity::BIP).to("IT"); }
Going semester(int year) { return inCall(year).student().on(Activity::SMS).from("FR").to("DE").overKilometres(600); }
Going teaching(int year) { return inCall(year).teacher().on(Activity::STA).from("FR").to("DE").overKilometres(600); }

Funded funded(Span stay, const Mobility& mobility, const std::vector<FundedStay>& rows) {
  Figures figures;
  figures.fundedStay = rows;
  const Institution institution = test::inventedInstitution(figures);
  const Call call = test::inventedCall();
  const test::Framed frame = test::framed(mobility, call, &institution);
  return fundedDays(stay, Draft{frame.situation, frame.terms, {}});
}

FundedStay limited(int days, int leastTravel, int mostTravel, bool fixed) {
  auto row = test::stated<FundedStay>("page");
  row.maximumDaysOnSite = days;
  row.minimumTravelDays = leastTravel;
  row.maximumTravelDays = mostTravel;
  row.fixed = fixed;
  return row;
}

}  // namespace

TEST_CASE("Without a row every day on site is paid, and no travel day") {
  const Funded all = funded({5, 30}, Going(), {});
  CHECK((all.onSite.low == 5 && all.onSite.high == 30));
  CHECK((all.travel.low == 0 && all.travel.high == 0));
}

TEST_CASE("A package pays a fixed number of days; for a maximum the institution decides") {
  const Funded package = funded({10, 10}, Going(), {limited(5, 2, 2, true)});
  CHECK((package.onSite.high == 5 && package.travel.low == 2 && package.travel.high == 2));
  const Funded ceiling = funded({10, 10}, Going(), {limited(4, 0, 1, false)});
  CHECK((ceiling.onSite.high == 4 && ceiling.onSiteIsCeiling && ceiling.travel.low == 0 && ceiling.travel.high == 1));
}

TEST_CASE("User overrides take precedence over published days") {
  const Funded asTold = funded({10, 10}, Going().fundedFor(3).withTravelDays(1), {limited(4, 0, 1, false)});
  CHECK((asTold.onSite.low == 3 && asTold.onSite.high == 3 && asTold.travel.low == 1 && asTold.travel.high == 1));
  // Never more than the days of the stay.
  CHECK(funded({10, 10}, Going().fundedFor(11), {}).onSite.high == 10);
}

TEST_CASE("With green travel staff may be paid six travel days instead of two") {
  CHECK(told(teaching(2024).staying(5).paidDaily(100)) ==
        Told{"staffSupport 50000..70000 = 5 day 1-5 x 10000 + 2 travelDay x 0..10000 {user user programme-guide-2026} "
             "because choiceOfInstitution travelDays beside 48000..133000 {call deduced programme-guide-2026}",
             "travel 30900 = 1 participant x 30900 {call deduced programme-guide-2026}", "total 80900..100900"});
  CHECK(told(teaching(2024).staying(5).paidDaily(100).green()).front() ==
        "staffSupport 50000..110000 = 5 day 1-5 x 10000 + 6 travelDay x 0..10000 {user user programme-guide-2026} "
        "because choiceOfInstitution travelDays beside 48000..209000 {call deduced programme-guide-2026}");
  CHECK(told(teaching(2024).staying(5).paidDaily(100).green().withTravelDays(3)).front() ==
        "staffSupport 80000 = 5 day 1-5 x 10000 + 3 travelDay x 10000 {user user programme-guide-2026} "
        "beside 76800..152000 {call deduced programme-guide-2026}");
}

TEST_CASE("A BIP of five days with two travel days, green over 695 km, in call 2024: 970 euros") {
  const auto innsbruckToParis = [](int year) {
    return bip(year).staying(5).green().withTravelDays(2).overKilometres(695);
  };
  const Told lines = told(innsbruckToParis(2024).withTravelPaid());
  CHECK(lines.front() ==
        "shortStaySupport 55300 = 5 day 1-5 x 7900 + 2 travelDay x 7900 {call deduced programme-guide-2026}");
  CHECK(lines.back() == "total 97000");
  CHECK(told(innsbruckToParis(2024)).back() == "total 55300..97000");  // in call 2024 the institution chooses
  CHECK(told(innsbruckToParis(2024).withTravelPaid(false)).back() == "total 55300");
  CHECK(told(innsbruckToParis(2025)).back() == "total 97000");
}

TEST_CASE("Travel days of students are open in every call, up to two, or six by green travel") {
  for (const int year : {2021, 2022, 2023, 2024, 2025, 2026}) {
    INFO(year);
    const auto days = [&](int count) { return std::to_string(count * (year < 2023 ? 7'000 : 7'900)); };
    const auto blended = [&] {
      return anywhere().inCall(year).from("FR").student().goingOut().on(Activity::shortBlended).to("IT").staying(5);
    };
    const auto support = [](test::Going going) {
      const auto grant = test::planner().estimate(std::move(going));
      return test::tell(grant->lines.front().amount) + (grant->outside.empty() ? "" : " outside");
    };
    CHECK(support(blended().travelDaysOpen()) == days(5) + ".." + days(7));
    CHECK(support(blended().travelDaysOpen().green()) == days(5) + ".." + days(11));
    CHECK(support(blended().withTravelDays(0)) == days(5));
    CHECK(support(blended().withTravelDays(2)) == days(7));
    CHECK(support(blended().withTravelDays(3)) == days(8) + " outside");
    CHECK(support(blended().withTravelDays(6).green()) == days(11));
    CHECK(support(blended().withTravelDays(7).green()) == days(12) + " outside");
    const auto long90 = [&] {
      return anywhere().inCall(year).from("FR").student().goingOut().on(Activity::SMS).to("IT");
    };
    CHECK(support(long90().travelDaysOpen().staying(90).paidMonthly(300)) == "90000..92000");
    CHECK(support(long90().travelDaysOpen().staying(90).paidMonthly(300).green()) == "90000..96000");
    CHECK(support(long90().withTravelDays(0).staying(90).paidMonthly(300)) == "90000");
  }
}

TEST_CASE("Savoie's daily amount of a BIP covers transport until call 2023: no travel day beside it") {
  const auto support = [](int year, Role role) {
    return test::tell(test::planner()
                          .estimate(atUsmb().inCall(year).as(role).goingOut().on(Activity::BIP).staying(5))
                          ->lines.front()
                          .amount);
  };
  for (const Role role : {Role::student, Role::doctoralCandidate}) {
    for (const int year : {2021, 2022}) CHECK(support(year, role) == "35000");
    CHECK(support(2023, role) == "39500");
    for (const int year : {2024, 2025, 2026}) CHECK(support(year, role) == "39500..55300");
  }
}

TEST_CASE("A user override of a rate replaces its range by one amount") {
  CHECK(told(semester(2023).staying(105)).back() == "total 102200..212100");
  CHECK(told(semester(2023).staying(105).paidMonthly(470)) ==
        Told{"monthlySupport 164500 = 105 day x 47000 / 30 {user user programme-guide-2026} "
             "beside 102200..212100 {call deduced programme-guide-2026}",
             "total 164500"});
  CHECK(told(semester(2023).staying(105).paidMonthly(520)).back() == "total 182000");
}

TEST_CASE("A user override outside the call's range is used and listed") {
  const auto outside = [](std::int64_t euros) {
    const auto grant = test::planner().estimate(semester(2023).staying(105).paidMonthly(euros));
    return grant->outside;
  };
  CHECK(outside(292).empty());
  CHECK(outside(606).empty());
  REQUIRE(outside(291).size() == 1);
  REQUIRE(outside(607).size() == 1);
  CHECK(outside(607)[0].field == "monthlyRate");
  CHECK(outside(607)[0].found == 60700);
  CHECK(outside(607)[0].minimum == 29200);
  CHECK(outside(607)[0].maximum == 60600);
}

TEST_CASE("A part of a long stay may be without grant; monthly top-ups follow the paid days") {
  CHECK(told(semester(2023).staying(150).paidMonthly(300).fundedFor(90).fewerOpportunities()) ==
        Told{"monthlySupport 90000 = 90 day x 30000 / 30 {user user programme-guide-2026} "
             "beside 87600..181800 {call deduced programme-guide-2026}",
             "fewerOpportunitiesTopUp 75000 = 90 day x 25000 / 30 {call deduced programme-guide-2026}",
             "total 165000"});
  const auto grant = test::planner().estimate(semester(2023).staying(150).fundedFor(90));
  REQUIRE(grant->stay);
  CHECK(grant->stay->days == 150);
  CHECK(grant->stay->fundedDays == 90);
}

TEST_CASE("Interrupted days are not part of the stay") {
  CHECK(told(semester(2023).staying(150).interruptedFor(30).paidMonthly(300)).back() == "total 120000");
  CHECK(test::planner().check(semester(2023).staying(60).interruptedFor(1))->status == Status::notMet);
  CHECK(test::planner().check(semester(2023).staying(61).interruptedFor(1))->status == Status::met);
  CHECK(test::tell(test::planner().problemsOf(semester(2023).staying(60).interruptedFor(60))) ==
        Told{"contradictory interruptedDays: fewer than the 60 days of the stay | 60"});
  Mobility ofAnyKind;  // 31 days by the calendar, 30 by months
  ofAnyKind.start = test::date("2024-07-01");
  ofAnyKind.end = test::date("2024-07-31");
  ofAnyKind.interruptedDays = 31;
  CHECK(test::tell(test::planner().problemsOf(ofAnyKind)) ==
        Told{"contradictory interruptedDays: fewer than the 31 days of the stay | 31"});
  ofAnyKind.interruptedDays = 30;
  CHECK(test::planner().estimate(ofAnyKind)->total->low == Money());
}

TEST_CASE("User overrides beyond the published limits are used and listed") {
  const auto outside = [](test::Going going) {
    Told fields;
    const auto grant = test::planner().estimate(std::move(going));
    for (const OutsideRange& each : grant->outside) {
      fields.push_back(std::string(each.field) + " " + std::to_string(each.found) + " of " +
                       std::to_string(each.minimum) + ".." + std::to_string(each.maximum));
    }
    return fields;
  };
  const auto staff = [] {
    return test::anywhere().teacher().goingOut().on(Activity::STA).from("FR").to("DE").staying(5);
  };
  CHECK(outside(staff().withTravelDays(2)).empty());
  CHECK(outside(staff().withTravelDays(3)) == Told{"travelDays 3 of 0..2"});
  CHECK(outside(staff().green().withTravelDays(6)).empty());
  const auto atUsmb = [] { return test::staffOut().to("SN").staying(8); };
  CHECK(outside(atUsmb().withTravelDays(2).fundedFor(5)).empty());
  CHECK(outside(atUsmb().withTravelDays(1).fundedFor(6)) == Told{"travelDays 1 of 2..2", "fundedDays 6 of 0..5"});
}

}  // namespace passerelle
