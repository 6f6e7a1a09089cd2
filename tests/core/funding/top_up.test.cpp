#include "core/funding/top_up.h"

#include "tests/core/support/framed.h"
#include "tests/core/support/going.h"
#include "tests/core/support/invented.h"
#include "tests/core/support/random_mobility.h"
#include "tests/core/support/tell.h"

namespace passerelle {

using test::anywhere;
using test::inventedCall;
using test::inventedInstitution;
using test::stayLimits;
using test::Told;
using test::topUp;

namespace {

Told added(const Mobility& mobility, const Figures& ofCall, const Institution* institution = nullptr) {
  const Call call = inventedCall(ofCall);
  const auto frame = test::framed(mobility, call, institution);
  Draft draft{frame.situation, frame.terms, {}};
  addTopUp(draft, TopUpKind::greenOnce);
  return test::written(draft.grant);
}

Figures withTopUps(std::vector<TopUp> rows) {
  Figures figures;
  figures.topUps = std::move(rows);
  figures.durations = {stayLimits("call", 5, 30)};
  return figures;
}

TopUp between(TopUp row, int from, int to) {
  row.fromDay = from;
  row.toDay = to;
  return row;
}

}  // namespace

TEST_CASE("A top-up is paid once, or per month in thirtieths") {
  const auto once = withTopUps({topUp("call", TopUpKind::greenOnce, Per::stay, 50)});
  const auto monthly = withTopUps({topUp("call", TopUpKind::greenOnce, Per::month, 50)});
  CHECK(added(anywhere().staying(10), once) == Told{"greenOnce 5000 = 1 participant x 5000 {call official call}"});
  CHECK(added(anywhere().staying(10), monthly) == Told{"greenOnce 1667 = 10 day x 5000 / 30 {call official call}"});
  CHECK(added(anywhere(), once) == Told{"greenOnce 5000 = 1 participant x 5000 {call official call}"});
  CHECK(added(anywhere(), monthly) == Told{"greenOnce 833..5000 {call official call} because unanswered days"});
}

TEST_CASE("A top-up of another kind, for other days or another country adds nothing") {
  CHECK(added(anywhere().staying(10), withTopUps({topUp("call", TopUpKind::traineeshipTopUp, Per::stay, 50)})).empty());
  const auto row = topUp("call", TopUpKind::greenOnce, Per::stay, 50);
  CHECK(added(anywhere().staying(4), withTopUps({between(row, 5, 14)})).empty());
  CHECK(added(anywhere().staying(15), withTopUps({between(row, 5, 14)})).empty());
  CHECK(added(anywhere().staying(14), withTopUps({between(row, 5, 14)})).size() == 1);
  CHECK(added(anywhere().staying(5), withTopUps({between(row, 5, 14)})).size() == 1);
  TopUp near = row;
  near.receiving = {Destination::group2};
  CHECK(added(anywhere().staying(5).to("PL"), withTopUps({near})).empty());
  CHECK(added(anywhere().staying(5).to("DE"), withTopUps({near})).size() == 1);
}

TEST_CASE("An absent limit of the days does not restrict") {
  TopUp row = topUp("call", TopUpKind::greenOnce, Per::stay, 50);
  row.fromDay = 15;
  CHECK(added(anywhere().staying(14), withTopUps({row})).empty());
  CHECK(added(anywhere().staying(400), withTopUps({row})).size() == 1);
  row.fromDay.reset();
  row.toDay = 14;
  CHECK(added(anywhere().staying(1), withTopUps({row})).size() == 1);
  CHECK(added(anywhere().staying(15), withTopUps({row})).empty());
}

TEST_CASE("While the days are open, the amount starts at zero if a length that the stay may have has no row") {
  TopUp row = topUp("call", TopUpKind::greenOnce, Per::stay, 50);
  const Told open = {"greenOnce 0..5000 {call official call} because unanswered days"};
  row.fromDay = 6;  // the stay lasts 5 to 30 days
  CHECK(added(anywhere(), withTopUps({row})) == open);
  row.fromDay = 5;
  CHECK(added(anywhere(), withTopUps({row})) == Told{"greenOnce 5000 = 1 participant x 5000 {call official call}"});
  CHECK(added(anywhere(), withTopUps({between(row, 5, 29)})) == open);
  CHECK(added(anywhere(), withTopUps({between(row, 5, 14), between(row, 16, 30)})) == open);
  CHECK(added(anywhere(), withTopUps({between(row, 15, 30), between(row, 5, 14)})) ==
        Told{"greenOnce 5000 = 1 participant x 5000 {call official call}"});
}

TEST_CASE("The institution's amount overrides the call's") {
  const auto ofCall = withTopUps({topUp("call", TopUpKind::greenOnce, Per::stay, 50)});
  Figures ofPage;
  ofPage.topUps = {topUp("page", TopUpKind::greenOnce, Per::stay, 80)};
  const Institution institution = inventedInstitution(ofPage);
  CHECK(added(anywhere().staying(5), ofCall, &institution) ==
        Told{"greenOnce 8000 = 1 participant x 8000 {institution official page}"});
}

TEST_CASE("Without days and durations there is no top-up") {
  Figures figures;
  figures.topUps = {topUp("call", TopUpKind::greenOnce, Per::stay, 50)};
  CHECK(added(anywhere(), figures).empty());
}

TEST_CASE("A top-up never lowers the total of a grant that has all its figures") {
  INFO("seed " << Catch::rngSeed());
  test::Draw draw(Catch::rngSeed());
  for (int i = 0; i < 3000; ++i) {
    Mobility without = draw.decided();
    const int which = i % 3;
    Mobility with = without;
    if (which == 0) {
      without.fewerOpportunities = false;
      with.fewerOpportunities = true;
    } else if (which == 1) {
      without.greenTravel = false;
      with.greenTravel = true;
    } else {
      without.activity = Activity::SMS;
      with.activity = Activity::SMT;
    }
    const auto less = test::planner().estimate(without);
    const auto more = test::planner().estimate(with);
    REQUIRE(less.ok() == more.ok());
    if (!less || !less->total || !less->complete) continue;
    INFO(test::jsonOf(with));
    REQUIRE(more->total);
    CHECK(more->total->low >= less->total->low);
    CHECK(more->total->high >= less->total->high);
  }
}

}  // namespace passerelle
