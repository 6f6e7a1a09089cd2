#include "core/loading/row_defects.h"

#include "tests/core/support/invented.h"
#include "tests/core/support/tell.h"

namespace passerelle::json {

using test::Told;

namespace {

const std::vector<CallYear> years = {{2021, {}}, {2022, {}}, {2023, {}}};

StaffScale scale(CallRange calls, int from = 1, int to = 14) {
  StaffScale row = test::staffPercent("page", from, to, 100);
  row.provenance.calls = calls;
  return row;
}

/// Tables with these rows; the groups of countries are complete.
ProgrammeTables tables(std::vector<StaffScale> scales) {
  ProgrammeTables all;
  CountryGroup group;
  group.provenance.calls = {2021, {}};
  all.groups = {group};
  all.figures.staffScale = std::move(scales);
  return all;
}

std::vector<Call> callsOf(const ProgrammeTables& all) {
  std::vector<Call> calls;
  for (const CallYear& year : years) calls.push_back(callIn(year, all));
  return calls;
}

Told defectsIn(ProgrammeTables all) { return test::tell(defectsOf(all, callsOf(all))); }

}  // namespace

TEST_CASE("Calls follow one another") {
  CHECK(test::tell(defectsOf(years)) == Told{});
  CHECK(test::tell(defectsOf(std::vector<CallYear>{})) == Told{"missing /calls: at least one call | none"});
  CHECK(test::tell(defectsOf({{2021, {}}, {2023, {}}, {2023, {}}})) ==
        Told{"gap /calls/1/year: 2022, the year after the call above | 2023",
             "overlap /calls/2/year: 2024, the year after the call above | 2023"});
}

TEST_CASE("A defect of several calls is reported once, for the first, at the place of the row among all rows") {
  const Told found = defectsIn(tables({scale({2021, 2021}), scale({2022, {}}), scale({2022, {}}, 14, 20)}));
  REQUIRE(found.size() == 1);
  CHECK(found[0].rfind("overlap /staffScale/2/fromDay: ", 0) == 0);
  CHECK(found[0].find("; in call 2022 | ") != std::string::npos);
}

TEST_CASE(
    "A table may begin late and end early, but has no call without rows in between; the groups have none at all") {
  CHECK(defectsIn(tables({})) == Told{});
  CHECK(defectsIn(tables({scale({2022, 2022})})) == Told{});
  CHECK(defectsIn(tables({scale({2030, {}})})) == Told{});
  CHECK(defectsIn(tables({scale({2021, 2021}), scale({2023, {}})})) ==
        Told{"gap /staffScale: a row for call 2022 too | none"});
  ProgrammeTables late = tables({});
  late.groups.front().provenance.calls = {2023, {}};
  CHECK(defectsIn(late) ==
        Told{"gap /groups: a row for call 2021 too | none", "gap /groups: a row for call 2022 too | none"});
}

TEST_CASE("What an author published is held against the ranges of a call, if both have no defect of their own") {
  MonthlySupport range = test::monthlyRate("page", 200, 300);
  range.provenance.calls = {2021, {}};
  ProgrammeTables all = tables({});
  all.figures.monthlySupport = {range};
  const std::vector<Call> calls = callsOf(all);
  Figures published;
  published.monthlySupport = {test::monthlyRate("author", 301, 301)};
  published.monthlySupport.front().provenance.calls = {2022, {}};
  CHECK(test::tell(defectsOf(published, "FR", calls, true)) ==
        Told{"outOfRange /monthlySupport/0/rate/low: 20000 to 30000, which the call allows; in call 2022 | 30100",
             "outOfRange /monthlySupport/0/rate/high: 20000 to 30000, which the call allows; in call 2022 | 30100"});
  CHECK(test::tell(defectsOf(published, "FR", calls, false)) == Told{});
}

}  // namespace passerelle::json
