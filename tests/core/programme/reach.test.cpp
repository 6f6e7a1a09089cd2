#include "core/programme/reach.h"

#include "tests/core/support/tell.h"

namespace passerelle {

namespace {

Reach anywhere() { return {}; }

Reach on(std::vector<Activity> activities) {
  Reach reach;
  reach.scope.activities = std::move(activities);
  return reach;
}

Reach forDays(std::optional<int> from, std::optional<int> to) {
  Reach reach;
  reach.fromDay = from;
  reach.toDay = to;
  return reach;
}

Reach overBand(std::int64_t from, std::optional<std::int64_t> below) {
  Reach reach;
  reach.band = DistanceBand{Distance::metres(from), {}};
  if (below) reach.band->below = Distance::metres(*below);
  return reach;
}

Reach flowing(Flow flow) {
  Reach reach;
  reach.flow = flow;
  return reach;
}

Reach in(std::vector<Destination> places) {
  Reach reach;
  reach.receiving = std::move(places);
  return reach;
}

Reach abroad(bool partnerCountry) {
  Reach reach;
  reach.partnerCountry = partnerCountry;
  return reach;
}

bool meetBothWays(const Reach& one, const Reach& other) {
  CHECK(meet(one, other) == meet(other, one));
  return meet(one, other);
}

}  // namespace

TEST_CASE("A row without restrictions reaches every situation") {
  for (const Reach& other : {anywhere(), on({Activity::BIP}), forDays(5, 14), overBand(0, 100), flowing(Flow::lower)}) {
    CHECK(meetBothWays(anywhere(), other));
  }
}

TEST_CASE("Rows overlap if each of their restrictions does") {
  CHECK(meetBothWays(on({Activity::SMS, Activity::SMT}), on({Activity::SMT})));
  CHECK_FALSE(meetBothWays(on({Activity::SMS}), on({Activity::SMT})));
  CHECK(meetBothWays(in({Destination::group1, Destination::group2}), in({Destination::group2})));
  CHECK_FALSE(meetBothWays(in({Destination::group1}), in({Destination::group3})));
  CHECK(meetBothWays(flowing(Flow::lower), flowing(Flow::lower)));
  CHECK_FALSE(meetBothWays(flowing(Flow::lower), flowing(Flow::higher)));
  CHECK(meetBothWays(abroad(true), abroad(true)));
  CHECK_FALSE(meetBothWays(abroad(true), abroad(false)));
}

TEST_CASE("A flow is between cost groups, so its row never overlaps a row for regions 1 to 12") {
  CHECK_FALSE(meetBothWays(flowing(Flow::lower), in({Destination::regions1to12})));
  CHECK(meetBothWays(flowing(Flow::lower), in({Destination::regions1to12, Destination::group3})));
}

TEST_CASE("Days overlap if they share one day, ends included") {
  CHECK(meetBothWays(forDays(5, 14), forDays(14, 30)));
  CHECK_FALSE(meetBothWays(forDays(5, 14), forDays(15, 30)));
  CHECK(meetBothWays(forDays({}, 14), forDays(14, {})));
  CHECK_FALSE(meetBothWays(forDays({}, 13), forDays(14, {})));
}

TEST_CASE("Bands overlap if they share one distance, the upper end excluded") {
  CHECK_FALSE(meetBothWays(overBand(10, 100), overBand(100, {})));
  CHECK(meetBothWays(overBand(10, 101), overBand(100, {})));
  CHECK(meetBothWays(overBand(10, {}), overBand(100, {})));
}

TEST_CASE("Top-ups of one rule may overlap, those of two rules never do") {
  TopUp once;
  TopUp traineeship;
  traineeship.kind = TopUpKind::traineeshipTopUp;
  CHECK(meetBothWays(reachOf(once), reachOf(once)));
  CHECK_FALSE(meetBothWays(reachOf(once), reachOf(traineeship)));
}

TEST_CASE("Rows of one scale differ only in days or distances") {
  CHECK(areOfOneScale(forDays(5, 14), forDays(15, 30)));
  CHECK(areOfOneScale(overBand(0, 10), overBand(10, {})));
  CHECK_FALSE(areOfOneScale(on({Activity::SMS}), on({Activity::SMT})));
  CHECK_FALSE(areOfOneScale(flowing(Flow::lower), flowing(Flow::higher)));
  CHECK_FALSE(areOfOneScale(in({Destination::group1}), anywhere()));
}

}  // namespace passerelle
