#include "core/funding/early_return.h"

#include "core/base/words.h"
#include "tests/core/support/data.h"
#include "tests/core/support/framed.h"
#include "tests/core/support/going.h"
#include "tests/core/support/invented.h"
#include "tests/core/support/random_mobility.h"
#include "tests/core/support/tell.h"

namespace passerelle {

using test::anywhere;
using test::bipStudent;
using test::date;
using test::Going;
using test::staffOut;
using test::studentIn;
using test::Told;

namespace {

std::string tell(const Settlement& settlement) {
  const auto amount = [](const std::optional<Amount>& each) { return each ? test::tell(*each) : std::string("?"); };
  return std::string(word(settlement.outcome)) + " keeps " + amount(settlement.kept) + " loses " +
         amount(settlement.lost) + " gives back " + amount(settlement.toGiveBack) + " is due " +
         amount(settlement.stillDue);
}

/// A text such as "30 of 150 days early, paid 575000: reduced keeps …", followed by the unmet minimum and the
/// tolerance.
Told tell(const EarlyReturn& early) {
  Told out = {std::to_string(early.daysEarly) + " of " + std::to_string(early.daysAgreed) + " days early, paid " +
              (early.paid ? test::tell(*early.paid) : "?")};
  out.push_back(tell(early.settlement));
  if (early.tooShort) {
    out.push_back("under " + std::to_string(early.tooShort->days) + " " +
                  test::tell(early.tooShort->citation, early.tooShort->layer));
  }
  if (early.tolerance && early.tolerance->covers) {
    out.push_back("tolerance " + std::to_string(early.tolerance->days) + " " +
                  test::tell(early.tolerance->citation, early.tolerance->layer));
    if (early.tolerance->settlement) out.push_back(tell(*early.tolerance->settlement));
  }
  return out;
}

EarlyReturnQuestion after(int days, const Mobility& mobility) { return {mobility, std::nullopt, days}; }

EarlyReturnQuestion on(const char* day, const Mobility& mobility) { return {mobility, date(day), std::nullopt}; }

Told told(const EarlyReturnQuestion& question) { return tell(*test::planner().earlyReturn(question)); }

Told refused(const EarlyReturnQuestion& question) {
  const auto answer = test::planner().earlyReturn(question);
  REQUIRE_FALSE(answer.ok());
  return test::tell(answer.problems());
}

Going incoming() { return studentIn().from("SN").overKilometres(600); }

}  // namespace

TEST_CASE("If everything was paid on arrival, the missing days are given back; travel is not reduced") {
  // 30 × 850 / 30 = 850 €.
  CHECK(told(after(120, incoming().staying(150))) ==
        Told{"30 of 150 days early, paid 452500", "reduced keeps 367500 loses 85000 gives back 85000 is due 0"});
}

TEST_CASE("If only a part was paid, a small loss reduces what is still due") {
  // The package pays 5 of the 10 days in any case. 75 percent of 1260 € and all of 1500 € were paid.
  const Going agreed = staffOut().to("JP").staying(10).overKilometres(8000);
  CHECK(told(after(7, agreed)) ==
        Told{"3 of 10 days early, paid 244500", "unchanged keeps 276000 loses 0 gives back 0 is due 31500"});
}

TEST_CASE("A stay that becomes too short may cost the whole grant, and the outcome cannot be told") {
  CHECK(told(after(4, staffOut().to("JP").staying(5).overKilometres(8000))) ==
        Told{"1 of 5 days early, paid 244500",
             "cannotTellYet keeps 0..276000 loses 0..276000 gives back 0..244500 is due 0..31500",
             "under 5 {institution published usmb-erasmus}"});
  // A long stay of 59 days is priced, because force majeure may allow its payment: 59 × 850 / 30 + 275.
  CHECK(told(after(59, incoming().staying(150))) ==
        Told{"91 of 150 days early, paid 452500",
             "cannotTellYet keeps 0..194667 loses 257833..452500 gives back 257833..452500 is due 0",
             "under 60 {institution published usmb-erasmus}"});
  CHECK(told(after(60, incoming().staying(150)))[1].substr(0, 7) == "reduced");
  CHECK(told(after(1, bipStudent().staying(5)))[1] ==
        "cannotTellYet keeps 0..39500 loses 0..39500 gives back 0..39500 is due 0..11850");
}

TEST_CASE("The minimum length of stay depends on the country") {
  const auto home = [](const char* country) {
    const Going agreed = anywhere().from("FR").teacher().goingOut().on(Activity::STT).by(Action::KA131).to(country);
    const auto shortest =
        test::planner().earlyReturn(after(3, Going(agreed).staying(10).overKilometres(600)))->tooShort;
    return shortest ? shortest->days : 0;
  };
  CHECK(home("JP") == 5);
  CHECK(home("CH") == 5);
  CHECK(home("DE") == 0);
}

TEST_CASE("While the country is open, so is a minimum that only some countries have") {
  // Two days of teaching are enough in a programme country; in a partner country five are.
  const Going open = anywhere().from("FR").teacher().goingOut().on(Activity::STA).by(Action::KA131).staying(10);
  const auto outcome = [](const Going& agreed, int days) {
    return word(test::planner().earlyReturn(after(days, agreed))->settlement.outcome);
  };
  CHECK(outcome(open, 2) == "cannotTellYet");
  CHECK(outcome(open, 5) == "reduced");
  CHECK(outcome(Going(open).to("DE"), 2) == "reduced");
  CHECK(outcome(Going(open).to("JP"), 2) == "cannotTellYet");
}

TEST_CASE("A single top-up depends on the completed days") {
  // 20 days: 14 × 79 + 6 × 56 + 150; 14 days: 14 × 79 + 100.
  CHECK(told(after(14, bipStudent().staying(20).overKilometres(5).fewerOpportunities()))[1] ==
        "reduced keeps 120600 loses 38600 gives back 0..38600 is due 0..9160");
  CHECK(told(after(15, bipStudent().staying(20).overKilometres(5).fewerOpportunities()))[1].substr(0, 20) ==
        "reduced keeps 131200");
}

TEST_CASE("The amount paid first is within the range of the published split; without a split it is unknown") {
  CHECK(told(after(9, bipStudent().staying(10))) ==
        Told{"1 of 10 days early, paid 55300..79000",
             "reduced keeps 71100 loses 7900 gives back 0..7900 is due 0..15800"});
}

TEST_CASE("The ends of an unpublished rate are the same before and after and are not mixed") {
  const Going agreed = test::atUsmb().student().goingOut().on(Activity::SMS).to("IT").staying(150);
  CHECK(told(after(120, agreed))[1] ==
        "reduced keeps 116800..242400 loses 29200..60600 gives back 0..60600 is due 0..30300");
}

TEST_CASE("Travel that the institution may pay is paid before and after, or neither") {
  // 7 days at 330 € a month, and 309 € of travel if it is paid; 70 to 100 percent were paid first.
  const auto home = [](const char* day, std::optional<bool> travelPaid) {
    const Going stay = test::atUsmb().student().goingOut().on(Activity::SMS).to("DK").inCall(2024);
    Mobility agreed = Going(stay).staying("2025-02-15", "2025-08-08").overKilometres(1100);
    agreed.monthlyRate = Money::euros(330);
    agreed.travelPaid = travelPaid;
    return told(on(day, agreed))[1];
  };
  CHECK(home("2025-08-01", true) == "reduced keeps 214600 loses 7700 gives back 0..7700 is due 0..58990");
  CHECK(home("2025-08-01", false) == "reduced keeps 183700 loses 7700 gives back 0..7700 is due 0..49720");
  CHECK(home("2025-08-01", std::nullopt) ==
        "reduced keeps 183700..214600 loses 7700 gives back 0..7700 is due 0..58990");
  CHECK(home("2025-08-08", std::nullopt) == "unchanged keeps 191400..222300 loses 0 gives back 0 is due 0..66690");
}

TEST_CASE("Up to five days early the call's tolerance is shown as an option and is not applied") {
  CHECK(told(after(150, incoming().staying(150))) ==
        Told{"0 of 150 days early, paid 452500", "unchanged keeps 452500 loses 0 gives back 0 is due 0"});
  CHECK(told(after(145, incoming().staying(150))) == Told{"5 of 150 days early, paid 452500",
                                                          "reduced keeps 438333 loses 14167 gives back 14167 is due 0",
                                                          "tolerance 5 {call secondary orebro-traineeship-grant}",
                                                          "unchanged keeps 452500 loses 0 gives back 0 is due 0"});
  // From the sixth day on all missing days count, not only those after the fifth: 6 × 850 / 30.
  const EarlyReturn sixth = *test::planner().earlyReturn(after(144, incoming().staying(150)));
  CHECK(tell(sixth.settlement) == "reduced keeps 435500 loses 17000 gives back 17000 is due 0");
  REQUIRE(sixth.tolerance);
  CHECK_FALSE(sixth.tolerance->covers);
  CHECK_FALSE(sixth.tolerance->settlement);
  // The tolerance does not cover short stays.
  CHECK_FALSE(test::planner().earlyReturn(after(9, bipStudent().staying(10)))->tolerance);
}

TEST_CASE("An institution that publishes a tolerance applies it") {
  Figures ofCall;
  ofCall.shortStaySupport = {test::dailyRate("call", 5, 30, 79)};
  Figures ofPage;
  ofPage.earlyReturnTolerance = {test::stated<EarlyReturnTolerance>("page")};
  ofPage.earlyReturnTolerance[0].days = 2;
  const Call call = test::inventedCall(ofCall);
  const Institution institution = test::inventedInstitution(ofPage);
  const auto early = [&](int days) {
    const Going going = test::anywhere().student().goingOut().on(Activity::BIP).paidBy("invented");
    const auto agreed = test::framed(Going(going).staying(20), call, &institution);
    const auto done = test::framed(Going(going).staying(days), call, &institution);
    return tell(foreseeEarlyReturn(agreed.situation, done.situation, {&agreed.terms, nullptr}));
  };
  CHECK(early(18) == Told{"2 of 20 days early, paid ?", "unchanged keeps 158000 loses 0 gives back 0 is due 0..158000",
                          "tolerance 2 {institution official page}"});
  CHECK(early(17)[1] == "reduced keeps 134300 loses 23700 gives back 0..23700 is due 0..134300");
}

TEST_CASE("The last day on site gives the completed days in the activity's day count") {
  const Going agreed = incoming().staying("2024-01-01", "2024-05-31");
  CHECK(told(on("2024-05-30", agreed))[0] == "0 of 150 days early, paid 452500");  // the 31st is not counted
  CHECK(told(on("2024-04-30", agreed))[0] == "30 of 150 days early, paid 452500");
  CHECK(told(on("2024-01-01", agreed))[0] == "149 of 150 days early, paid 452500");
  CHECK(told(after(1, agreed))[0] == "149 of 150 days early, paid 452500");
}

TEST_CASE("Interrupted days are not completed days") {
  Mobility agreed = incoming().staying("2024-01-01", "2024-05-31");
  agreed.interruptedDays = 10;
  CHECK(told(on("2024-04-30", agreed))[0].substr(0, 24) == "30 of 140 days early, pa");
  CHECK(told(after(110, agreed))[0].substr(0, 24) == "30 of 140 days early, pa");
  CHECK(refused(on("2024-01-10", agreed)) == Told{"outOfRange returnedOn: a day after the interruption | 2024-01-10"});
}

TEST_CASE("Nothing is settled if nothing is priced") {
  const EarlyReturn none = *test::planner().earlyReturn(
      after(90, test::atUsmb().student().goingOut().on(Activity::SMS).to("SN").staying(150)));
  CHECK(tell(none) == Told{"60 of 150 days early, paid ?", "cannotTellYet keeps ? loses ? gives back ? is due ?"});
  // Agreed for longer than any row pays: only travel has a figure, and the completed days have more.
  const EarlyReturn tooLong =
      *test::planner().earlyReturn(after(20, bipStudent().fewerOpportunities().overKilometres(600).staying(40)));
  CHECK(tooLong.done.total->high > tooLong.agreed.total->high);
  CHECK(tell(tooLong.settlement) == "cannotTellYet keeps ? loses ? gives back ? is due ?");
}

TEST_CASE("Problems of a return are reported by field") {
  const Going agreed = bipStudent().staying("2024-03-04", "2024-03-13");
  CHECK(refused(on("2024-03-03", agreed)) == Told{"endBeforeStart returnedOn: a day from 2024-03-04 on | 2024-03-03"});
  CHECK(refused(on("2024-03-14", agreed)) == Told{"outOfRange returnedOn: a day up to 2024-03-13 | 2024-03-14"});
  CHECK(refused(after(11, agreed)) == Told{"outOfRange daysDone: at most the 10 days agreed | 11"});
  CHECK(refused(on("2024-03-14", bipStudent().starting("2024-03-04").staying(10))) ==
        Told{"outOfRange returnedOn: at most the 10 days agreed | 11"});
  CHECK(refused({agreed, std::nullopt, std::nullopt}) ==
        Told{"missing returnedOn: the last day on site, or the days done | nothing"});
  CHECK(refused({agreed, date("2024-03-08"), 5}) ==
        Told{"contradictory daysDone: either the last day or the number of days | both"});
  CHECK(refused(on("2024-03-08", bipStudent().staying(10))) ==
        Told{"missing mobility/start: the first day, when the last is given | nothing"});
  CHECK(refused(after(5, bipStudent())) == Told{"missing mobility/days: the length as agreed | nothing"});
  CHECK(refused(after(5, Going().staying(10))) ==
        Told{"missing mobility/activity: an answer: rules depend on it | nothing",
             "missing mobility/direction: an answer: rules depend on it | nothing"});
  CHECK(refused(after(5, bipStudent().inCall(2020).staying(10))) ==
        Told{"outOfRange mobility/call: a call from 2021 on | 2020"});
  CHECK(refused(after(5, bipStudent().from("ZZ").staying(10))) ==
        Told{"unknownReference mobility/sendingCountry: an ISO 3166-1 code of two letters | 'ZZ'"});
}

TEST_CASE("Kept plus lost is the agreed grant; nobody gives back more than was paid or is due more than is kept") {
  INFO("seed " << Catch::rngSeed());
  test::Draw draw(Catch::rngSeed());
  int settled = 0;
  for (int i = 0; i < 5000; ++i) {
    Mobility mobility = draw.decided();
    mobility.call = draw.from(2021, 2026);
    mobility.start.reset();
    mobility.end.reset();
    mobility.days = draw.from(1, draw.oneIn(2) ? 30 : 360);
    const auto early = test::planner().earlyReturn(after(draw.from(1, *mobility.days), mobility));
    if (!early || !early->settlement.kept) continue;
    ++settled;
    INFO(test::jsonOf(mobility) << " " << test::jsonOf(*early));
    const Settlement& all = early->settlement;
    const Amount agreed = *early->agreed.total;
    for (const auto& amount : {all.kept, all.lost, all.toGiveBack, all.stillDue}) {
      REQUIRE(amount);
      CHECK(amount->low >= Money());
      CHECK(amount->low <= amount->high);
      CHECK(amount->high <= agreed.high);
    }
    CHECK(all.toGiveBack->high <= early->paid.value_or(agreed).high);
    CHECK(all.toGiveBack->high <= all.lost->high);
    CHECK(all.stillDue->high <= all.kept->high);
    if (all.outcome != EarlyReturnOutcome::cannotTellYet) {
      CHECK(all.kept->low + all.lost->low <= agreed.high);
      CHECK((all.outcome == EarlyReturnOutcome::unchanged) == (*all.lost == Amount{}));
    }
    if (early->daysEarly == 0) CHECK(all.outcome == EarlyReturnOutcome::unchanged);
    if (agreed.isKnown() && early->paid && early->paid->isKnown() && all.kept->isKnown()) {
      // Kept amount = paid amount − amount to give back + amount still due.
      CHECK(early->paid->low + all.stillDue->low == all.kept->low + all.toGiveBack->low);
      CHECK(all.kept->low + all.lost->low == agreed.low);
    }
  }
  CHECK(settled > 1500);
}

}  // namespace passerelle
