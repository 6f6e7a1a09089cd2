#include "core/funding/comparison.h"

#include <algorithm>

#include "core/base/words.h"
#include "core/funding/estimate.h"
#include "tests/core/support/data.h"
#include "tests/core/support/going.h"
#include "tests/core/support/invented.h"
#include "tests/core/support/random_mobility.h"
#include "tests/core/support/tell.h"

namespace passerelle {

using test::bipStudent;
using test::Going;
using test::jsonOf;
using test::staffIn;
using test::staffOut;
using test::studentIn;
using test::Told;

namespace {

std::string tell(const CallDifference& difference) {
  std::string out = "?";
  if (difference.change) {
    const auto [low, high] = *difference.change;
    out = std::to_string(low.inCents());
    if (low != high) out += ".." + std::to_string(high.inCents());
  }
  for (const DifferenceReason reason : difference.reasons) out += " " + std::string(word(reason));
  return out;
}

std::string tell(const ComparedPart& part) {
  if (part.line) return test::tell(part.line->amount);
  return part.unpriced ? std::string(word(part.unpriced->reason)) : "-";
}

/// One row per line, such as "travel: 27500, 30900 | 3400 amount author"; the totals are last.
Told tell(const CallComparison& comparison) {
  Told out;
  for (const ComparedRow& row : comparison.rows) {
    out.push_back(std::string(word(row.rule)) + ":");
    for (const ComparedPart& part : row.parts) out.back() += " " + tell(part);
    for (const CallDifference& difference : row.differences) out.back() += " | " + tell(difference);
  }
  out.emplace_back("total:");
  for (const ComparedCall& call : comparison.calls) out.back() += call.total ? " " + test::tell(*call.total) : " none";
  for (const CallDifference& difference : comparison.differences) out.back() += " | " + tell(difference);
  return out;
}

CallComparison compared(const Mobility& mobility, std::vector<int> years) {
  return *test::planner().compareCalls({mobility, std::move(years)});
}

Told between(int from, int to, const Mobility& mobility) { return tell(compared(mobility, {from, to})); }

Going studies(const char* country) {
  return test::atUsmb().student().goingOut().on(Activity::SMS).to(country).staying(150);
}

/// Compares two invented calls with different figures and groups; an institution may have published for the first.
CallComparison invented(const Mobility& mobility, const Call& first, const Call& second,
                        const Institution* institution = nullptr) {
  const Terms terms[] = {resolve(first, {nullptr, institution}), resolve(second, {nullptr, institution})};
  const Terms alone[] = {resolve(first, {}), resolve(second, {})};
  return compareCalls({{situate(mobility, first, institution), {&terms[0], nullptr}, &alone[0]},
                       {situate(mobility, second, institution), {&terms[1], nullptr}, &alone[1]}});
}

Figures monthly(std::int64_t similar, std::int64_t lower) {
  Figures figures;
  figures.monthlySupport = {test::monthlyRate("call", similar, similar), test::monthlyRate("call", lower, lower)};
  figures.monthlySupport[0].flow = Flow::similar;
  figures.monthlySupport[1].flow = Flow::lower;
  return figures;
}

/// The invented call of 2024, in which Poland is in France's group.
Call moved(Figures figures) {
  Call call = test::inventedCall(std::move(figures), 2024);
  call.groups[1].countries.emplace_back("PL");
  call.groups[2].countries.clear();
  return call;
}

const auto toPoland = [] {
  return Going().student().goingOut().on(Activity::SMS).by(Action::KA131).from("FR").to("PL").staying(30);
};

}  // namespace

TEST_CASE("Another figure in the same row is a difference of amount") {
  CHECK(between(2022, 2023, studies("IT")) ==
        Told{"monthlySupport: 130000..270000 146000..303000 | 16000..33000 amount",
             "total: 130000..270000 146000..303000 | 16000..33000 amount"});
}

TEST_CASE("A country in another group is a difference of group, and of nothing else if the figures are the same") {
  // Czechia moved from group 3 to 2 and France from 2 to 1, so Czechia is still the cheaper country.
  CHECK(between(2023, 2024, studies("CZ").overKilometres(5)) ==
        Told{"monthlySupport: 112500..275000 112500..275000 | 0", "travel: - belowFirstBand | 0 entitlement",
             "total: 112500..275000 112500..275000 | 0 entitlement"});
  // Spain was in France's group and is now in a cheaper one.
  CHECK(between(2023, 2024, studies("ES")).front() ==
        "monthlySupport: 146000..303000 112500..275000 | -33500..-28000 group");
  // Staff to Italy: its new group has another ceiling, and that ceiling rose too.
  CHECK(between(2023, 2024, Going().inCall(2023).teacher().goingOut().on(Activity::STA).from("FR").to("IT").staying(5))
            .front() == "staffSupport: 35000..112000 48000..133000 | 13000..21000 amount group");
}

TEST_CASE("Differences of figures and of groups are distinguished, alone and together") {
  const Call first = test::inventedCall(monthly(300, 200));
  CHECK(tell(invented(toPoland(), first, test::inventedCall(monthly(310, 200), 2024))) ==
        Told{"monthlySupport: 20000 20000 | 0", "total: 20000 20000 | 0"});
  CHECK(tell(invented(toPoland(), first, moved(monthly(300, 200)))) ==
        Told{"monthlySupport: 20000 30000 | 10000 group", "total: 20000 30000 | 10000 group"});
  CHECK(tell(invented(toPoland(), first, moved(monthly(310, 210)))) ==
        Told{"monthlySupport: 20000 31000 | 11000 amount group", "total: 20000 31000 | 11000 amount group"});
}

TEST_CASE("An institution that published for one call only is a difference of author") {
  Figures own;
  own.monthlySupport = {test::monthlyRate("page", 250, 250)};
  const Institution institution = test::inventedInstitution(own, {2023});
  const Going asked = toPoland().paidBy("invented");
  const Call first = test::inventedCall(monthly(300, 200));
  const Call alike = test::inventedCall(monthly(300, 200), 2024);
  CHECK(tell(invented(asked, first, alike, &institution)).front() == "monthlySupport: 25000 20000 | -5000 author");
  CHECK(tell(invented(asked, first, moved(monthly(300, 210)), &institution)).front() ==
        "monthlySupport: 25000 30000 | 5000 amount group author");
  // The same amount from another author is a difference too.
  const Call equal = test::inventedCall(monthly(300, 250), 2024);
  CHECK(tell(invented(asked, first, equal, &institution)).front() == "monthlySupport: 25000 25000 | 0 amount author");
  // Different figures of one institution for both calls are not a difference of author.
  Institution both = institution;
  own.monthlySupport = {test::monthlyRate("page", 260, 260)};
  both.publications.push_back({{2024}, own});
  CHECK(tell(invented(asked, first, alike, &both)).front() == "monthlySupport: 25000 26000 | 1000 amount");
}

TEST_CASE("An institution that published for one call only how it rounds is a difference of author") {
  Figures own;
  own.rounding = {test::stated<RoundingPractice>("page", {{}, {}, RoundedTo::euro, {}})};
  const Institution institution = test::inventedInstitution(own, {2023});
  const Going asked = toPoland().staying(31).paidBy("invented");
  // One thirtieth of 200 euros is 6.67, or 7 rounded to the euro.
  CHECK(tell(invented(asked, test::inventedCall(monthly(300, 200)), test::inventedCall(monthly(300, 200), 2024),
                      &institution))
            .front() == "monthlySupport: 21700 20667 | -1033 author");
}

TEST_CASE("A university that published for call 2023 and not for 2024 is a difference of author") {
  CHECK(between(2023, 2024, studentIn().from("SN").staying(150).overKilometres(600)) ==
        Told{"monthlySupport: 425000 425000..450000 | 0..25000 group author",
             "travel: 27500 27500..30900 | 0..3400 amount author",
             "total: 452500 452500..480900 | 0..28400 amount group author"});
  // Call 2024 also lacks the university's package of five days.
  CHECK(between(2023, 2024, staffOut().to("SN").staying(10)).front() ==
        "staffSupport: 126000 126000..228000 | 0..102000 amount author");
}

TEST_CASE("A lump sum that only one of the calls pays is a difference of entitlement") {
  CHECK(between(2023, 2025, studies("IT").overKilometres(600)) ==
        Told{"monthlySupport: 146000..303000 146000..303000 | 0", "travel: - 30900 | 30900 entitlement",
             "total: 146000..303000 176900..333900 | 30900 entitlement"});
  // A lump sum that the institution may pay is not one that it must pay.
  CHECK(between(2024, 2025, studies("IT").overKilometres(600))[1] == "travel: 0..30900 30900 | 30900..0 entitlement");
}

TEST_CASE(
    "Support for green travel changes its form: a single amount until call 2023, the band's green amount from 2024") {
  CHECK(between(2023, 2025, studies("IT").overKilometres(600).green()) ==
        Told{"monthlySupport: 146000..303000 146000..303000 | 0", "travel: - 30900 | 30900 entitlement",
             "greenSupplement: - 10800 | 10800 shape entitlement", "greenOnce: 5000 - | -5000 shape",
             "total: 151000..308000 187700..344700 | 36700 shape entitlement"});
}

TEST_CASE("There is no change if one side has no figure") {
  const Told told = between(2023, 2024, test::atUsmb().student().goingOut().on(Activity::SMS).to("SN").staying(150));
  CHECK(told.front() == "monthlySupport: notFunded 350000 | ? author");
  CHECK(told.back().substr(0, 12) == "total: none ");
}

TEST_CASE("While the applicable rules are open, one row covers what each call may pay") {
  const Told told = between(2023, 2024, Going().student().goingOut());
  REQUIRE(told.size() == 2);
  CHECK(told.front().substr(0, 14) == "undetermined: ");
  CHECK(told.front().substr(told.front().size() - 7) == " amount");
}

TEST_CASE("Each call states the groups of both countries and whether travel is paid") {
  const CallComparison told = compared(studies("CH").overKilometres(600), {2023, 2024, 2025});
  CHECK(jsonOf(told.calls) ==
        R"([{"year":2023,"total":{"low":174000,"high":337000},"complete":true,)"
        R"("stay":{"days":150,"convention":"thirtyDayMonths"},"sending":{"destination":"group2"},)"
        R"("receiving":{"destination":"group1","region":14},"flow":"higher","travel":"notPaid"},)"
        R"({"year":2024,"total":{"low":146000,"high":333900},"complete":true,)"
        R"("stay":{"days":150,"convention":"thirtyDayMonths"},"band":{"from":500000,"below":2000000},)"
        R"("sending":{"destination":"group1"},"receiving":{"destination":"group1","region":14},"flow":"similar",)"
        R"("travel":"institutionDecides"},)"
        R"({"year":2025,"total":{"low":176900,"high":333900},"complete":true,)"
        R"("stay":{"days":150,"convention":"thirtyDayMonths"},"band":{"from":500000,"below":2000000},)"
        R"("sending":{"destination":"group1"},"receiving":{"destination":"group1","region":14},"flow":"similar",)"
        R"("travel":"paid"}])");
}

TEST_CASE("Calls keep the order of the question, and the reverse order gives the reverse changes") {
  const CallComparison back = compared(studies("IT"), {2025, 2021});
  CHECK(back.calls[0].year == 2025);
  CHECK(back.calls[1].year == 2021);
  for (const Mobility& mobility : {studies("ES").mobility(), bipStudent().to("IT").staying(5).mobility()}) {
    const CallComparison there = compared(mobility, {2023, 2024});
    const CallComparison again = compared(mobility, {2024, 2023});
    CHECK(there.differences[0].reasons == again.differences[0].reasons);
    CHECK(there.differences[0].change->low == Money() - again.differences[0].change->low);
  }
}

TEST_CASE("Each call's parts are exactly its grant; equal parts have no reason, different ones have one") {
  INFO("seed " << Catch::rngSeed());
  test::Draw draw(Catch::rngSeed());
  std::vector<int> years;
  for (const Call& call : test::library().calls) years.push_back(call.year);
  int differing = 0;
  for (int i = 0; i < 3000; ++i) {
    const Mobility mobility = draw.oneIn(2) ? draw.mobility() : draw.decided();
    const auto told = test::planner().compareCalls({mobility, years});
    if (!told) continue;
    INFO(jsonOf(mobility) << " " << jsonOf(*told));
    for (std::size_t year = 0; year < years.size(); ++year) {
      Mobility asked = mobility;
      asked.call = years[year];
      const Grant grant = *test::planner().estimate(asked);
      CHECK(told->calls[year].total == grant.total);
      CHECK(told->calls[year].complete == grant.complete);
      Told lines;
      Told gaps;
      for (const ComparedRow& row : told->rows) {
        const ComparedPart& part = row.parts[year];
        if (part.line) lines.push_back(jsonOf(*part.line));
        if (part.unpriced) gaps.push_back(jsonOf(*part.unpriced));
      }
      Told expectedLines;
      Told expectedGaps;
      for (const Line& line : grant.lines) expectedLines.push_back(jsonOf(line));
      for (const Unpriced& none : grant.unpriced) expectedGaps.push_back(jsonOf(none));
      CHECK_THAT(lines, Catch::UnorderedEquals(expectedLines));
      CHECK_THAT(gaps, Catch::UnorderedEquals(expectedGaps));
      if (year == 0) continue;
      const CallDifference& difference = told->differences[year - 1];
      if (told->calls[year - 1].total != told->calls[year].total) {
        ++differing;
        CHECK_FALSE(difference.reasons.empty());
      }
      for (const ComparedRow& row : told->rows) {
        const bool isSame = tell(row.parts[year - 1]) == tell(row.parts[year]);
        if (!isSame) CHECK_FALSE(row.differences[year - 1].reasons.empty());
      }
    }
    for (const int year : years) {
      for (const ComparedRow& row : compared(mobility, {year, year}).rows) CHECK(row.differences[0].reasons.empty());
    }
  }
  CHECK(differing > 1000);
}

TEST_CASE("Problems of a comparison are reported by field, with the known calls") {
  const auto refused = [](const Mobility& mobility, std::vector<int> years) {
    const auto answer = test::planner().compareCalls({mobility, std::move(years)});
    REQUIRE_FALSE(answer.ok());
    return test::tell(answer.problems());
  };
  CHECK(refused({}, {2023}) == Told{"outOfRange years: from 2 to 8 calls | 1"});
  CHECK(test::planner().compareCalls({{}, std::vector(8, 2023)}).ok());
  CHECK(refused({}, std::vector(9, 2023)) == Told{"outOfRange years: from 2 to 8 calls | 9"});
  std::string known = "one of";
  for (const Call& call : test::library().calls) known += " " + std::to_string(call.year);
  CHECK(refused({}, {2023, 2020, 2099}) ==
        Told{"unknownReference years/1: " + known + " | 2020", "unknownReference years/2: " + known + " | 2099"});
  CHECK(refused(Going().paidBy("sorbonne"), {2023, 2024}) ==
        Told{"unknownReference mobility/institution: the id of an institution that about() lists | 'sorbonne'"});
}

}  // namespace passerelle
