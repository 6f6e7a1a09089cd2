#include "core/base/words.h"
#include "core/funding/rules.h"
#include "tests/core/support/framed.h"
#include "tests/core/support/going.h"
#include "tests/core/support/invented.h"
#include "tests/core/support/tell.h"

namespace passerelle {

using test::anywhere;
using test::atUsmb;
using test::paidByUsmb;
using test::ruled;
using test::staffIn;
using test::staffOut;
using test::staffPercent;
using test::staffRate;
using test::Told;
using test::written;

namespace {

Figures scaled(std::vector<StaffScale> scale, std::vector<StaffSupport> rates) {
  Figures figures;
  figures.staffScale = std::move(scale);
  figures.staffSupport = std::move(rates);
  return figures;
}

FundedStay package(int days, int travelDays) {
  auto row = test::stated<FundedStay>("page");
  row.maximumDaysOnSite = days;
  row.minimumTravelDays = travelDays;
  row.maximumTravelDays = travelDays;
  row.fixed = true;
  return row;
}

}  // namespace

TEST_CASE("ICM staff of Savoie Mont Blanc receive a package of five days on site and two travel days") {
  for (const int days : {5, 6, 7, 14, 30, 60, 61}) {
    INFO(days << " days");
    const Grant out = ruled(staffSupport, staffOut().to("SN").staying(days));
    CHECK(written(out) == Told{"staffSupport 126000 = 5 day 1-5 x 18000 + 2 travelDay x 18000" + paidByUsmb +
                               " beside 126000 {call secondary rzeszow-partner-rates}"});
    const Grant in = ruled(staffSupport, staffIn().from("SN").staying(days));
    CHECK(written(in) == Told{"staffSupport 112000 = 5 day 1-5 x 16000 + 2 travelDay x 16000" + paidByUsmb +
                              " beside 112000 {call secondary sarajevo-incoming-rates}"});
    for (const Grant* grant : {&out, &in}) {
      REQUIRE(grant->stay);
      CHECK(grant->stay->days == days);
      CHECK(grant->stay->fundedDays == 5);
      CHECK(grant->stay->travelDays == 2);
    }
  }
}

TEST_CASE("Each step of the package has its own citation if it differs from that of the rate") {
  const Grant grant = ruled(staffSupport, staffOut().to("SN").staying(5));
  REQUIRE(grant.lines.size() == 1);
  REQUIRE(grant.lines[0].steps.size() == 2);
  const Line& line = grant.lines[0];
  CHECK_FALSE(line.steps[0].source);
  CHECK(line.steps[1].source == Id<Source>{"usmb-erasmus"});
  CHECK(line.steps[1].locator == Locator{"ERASMUS+ International Mobility Credits", {}, "362-364"});
  CHECK(line.citation.locator == Locator{"ERASMUS+ International Mobility Credits", {}, "386"});
}

TEST_CASE("The package requires five days; without days it is certain") {
  for (const int days : {1, 4}) {
    const std::string none = "staffSupport noRow days " + std::to_string(days) + " of 5.. {usmb-erasmus}";
    CHECK(written(ruled(staffSupport, staffOut().to("SN").staying(days))) == Told{none});
  }
  CHECK(written(ruled(staffSupport, staffOut().to("SN"))) ==
        Told{"staffSupport 126000 = 5 day 1-5 x 18000 + 2 travelDay x 18000" + paidByUsmb +
             " beside 126000 {call secondary rzeszow-partner-rates}"});
}

TEST_CASE("Staff in Europe are paid up to the call's ceiling, for at most four days and one travel day") {
  const auto teaching = [](const char* country, int days) {
    return written(ruled(staffSupport, atUsmb().teacher().goingOut().on(Activity::STA).to(country).staying(days)));
  };
  const std::string daad =
      " {call deduced daad-ka131-2021-2023} because rateNotPublished dailyRate because choiceOfInstitution fundedDays "
      "because choiceOfInstitution travelDays";
  CHECK(teaching("DE", 2) == Told{"staffSupport 0..48000 = 2 day 1-2 x 0..16000 + 1 travelDay x 0..16000" + daad});
  CHECK(teaching("DE", 4) == Told{"staffSupport 0..80000 = 4 day 1-4 x 0..16000 + 1 travelDay x 0..16000" + daad});
  CHECK(teaching("DE", 5) == teaching("DE", 4));
  CHECK(teaching("SE", 60) == Told{"staffSupport 0..90000 = 4 day 1-4 x 0..18000 + 1 travelDay x 0..18000" + daad});
  CHECK(teaching("PL", 3) == Told{"staffSupport 0..56000 = 3 day 1-3 x 0..14000 + 1 travelDay x 0..14000" + daad});
}

TEST_CASE("Staff in a BIP are paid as staff, never at ICM rates") {
  CHECK(written(ruled(staffSupport, atUsmb().administrator().goingOut().on(Activity::BIP).to("DE").staying(5))) ==
        Told{"staffSupport 0..80000 = 4 day 1-4 x 0..16000 + 1 travelDay x 0..16000 {call deduced daad-ka131-2021-2023}"
             " because rateNotPublished dailyRate because choiceOfInstitution fundedDays "
             "because choiceOfInstitution travelDays"});
  CHECK(written(ruled(staffSupport, atUsmb().student().goingOut().on(Activity::BIP).to("DE").staying(5))).empty());
}

TEST_CASE("By the call alone every day is paid, at 70 percent from day 15, and up to two travel days") {
  const auto stay = [](int days) {
    return written(ruled(staffSupport,
                         anywhere().teacher().goingOut().on(Activity::STT).by(Action::KA171).to("SN").staying(days)));
  };
  const std::string travel =
      " + 2 travelDay x 0..18000 {call secondary rzeszow-partner-rates} because choiceOfInstitution travelDays";
  CHECK(stay(5) == Told{"staffSupport 90000..126000 = 5 day 1-5 x 18000" + travel});
  CHECK(stay(14) == Told{"staffSupport 252000..288000 = 14 day 1-14 x 18000" + travel});
  CHECK(stay(15) == Told{"staffSupport 264600..300600 = 14 day 1-14 x 18000 + 1 day 15-15 x 18000 x 70%" + travel});
  CHECK(stay(60) == Told{"staffSupport 831600..867600 = 14 day 1-14 x 18000 + 46 day 15-60 x 18000 x 70%" + travel});
  CHECK(stay(61) == stay(60));  // no rate beyond the end of the scale
}

TEST_CASE("By the call alone, unknown days cover the allowed lengths") {
  CHECK(written(ruled(staffSupport, anywhere().teacher().goingOut().on(Activity::STT).by(Action::KA171).to("SN"))) ==
        Told{"staffSupport 90000..867600 {call secondary rzeszow-partner-rates} because unanswered days "
             "because choiceOfInstitution travelDays"});
}

TEST_CASE("While the country is open the staff rate covers every group") {
  const Told told =
      written(ruled(staffSupport, anywhere().teacher().goingOut().on(Activity::STT).by(Action::KA131).staying(2)));
  CHECK(told == Told{"staffSupport 12000..72000 = 2 day 1-2 x 6000..18000 + 2 travelDay x 0..18000 "
                     "{call deduced daad-ka131-2021-2023} because unanswered receivingCountry "
                     "because rateNotPublished dailyRate because choiceOfInstitution travelDays"});
}

TEST_CASE("Only staff stays are paid at the staff rate, whatever the role") {
  for (const auto& each : Words<Activity>::all) {
    INFO(each.word);
    const Grant grant = ruled(staffSupport, staffOut().doctoralCandidate().on(each.value).to("SN").staying(5));
    CHECK(grant.lines.size() == (isStaff(each.value) ? 1 : 0));
    CHECK(grant.unpriced.empty());
  }
}

TEST_CASE("A call without a staff rate, or without durations while days are open, has no row") {
  const Mobility mobility = anywhere().teacher().goingOut().on(Activity::STA).to("DE").staying(5);
  const Call none = test::inventedCall();
  CHECK(written(ruled(staffSupport, test::framed(mobility, none, nullptr))) == Told{"staffSupport noRow"});
  const Call withoutScale = test::inventedCall(scaled({}, {staffRate("call", 100, 100)}));
  CHECK(written(ruled(staffSupport, test::framed(mobility, withoutScale, nullptr))) == Told{"staffSupport noRow"});
  const Call unlimited = test::inventedCall(scaled({staffPercent("call", 1, 60, 100)}, {staffRate("call", 100, 100)}));
  const Mobility open = anywhere().teacher().goingOut().on(Activity::STA).to("DE");
  CHECK(written(ruled(staffSupport, test::framed(open, unlimited, nullptr))) == Told{"staffSupport noRow"});
  CHECK(written(ruled(staffSupport, test::framed(mobility, unlimited, nullptr))) ==
        Told{"staffSupport 50000 = 5 day 1-5 x 10000 {call official call}"});
}

TEST_CASE("An institution's scale pays each day once, and the call's is shown beside it") {
  const Call call = test::inventedCall(
      scaled({staffPercent("call", 1, 14, 100), staffPercent("call", 15, 60, 70)}, {staffRate("call", 100, 100)}));
  Figures own = scaled({staffPercent("page", 1, 60, 50)}, {staffRate("page", 200, 200)});
  const Institution institution = test::inventedInstitution(own);
  const Mobility mobility = anywhere().teacher().goingOut().on(Activity::STA).to("DE").staying(16);
  CHECK(written(ruled(staffSupport, test::framed(mobility, call, &institution))) ==
        Told{"staffSupport 160000 = 16 day 1-16 x 20000 x 50% {institution official page} "
             "beside 154000 {call official call}"});
}

TEST_CASE("A fixed package is paid in full, days after the fourteenth at their own percentage") {
  const Call call = test::inventedCall(
      scaled({staffPercent("call", 1, 14, 100), staffPercent("call", 15, 60, 70)}, {staffRate("call", 100, 100)}));
  Figures own;
  own.fundedStay = {package(20, 2)};
  const Institution institution = test::inventedInstitution(own);
  const auto of = [&](int days) {
    const Mobility mobility = anywhere().teacher().goingOut().on(Activity::STA).to("DE").staying(days);
    return written(ruled(staffSupport, test::framed(mobility, call, &institution)));
  };
  CHECK(of(20) == Told{"staffSupport 202000 = 14 day 1-14 x 10000 + 6 day 15-20 x 10000 x 70% + 2 travelDay x 10000 "
                       "{call official call}"});
  CHECK(of(21) == of(20));
  CHECK(of(19) != of(20));
}

TEST_CASE("A longer staff stay is never paid less") {
  for (const auto& base :
       {anywhere().teacher().goingOut().on(Activity::STA).by(Action::KA171).to("SN"), staffOut().to("SN"),
        staffIn().from("SN"), atUsmb().teacher().goingOut().on(Activity::STA).to("DE")}) {
    Amount before;
    for (int days = 5; days <= 70; ++days) {
      INFO(test::jsonOf(base.mobility()) << " " << days << " days");
      const Grant grant = ruled(staffSupport, test::Going(base).staying(days));
      REQUIRE(grant.lines.size() == 1);
      CHECK(grant.lines.front().amount.low >= before.low);
      CHECK(grant.lines.front().amount.high >= before.high);
      before = grant.lines.front().amount;
    }
  }
}

}  // namespace passerelle
