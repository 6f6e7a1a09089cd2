#include <algorithm>

#include "core/base/words.h"
#include "core/funding/rules.h"
#include "tests/core/support/data.h"
#include "tests/core/support/framed.h"
#include "tests/core/support/going.h"
#include "tests/core/support/invented.h"
#include "tests/core/support/tell.h"

namespace passerelle {

using test::anywhere;
using test::atUsmb;
using test::monthlyRate;
using test::paidByUsmb;
using test::ruled;
using test::studentIn;
using test::Told;
using test::written;

namespace {

struct Row {
  const char* name;
  test::Going asked;
  std::string line;
};

}  // namespace

TEST_CASE("An incoming ICM student receives 850 euros a month, rounded only when the line is complete") {
  const std::string per = " day x 85000 / 30" + paidByUsmb;
  const std::string beside = " {call deduced programme-guide-2026}";
  const Row rows[] = {
      {"five months by days", studentIn().staying(150), "425000 = 150" + per + " beside 425000" + beside},
      {"five months by dates", studentIn().staying("2025-09-01", "2026-01-31"),
       "425000 = 150" + per + " beside 425000" + beside},
      {"crossing February", studentIn().staying("2024-02-01", "2024-03-31"),
       "170000 = 60" + per + " beside 170000" + beside},
      {"two thirds of a cent go up", studentIn().staying(61), "172833 = 61" + per + " beside 172833" + beside},
      {"a third of a cent goes down", studentIn().staying(62), "175667 = 62" + per + " beside 175667" + beside},
      {"a whole year", studentIn().staying(360), "1020000 = 360" + per + " beside 1020000" + beside},
  };
  for (const Row& row : rows) {
    INFO(row.name);
    CHECK(written(ruled(monthlySupport, row.asked)) == Told{"monthlySupport " + row.line});
  }
}

TEST_CASE("Without days a long stay is between two and twelve months") {
  CHECK(written(ruled(monthlySupport, studentIn())) ==
        Told{"monthlySupport 170000..1020000" + paidByUsmb + " because unanswered days"});
}

TEST_CASE("If the institution published no rate, the call's range applies, by the flow between the countries") {
  const auto out = [](const char* country) {
    return atUsmb().student().goingOut().on(Activity::SMS).to(country).staying(90);
  };
  const Row rows[] = {
      {"to a dearer country", out("SE"),
       "104400..202200 = 90 day x 34800..67400 / 30 {call deduced programme-guide-2026} because rateNotPublished "
       "monthlyRate"},
      {"to region 14, paid like a dearer country", out("CH"),
       "104400..202200 = 90 day x 34800..67400 / 30 {call deduced programme-guide-2026} because rateNotPublished "
       "monthlyRate"},
      {"to a similar country", out("DE"),
       "87600..181800 = 90 day x 29200..60600 / 30 {call deduced programme-guide-2026} because rateNotPublished "
       "monthlyRate"},
      {"to a cheaper country", out("PL"),
       "67500..165000 = 90 day x 22500..55000 / 30 {call deduced programme-guide-2026} because rateNotPublished "
       "monthlyRate"},
  };
  for (const Row& row : rows) {
    INFO(row.name);
    CHECK(written(ruled(monthlySupport, row.asked)) == Told{"monthlySupport " + row.line});
  }
}

TEST_CASE("Long stays in regions 1 to 12 have one rate, without flow") {
  CHECK(written(ruled(monthlySupport,
                      atUsmb().student().goingOut().on(Activity::SMT).by(Action::KA131).to("SN").staying(60))) ==
        Told{"monthlySupport 140000 = 60 day x 70000 / 30 {call deduced programme-guide-2026}"});
}

TEST_CASE("While the country is open the rate covers every flow") {
  CHECK(written(ruled(monthlySupport, atUsmb().student().goingOut().on(Activity::SMS).by(Action::KA131).staying(90))) ==
        Told{"monthlySupport 67500..210000 = 90 day x 22500..70000 / 30 {call deduced programme-guide-2026} "
             "because unanswered receivingCountry"});
}

TEST_CASE("While the sending country is open, it is the field that the line depends on") {
  CHECK(written(ruled(monthlySupport, anywhere().student().goingOut().on(Activity::SMS).to("DE").staying(90))) ==
        Told{"monthlySupport 67500..202200 = 90 day x 22500..67400 / 30 {call deduced programme-guide-2026} "
             "because unanswered sendingCountry because rateNotPublished monthlyRate"});
}

TEST_CASE("Between a partner country and a programme country there is no flow, and so no KA131 rate") {
  CHECK(written(
            ruled(monthlySupport, anywhere().student().goingOut().on(Activity::SMS).from("SN").to("DE").staying(90))) ==
        Told{"monthlySupport noRow"});
}

TEST_CASE("By the call alone an incoming ICM student is paid by the receiving country's group") {
  const auto in = [](const char* host) {
    return anywhere().student().comingIn().on(Activity::SMS).by(Action::KA171).from("SN").to(host).staying(30);
  };
  CHECK(written(ruled(monthlySupport, in("SE"))) ==
        Told{"monthlySupport 90000 = 30 day x 90000 / 30 {call deduced programme-guide-2026}"});
  CHECK(written(ruled(monthlySupport, in("FR"))) ==
        Told{"monthlySupport 85000 = 30 day x 85000 / 30 {call deduced programme-guide-2026}"});
  CHECK(written(ruled(monthlySupport, in("PL"))) ==
        Told{"monthlySupport 80000 = 30 day x 80000 / 30 {call deduced programme-guide-2026}"});
  CHECK(written(ruled(monthlySupport, in("US"))) == Told{"monthlySupport noRow"});
}

TEST_CASE("A traineeship during a period of study has no figures in the data") {
  CHECK(written(
            ruled(monthlySupport, atUsmb().student().goingOut().on(Activity::combinedStudent).to("DE").staying(90))) ==
        Told{"monthlySupport notModelled"});
}

TEST_CASE("A call without a monthly rate has no row") {
  const Call call = test::inventedCall();
  const auto frame = test::framed(anywhere().student().on(Activity::SMS).to("DE").staying(90), call, nullptr);
  CHECK(written(ruled(monthlySupport, frame)) == Told{"monthlySupport noRow"});
}

TEST_CASE("Without days and durations no amount can be computed") {
  Figures figures;
  figures.monthlySupport = {monthlyRate("call", 300, 300)};
  const Call call = test::inventedCall(figures);
  const auto frame = test::framed(anywhere().student().on(Activity::SMS).to("DE"), call, nullptr);
  CHECK(written(ruled(monthlySupport, frame)) == Told{"monthlySupport noRow"});
}

TEST_CASE("Only long student stays are paid per month") {
  for (const Activity activity : {Activity::BIP, Activity::shortBlended, Activity::shortDoctoral, Activity::STA,
                                  Activity::STT, Activity::combinedStaff, Activity::conference}) {
    INFO(word(activity));
    CHECK(written(ruled(monthlySupport, atUsmb().student().goingOut().on(activity).to("DE").staying(90))).empty());
  }
  CHECK(written(ruled(monthlySupport, atUsmb().student().goingOut().to("DE").staying(90))).empty());
}

TEST_CASE("Travel days are paid as thirtieths too") {
  Figures figures;
  figures.monthlySupport = {monthlyRate("call", 300, 300)};
  const Call call = test::inventedCall(figures);
  const auto frame =
      test::framed(anywhere().student().on(Activity::SMS).to("DE").staying(90).withTravelDays(2), call, nullptr);
  CHECK(written(ruled(monthlySupport, frame)) ==
        Told{"monthlySupport 92000 = 90 day x 30000 / 30 + 2 travelDay x 30000 / 30 {call official call}"});
}

TEST_CASE("If no row covers the stay, the user override is paid; without it there is a gap") {
  const auto fromOutermost = [] {  // until call 2022 no source prints the amount
    return test::anywhere()
        .inCall(2022)
        .student()
        .goingOut()
        .on(Activity::SMS)
        .from("FR")
        .to("DE")
        .staying(90)
        .ofOutermostRegion();
  };
  const auto told = test::planner().estimate(fromOutermost().paidMonthly(700));
  CHECK(test::tell(told->lines.at(0)) ==
        "monthlySupport 210000 = 90 day x 70000 / 30 {user user agence-higher-education-grant}");
  const auto untold = test::planner().estimate(fromOutermost());
  CHECK(test::tell(untold->unpriced.at(0)) == "monthlySupport noRow");
}

TEST_CASE("The assumption that a student is not from an outermost region is listed if something depends on it") {
  const auto assumed = [](int call, Activity activity) {
    const auto grant = test::planner().estimate(
        test::anywhere().inCall(call).student().goingOut().on(activity).from("FR").to("DE").staying(20));
    return std::any_of(grant->assumptions.begin(), grant->assumptions.end(),
                       [](const Assumption& each) { return each.field == "outermostRegion" && each.value == "false"; });
  };
  CHECK(assumed(2022, Activity::SMS));        // the lump sum depends on it
  CHECK(assumed(2023, Activity::BIP));        // the lump sum depends on it
  CHECK(assumed(2025, Activity::SMS));        // the monthly amount depends on it
  CHECK_FALSE(assumed(2025, Activity::BIP));  // the amounts are the same for everybody
}

}  // namespace passerelle
