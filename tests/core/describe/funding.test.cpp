#include "core/describe/describe.h"
#include "tests/core/support/tell.h"

namespace passerelle::json {

using test::jsonOf;

namespace {

constexpr const char* proof = R"("source":"s","locator":{"heading":"l"},"trust":"secondary")";

template <class Row>
Row proven(Row row = {}) {
  row.citation.source.text = "s";
  row.citation.locator.heading = "l";
  return row;
}

}  // namespace

TEST_CASE("A step is written with what differs from one at the full rate") {
  Step step;
  step.count = 5;
  step.rate = Amount::known(Money::euros(79));
  CHECK(jsonOf(step) == R"({"count":5,"unit":"day","rate":{"low":7900,"high":7900}})");
  step.fromDay = 15;
  step.toDay = 19;
  step.percent = 70;
  step.per = 30;
  step.source = Id<Source>{"s"};
  step.locator = Locator{"l", {}, {}};
  CHECK(jsonOf(step) ==
        R"({"count":5,"unit":"day","fromDay":15,"toDay":19,"rate":{"low":7900,"high":7900},"percent":70,"per":30,)"
        R"("source":"s","locator":{"heading":"l"}})");
}

TEST_CASE("A line is written with its steps, causes, layer and proof, and what stands beside it") {
  Line line = proven<Line>();
  line.rule = Rule::travel;
  CHECK(jsonOf(line) == R"({"rule":"travel","amount":{"low":0,"high":0},"steps":[],"causes":[],"layer":"call",)" +
                            std::string(proof) + "}");
  line.causes = {{CauseKind::unanswered, "days"}, {CauseKind::bandNotPublished, std::nullopt}};
  line.beside = proven<Beside>();
  CHECK(jsonOf(line) == R"({"rule":"travel","amount":{"low":0,"high":0},"steps":[],"causes":[)"
                        R"({"cause":"unanswered","field":"days"},{"cause":"bandNotPublished"}],"layer":"call",)"
                        R"("beside":{"amount":{"low":0,"high":0},"layer":"call",)" +
                            std::string(proof) + "}," + proof + "}");
}

TEST_CASE("A grant is written with everything it says, and without a total when there is none") {
  CHECK(jsonOf(Grant{}) ==
        R"({"call":{"year":0,"chosenBy":"latest"},"lines":[],"unpriced":[],"complete":false,"assumptions":[],)"
        R"("remarks":[],"questions":[]})");
  Grant grant;
  grant.call = {2023, ChosenBy::substitute, 2026};
  grant.action = Action::KA171;
  grant.stay = FundedDays{9, DayCount::calendar, 5, 2};
  grant.band = DistanceBand{Distance::kilometres(8000), std::nullopt};
  Unpriced none;
  none.rule = Rule::staffSupport;
  none.field = "days";
  none.sought = 4;
  none.minimum = 5;
  none.maximum = 60;
  none.source = Id<Source>{"s"};
  none.locator = Locator{"l", {}, {}};
  grant.unpriced = {none};
  grant.total = Amount::known(Money::euros(1));
  grant.complete = false;
  grant.assumptions = {{"call", "2023"}};
  grant.remarks = {{"r"}};
  grant.questions = {{"days", Amount::known(Money::euros(2))}};
  CHECK(jsonOf(grant) ==
        R"({"call":{"year":2023,"chosenBy":"substitute","wanted":2026},"action":"KA171",)"
        R"("stay":{"days":9,"convention":"calendar","fundedDays":5,"travelDays":2},"band":{"from":8000000},)"
        R"("lines":[],"unpriced":[{"rule":"staffSupport","reason":"noRow","field":"days","sought":4,"minimum":5,)"
        R"("maximum":60,"source":"s","locator":{"heading":"l"}}],"total":{"low":100,"high":100},"complete":false,)"
        R"("assumptions":[{"field":"call","value":"2023"}],"remarks":["r"],)"
        R"("questions":[{"field":"days","worst":{"low":200,"high":200}}]})");
}

TEST_CASE("A schedule is written with its instalments, or as not stated") {
  CHECK(jsonOf(PaymentSchedule{}) == R"({"stated":false,"instalments":[],"notStated":[]})");
  PaymentSchedule schedule;
  schedule.stated = true;
  schedule.instalments = {{Moment::afterDocuments,
                           CivilDate::of(2024, 3, 8),
                           Amount::known(Money::euros(1)),
                           {{Rule::travel, 25, Amount::known(Money::euros(1))}},
                           {Paper::participantReport}}};
  schedule.notStated = {Rule::greenOnce};
  schedule.source = Id<Source>{"s"};
  schedule.locator = Locator{"l", {}, {}};
  schedule.trust = Trust::published;
  CHECK(
      jsonOf(schedule) ==
      R"({"stated":true,"instalments":[{"moment":"afterDocuments","date":"2024-03-08",)"
      R"("amount":{"low":100,"high":100},"parts":[{"rule":"travel","percent":25,"amount":{"low":100,"high":100}}],)"
      R"("papers":["participantReport"]}],"notStated":["greenOnce"],"source":"s","locator":{"heading":"l"},"trust":"published"})");
}

TEST_CASE("A comparison is written with its calls, the parts of each row, and why they differ") {
  CHECK(jsonOf(CallComparison{}) == R"({"calls":[],"rows":[],"differences":[]})");
  ComparedCall call;
  call.year = 2023;
  call.complete = false;
  call.sending = CountryStanding{Destination::group2, std::nullopt};
  call.receiving = CountryStanding{Destination::group1, 14};
  call.flow = Flow::higher;
  call.travel = TravelShare::notPaid;
  CHECK(jsonOf(call) == R"({"year":2023,"complete":false,"sending":{"destination":"group2"},)"
                        R"("receiving":{"destination":"group1","region":14},"flow":"higher","travel":"notPaid"})");
  ComparedRow row;
  row.rule = Rule::travel;
  row.parts.resize(2);
  row.parts[1].unpriced = Unpriced{};
  row.differences = {{AmountChange{Money::euros(-1), Money::euros(2)},
                      {DifferenceReason::amount, DifferenceReason::group, DifferenceReason::shape,
                       DifferenceReason::entitlement, DifferenceReason::author}},
                     {}};
  CHECK(jsonOf(row) == R"({"rule":"travel","parts":[{},{"unpriced":{"rule":"undetermined","reason":"noRow"}}],)"
                       R"("differences":[{"change":{"low":-100,"high":200},)"
                       R"("reasons":["amount","group","shape","entitlement","author"]},{"reasons":[]}]})");
}

TEST_CASE("An early return is written with both grants and what it comes to") {
  CHECK(jsonOf(Settlement{}) == R"({"outcome":"cannotTellYet"})");
  EarlyReturn early;
  early.daysAgreed = 150;
  early.daysDone = 59;
  early.daysEarly = 91;
  early.tooShort = proven<ShortestStay>();
  early.tooShort->days = 60;
  early.paid = Amount::known(Money::euros(1));
  early.settlement = {EarlyReturnOutcome::reduced, Amount{}, Amount{}, Amount{}, Amount{}};
  early.tolerance = proven<ToleranceReading>();
  early.tolerance->days = 5;
  const std::string none = R"({"low":0,"high":0})";
  const std::string grant = jsonOf(Grant{});
  CHECK(jsonOf(early) == R"({"call":{"year":0,"chosenBy":"latest"},"convention":"calendar","daysAgreed":150,)"
                         R"("daysDone":59,"daysEarly":91,"agreed":)" +
                             grant + R"(,"done":)" + grant + R"(,"tooShort":{"days":60,"layer":"call",)" + proof +
                             R"(},"paid":{"low":100,"high":100},"settlement":{"outcome":"reduced","kept":)" + none +
                             R"(,"lost":)" + none + R"(,"toGiveBack":)" + none + R"(,"stillDue":)" + none +
                             R"(},"tolerance":{"days":5,"layer":"call","covers":false,)" + proof + "}}");
}

}  // namespace passerelle::json
