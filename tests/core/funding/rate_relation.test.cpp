#include "core/funding/rate_relation.h"

#include "core/funding/rules.h"
#include "tests/core/support/framed.h"
#include "tests/core/support/going.h"
#include "tests/core/support/invented.h"
#include "tests/core/support/tell.h"

namespace passerelle {

using test::anywhere;
using test::framed;
using test::Going;
using test::inventedCall;
using test::inventedInstitution;
using test::monthlyRate;
using test::ruled;
using test::staffRate;
using test::stated;

namespace {

MonthlySupport ofFlow(const std::string& source, Flow flow, int low, int high) {
  MonthlySupport row = monthlyRate(source, low, high);
  row.flow = flow;
  return row;
}

StaffSupport toGroup(const std::string& source, Destination group, int low, int high) {
  StaffSupport row = staffRate(source, low, high);
  row.receiving = group;
  return row;
}

/// The ranges of the Guide of 2026, pages 68 and 70, from a country of group 2.
Call ranges(bool related = true) {
  Figures figures;
  figures.monthlySupport = {ofFlow("call", Flow::higher, 348, 674), ofFlow("call", Flow::similar, 292, 606),
                            ofFlow("call", Flow::lower, 225, 550)};
  figures.staffSupport = {toGroup("call", Destination::group1, 96, 190), toGroup("call", Destination::group2, 84, 170),
                          toGroup("call", Destination::group3, 71, 148)};
  figures.staffScale = {test::staffPercent("call", 1, 60, 100)};
  figures.durations = {test::stayLimits("call", 1, 360)};
  if (related) {
    auto gap = stated<RateRelation>("call");
    gap.scope.activities = {Activity::SMS, Activity::SMT};
    gap.leastGap = Money::euros(50);
    auto same = stated<RateRelation>("call");
    same.scope.activities = {Activity::STA, Activity::STT, Activity::combinedStaff};
    same.samePercentage = true;
    figures.rateRelations = {gap, same};
  }
  return inventedCall(std::move(figures));
}

/// Thirty days, so that the amount is the monthly rate, or one day of staff.
Line lineOf(const Mobility& mobility, Figures published, bool related = true) {
  const Call call = ranges(related);
  const Institution institution = inventedInstitution(std::move(published));
  const bool staff = isStaff(*mobility.activity);
  const Grant grant = ruled(staff ? staffSupport : monthlySupport, framed(mobility, call, &institution));
  REQUIRE(grant.lines.size() == 1);
  return grant.lines.front();
}

Mobility studiesIn(const char* country) {
  return anywhere().student().goingOut().on(Activity::SMS).from("FR").to(country).staying(30);
}

Mobility teachingIn(const char* country) {
  return anywhere().teacher().goingOut().on(Activity::STA).from("FR").to(country).staying(1);
}

Figures paying(std::vector<MonthlySupport> rows) {
  Figures figures;
  figures.monthlySupport = std::move(rows);
  return figures;
}

Figures payingStaff(std::vector<StaffSupport> rows) {
  Figures figures;
  figures.staffSupport = std::move(rows);
  return figures;
}

Amount euros(int low, int high) { return {Money::euros(low), Money::euros(high)}; }

bool isNarrowed(const Line& line) {
  return std::any_of(line.causes.begin(), line.causes.end(),
                     [](const Cause& cause) { return cause.cause == CauseKind::narrowedByOtherRate; });
}

}  // namespace

TEST_CASE("A published rate keeps the rates of the other flows at least fifty euros apart") {
  const Figures similar = paying({ofFlow("page", Flow::similar, 320, 320)});
  CHECK(lineOf(studiesIn("SE"), similar).amount == euros(370, 674));
  CHECK(lineOf(studiesIn("DE"), similar).amount == euros(320, 320));
  CHECK(lineOf(studiesIn("PL"), similar).amount == euros(225, 270));
  CHECK(isNarrowed(lineOf(studiesIn("SE"), similar)));
  CHECK_FALSE(isNarrowed(lineOf(studiesIn("DE"), similar)));
  CHECK(lineOf(studiesIn("SE"), similar).layer == Layer::call);
}

TEST_CASE("Two flows away the rates are at least a hundred euros apart, and both bounds hold") {
  const Figures lowest = paying({ofFlow("page", Flow::lower, 300, 300)});
  CHECK(lineOf(studiesIn("SE"), lowest).amount == euros(400, 674));
  CHECK(lineOf(studiesIn("DE"), lowest).amount == euros(350, 606));
  const Figures ends = paying({ofFlow("page", Flow::lower, 300, 300), ofFlow("page", Flow::higher, 500, 500)});
  CHECK(lineOf(studiesIn("DE"), ends).amount == euros(350, 450));
}

TEST_CASE("A rate just below, on and just above the point where the range begins to narrow") {
  const auto higherFor = [](int similar) {
    return lineOf(studiesIn("SE"), paying({ofFlow("page", Flow::similar, similar, similar)}));
  };
  CHECK(higherFor(297).amount == euros(348, 674));
  CHECK(higherFor(298).amount == euros(348, 674));
  CHECK_FALSE(isNarrowed(higherFor(298)));
  CHECK(higherFor(299).amount == euros(349, 674));
  CHECK(isNarrowed(higherFor(299)));
}

TEST_CASE("Published rates by group count by the flow to that group; a range narrows by its nearer end") {
  MonthlySupport group2 = monthlyRate("page", 320, 340);
  group2.receiving = {Destination::group2};
  CHECK(lineOf(studiesIn("SE"), paying({group2})).amount == euros(370, 674));
  CHECK(lineOf(studiesIn("PL"), paying({group2})).amount == euros(225, 290));
}

TEST_CASE("Without the relation, with the user's own rate, or where rates contradict each other, nothing narrows") {
  const Figures similar = paying({ofFlow("page", Flow::similar, 320, 320)});
  CHECK(lineOf(studiesIn("SE"), similar, false).amount == euros(348, 674));
  Mobility told = studiesIn("SE");
  told.monthlyRate = Money::euros(350);
  CHECK(lineOf(told, similar).amount == euros(350, 350));
  const Figures contradictory = paying({ofFlow("page", Flow::lower, 500, 500), ofFlow("page", Flow::higher, 400, 400)});
  CHECK(lineOf(studiesIn("DE"), contradictory).amount == euros(292, 606));
}

TEST_CASE("While the country is open, the narrowed ranges and the published rate are joined") {
  Mobility open = studiesIn("SE");
  open.receivingCountry.reset();
  CHECK(lineOf(open, paying({ofFlow("page", Flow::similar, 320, 320)})).amount == euros(225, 674));
  CHECK(lineOf(open, paying({ofFlow("page", Flow::lower, 300, 300)})).amount == euros(300, 674));
}

TEST_CASE("One rate of staff narrows the others to both readings of the percentage, a euro more or less") {
  const Figures published = payingStaff({toGroup("page", Destination::group1, 150, 150)});
  // 150 is 78.95 % of 190, and 57.45 % of the way from 96 to 190.
  const Line line = lineOf(teachingIn("DE"), published);
  CHECK(line.amount.low == Money::cents(13240));
  CHECK(line.amount.high == Money::cents(13522));
  CHECK(isNarrowed(line));
  CHECK(lineOf(teachingIn("SE"), published).amount == euros(150, 150));
  CHECK(lineOf(teachingIn("DE"), published, false).amount == euros(84, 170));
}

TEST_CASE("At the ends of the range of staff both readings stay within the call's range") {
  CHECK(lineOf(teachingIn("DE"), payingStaff({toGroup("page", Destination::group1, 190, 190)})).amount ==
        euros(169, 170));
  const Line lowest = lineOf(teachingIn("DE"), payingStaff({toGroup("page", Destination::group1, 96, 96)}));
  CHECK(lowest.amount.low == Money::euros(84));
  CHECK(lowest.amount.high == Money::cents(8690));  // 17000 × 96 / 190 = 8589.5
  // A figure of an older call lies outside the range and says nothing.
  CHECK(lineOf(teachingIn("DE"), payingStaff({toGroup("page", Destination::group1, 80, 80)})).amount == euros(84, 170));
}

}  // namespace passerelle
