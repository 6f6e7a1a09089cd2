#include "core/programme/terms.h"

#include "core/base/words.h"
#include "tests/core/support/invented.h"
#include "tests/core/support/tell.h"

namespace passerelle {

using test::dailyRate;
using test::inventedCall;
using test::inventedInstitution;

namespace {

Figures shortStays(std::vector<ShortStaySupport> rows) {
  Figures figures;
  figures.shortStaySupport = std::move(rows);
  return figures;
}

std::vector<std::string> sourcesOf(const LayeredTable<ShortStaySupport>& table) {
  std::vector<std::string> out;
  eachRow(table, [&](const ShortStaySupport& row, Layer layer) {
    out.push_back(std::string(word(layer)) + " " + row.citation.source.text + " " + std::to_string(row.fromDay));
  });
  return out;
}

}  // namespace

TEST_CASE("Without an institution only the call's rows apply") {
  const Call call = inventedCall(shortStays({dailyRate("call", 5, 14, 79)}));
  const Terms terms = resolve(call, {});
  CHECK(terms.shortStaySupport.highestLayer() == Layer::call);
  CHECK(terms.shortStaySupport.call == &call.figures.shortStaySupport);
  CHECK(sourcesOf(terms.shortStaySupport) == test::Told{"call call 5"});
}

TEST_CASE("An institution's rows come before the call's, and both keep their layer") {
  const Call call = inventedCall(shortStays({dailyRate("call", 5, 14, 79), dailyRate("call", 15, 30, 56)}));
  const Institution institution = inventedInstitution(shortStays({dailyRate("page", 5, 30, 70)}));
  const Terms terms = resolve(call, {nullptr, &institution});
  CHECK(terms.shortStaySupport.highestLayer() == Layer::institution);
  CHECK(sourcesOf(terms.shortStaySupport) == test::Told{"institution page 5", "call call 5", "call call 15"});
}

TEST_CASE("An agency's layer is between the institution's and the call's") {
  const Call call = inventedCall(shortStays({dailyRate("call", 5, 14, 79)}));
  const Institution institution = inventedInstitution(shortStays({dailyRate("page", 5, 14, 70)}));
  Agency agency;
  agency.publications = {{{2023}, shortStays({dailyRate("agency", 5, 14, 75)})}};
  const Terms terms = resolve(call, {&agency, &institution});
  CHECK(sourcesOf(terms.shortStaySupport) == test::Told{"institution page 5", "agency agency 5", "call call 5"});
  const Terms silent = resolve(call, {&agency, nullptr});
  CHECK(silent.shortStaySupport.highestLayer() == Layer::agency);
  CHECK(&silent.shortStaySupport.highest() == &agency.publications.front().figures.shortStaySupport);
  CHECK(sourcesOf(callOnly(silent.shortStaySupport)) == test::Told{"call call 5"});
  agency.publications.front().calls = {2022};
  CHECK(sourcesOf(resolve(call, {&agency, nullptr}).shortStaySupport) == test::Told{"call call 5"});
}

TEST_CASE("An institution has no layer for a call that it did not publish for") {
  const Call call = inventedCall(shortStays({dailyRate("call", 5, 14, 79)}), 2024);
  const Institution institution = inventedInstitution(shortStays({dailyRate("page", 5, 14, 70)}), {2021, 2023});
  const Terms terms = resolve(call, {nullptr, &institution});
  CHECK(terms.shortStaySupport.highestLayer() == Layer::call);
  CHECK(sourcesOf(terms.shortStaySupport) == test::Told{"call call 5"});
}

TEST_CASE("An institution has no layer in a table that it left empty") {
  Figures figures = shortStays({dailyRate("page", 5, 14, 70)});
  const Call call = inventedCall(shortStays({dailyRate("call", 5, 14, 79)}));
  const Institution institution = inventedInstitution(std::move(figures));
  const Terms terms = resolve(call, {nullptr, &institution});
  CHECK(terms.shortStaySupport.highestLayer() == Layer::institution);
  CHECK(terms.monthlySupport.highestLayer() == Layer::call);
  CHECK(terms.remarks.highestLayer() == Layer::call);
  CHECK(terms.remarks.call == &call.figures.remarks);
}

TEST_CASE("An institution's figures of another call override its agency's figures of this one") {
  const Call call = inventedCall(shortStays({dailyRate("call", 5, 14, 79)}), 2024);
  const Institution institution = inventedInstitution(shortStays({dailyRate("page", 5, 14, 70)}), {2022});
  Figures ofAgency = shortStays({dailyRate("agency", 5, 14, 75)});
  ofAgency.topUps.emplace_back();
  Agency agency;
  agency.publications = {{{2024}, ofAgency}};
  const auto other = resolveAsInOtherCall(call, {&agency, &institution});
  REQUIRE(other);
  CHECK(other->call == 2022);
  CHECK(sourcesOf(other->terms.shortStaySupport) == test::Told{"institution page 5", "agency agency 5", "call call 5"});
  CHECK(other->terms.topUps.highestLayer() == Layer::agency);
}

TEST_CASE(
    "The figures of the nearest call that an institution published for are used; of two equally near, the earlier") {
  struct Row {
    std::vector<int> published;
    std::optional<int> used;
  };
  const Row rows[] = {
      {{2022}, 2022},       {{2021, 2023}, 2023}, {{2023, 2021}, 2023}, {{2022, 2026}, 2022},
      {{2026, 2022}, 2022}, {{2025, 2022}, 2025}, {{2022, 2024}, {}},   {{}, {}},
  };
  const Call call = inventedCall(shortStays({dailyRate("call", 5, 14, 79)}), 2024);
  for (const Row& row : rows) {
    CAPTURE(row.published);
    const Institution institution = inventedInstitution(shortStays({dailyRate("page", 5, 14, 70)}), row.published);
    const auto other = resolveAsInOtherCall(call, {nullptr, &institution});
    CHECK((other ? std::optional(other->call) : std::nullopt) == row.used);
  }
}

TEST_CASE("Several publications for one call keep their order") {
  const Call call = inventedCall(shortStays({dailyRate("call", 5, 14, 79)}));
  Institution institution = inventedInstitution(shortStays({dailyRate("first", 5, 14, 70)}), {2022, 2023});
  institution.publications.push_back({{2024}, shortStays({dailyRate("later", 5, 14, 71)})});
  institution.publications.push_back({{2023}, shortStays({dailyRate("second", 15, 30, 50)})});
  const Terms terms = resolve(call, {nullptr, &institution});
  CHECK(sourcesOf(terms.shortStaySupport) == test::Told{"institution first 5", "institution second 15", "call call 5"});
}

TEST_CASE("Every table of figures has layers above the call") {
  Figures own;
  own.monthlySupport.emplace_back();
  own.shortStaySupport.emplace_back();
  own.staffSupport.emplace_back();
  own.staffScale.emplace_back();
  own.fundedStay.emplace_back();
  own.travel.emplace_back();
  own.travelEntitlement.emplace_back();
  own.topUps.emplace_back();
  own.durations.emplace_back();
  own.earlyReturnTolerance.emplace_back();
  own.payments.emplace_back();
  own.conditions.emplace_back();
  own.remarks.emplace_back();
  const Call call = inventedCall();
  const Institution institution = inventedInstitution(own);
  const Terms terms = resolve(call, {nullptr, &institution});
  const Figures& published = institution.publications.front().figures;
  const auto check = [](const auto& table, const auto& ofInstitution, const auto& ofCall) {
    CHECK(table.call == &ofCall);
    REQUIRE(table.published.size() == 1);
    CHECK(table.published.front().layer == Layer::institution);
    CHECK(table.published.front().rows == &ofInstitution);
  };
  check(terms.monthlySupport, published.monthlySupport, call.figures.monthlySupport);
  check(terms.shortStaySupport, published.shortStaySupport, call.figures.shortStaySupport);
  check(terms.staffSupport, published.staffSupport, call.figures.staffSupport);
  check(terms.staffScale, published.staffScale, call.figures.staffScale);
  check(terms.fundedStay, published.fundedStay, call.figures.fundedStay);
  check(terms.travel, published.travel, call.figures.travel);
  check(terms.travelEntitlement, published.travelEntitlement, call.figures.travelEntitlement);
  check(terms.topUps, published.topUps, call.figures.topUps);
  check(terms.durations, published.durations, call.figures.durations);
  check(terms.earlyReturnTolerance, published.earlyReturnTolerance, call.figures.earlyReturnTolerance);
  check(terms.payments, published.payments, call.figures.payments);
  check(terms.conditions, published.conditions, call.figures.conditions);
  check(terms.remarks, published.remarks, call.figures.remarks);
}

TEST_CASE("The first row that applies is the institution's before the call's, and may be absent") {
  const Call call = inventedCall(shortStays({dailyRate("call", 5, 14, 79), dailyRate("call", 15, 30, 56)}));
  const Institution institution = inventedInstitution(shortStays({dailyRate("page", 5, 14, 70)}));
  const auto table = resolve(call, {nullptr, &institution}).shortStaySupport;
  const auto from = [](int day) { return [day](const ShortStaySupport& row) { return row.fromDay == day; }; };
  const auto both = firstRow(table, from(5));
  REQUIRE(both);
  CHECK(both->citation.source.text == "page");
  CHECK(both.layer == Layer::institution);
  const auto callsOnly = firstRow(table, from(15));
  REQUIRE(callsOnly);
  CHECK((*callsOnly).citation.source.text == "call");
  CHECK(callsOnly.layer == Layer::call);
  CHECK_FALSE(firstRow(table, from(31)));
}

TEST_CASE("The call alone has no published layers") {
  const Call call = inventedCall(shortStays({dailyRate("call", 5, 14, 79)}));
  const Institution institution = inventedInstitution(shortStays({dailyRate("page", 5, 14, 70)}));
  const auto table = resolve(call, {nullptr, &institution}).shortStaySupport;
  CHECK(sourcesOf(callOnly(table)) == test::Told{"call call 5"});
}

}  // namespace passerelle
