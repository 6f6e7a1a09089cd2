#include "core/describe/describe.h"
#include "core/describe/verify.h"
#include "core/json/decode.h"
#include "tests/core/support/kept_report.h"

namespace passerelle::json {

using test::tell;
using test::Told;

namespace {

const std::string callProof = R"("id":"i","calls":{"from":2023},"witnesses":[{"source":"s"}])";

/// The problems of what is read, or else those that only several of its rows show.
template <class Content>
Told problemsOf(const std::string& text) {
  const auto read = decodeRequest<Content>(text);
  if (!read) return tell(read.problems());
  test::KeptReport kept;
  verify(*read, kept);
  return kept.told;
}

/// The problems of figures that hold one table.
Told figures(const std::string& table, const std::string& rows) {
  return problemsOf<Figures>("{\"" + table + "\":[" + rows + "]}");
}

std::string days(int from, int to) {
  return R"({"fromDay":)" + std::to_string(from) + R"(,"toDay":)" + std::to_string(to) +
         R"(,"rate":{"low":1,"high":1},)" + callProof + "}";
}

std::string travel(const std::string& band, const std::string& amounts = R"("standard":100)") {
  return R"({"band":{)" + band + "}," + amounts + "," + callProof + "}";
}

std::string split(const std::string& instalments) {
  return R"({"scope":{},"instalments":[)" + instalments + "]," + callProof + "}";
}

std::string part(const std::string& rules, int percent) {
  return R"({"moment":"onArrival","shares":[{)" + (rules.empty() ? "" : R"("rules":[)" + rules + "],") +
         R"("percent":)" + std::to_string(percent) + "}]}";
}

}  // namespace

TEST_CASE("A scale of days has neither hole nor overlap, and no row upside down") {
  CHECK(figures("shortStaySupport", days(5, 14) + "," + days(15, 30)).empty());
  CHECK(figures("shortStaySupport", days(5, 5)).empty());
  CHECK(figures("shortStaySupport", days(5, 14) + "," + days(16, 30)) ==
        Told{"gap shortStaySupport/1/fromDay: 15, the day after the row above | 16"});
  CHECK(figures("shortStaySupport", days(5, 14) + "," + days(14, 30)) ==
        Told{"overlap shortStaySupport/1/fromDay: 15, the day after the row above | 14"});
  CHECK(figures("shortStaySupport", days(15, 30) + "," + days(5, 14)) ==
        Told{"overlap shortStaySupport/1/fromDay: 31, the day after the row above | 5"});
  CHECK(figures("shortStaySupport", days(5, 4)) == Told{"upsideDown shortStaySupport/0/toDay: at least 5 | 4"});
}

TEST_CASE("Travel bands follow each other without hole or overlap, an open end last") {
  CHECK(figures("travel", travel(R"("from":10,"below":20)") + "," + travel(R"("from":20)")).empty());
  CHECK(figures("travel", travel(R"("from":10,"below":20)") + "," + travel(R"("from":21)")) ==
        Told{"gap travel/1/band/from: 20, where the row above ends | 21"});
  CHECK(figures("travel", travel(R"("from":10,"below":20)") + "," + travel(R"("from":19)")) ==
        Told{"overlap travel/1/band/from: 20, where the row above ends | 19"});
  CHECK(figures("travel", travel(R"("from":10)") + "," + travel(R"("from":20)")) ==
        Told{"overlap travel/1/band/from: no row after an open end | 20"});
}

TEST_CASE("Green travel is never paid less than travel") {
  const std::string band = R"("from":10)";
  CHECK(figures("travel", travel(band, R"("standard":100,"green":100)")).empty());
  CHECK(figures("travel", travel(band, R"("standard":100,"green":99)")) ==
        Told{"upsideDown travel/0/green: at least 100 | 99"});
}

TEST_CASE("Limits of a stay, of funded days and of a top-up are not upside down") {
  const auto stay = [](const char* limits) {
    return R"({"scope":{},"count":"calendar",)" + std::string(limits) + "," + callProof + "}";
  };
  CHECK(figures("durations", stay(R"("minimumDays":5,"maximumDays":5)")).empty());
  CHECK(figures("durations", stay(R"("minimumDays":5,"maximumDays":4)")) ==
        Told{"upsideDown durations/0/maximumDays: at least 5 | 4"});
  const auto funded = [](const char* limits) {
    return R"({"scope":{},)" + std::string(limits) + R"(,"fixed":true,)" + callProof + "}";
  };
  const char* travelDays = R"("minimumTravelDays":2,"maximumTravelDays":1)";
  CHECK(figures("fundedStay", funded(travelDays)) == Told{"upsideDown fundedStay/0/maximumTravelDays: at least 2 | 1"});
  const char* onSite = R"("minimumDaysOnSite":5,"maximumDaysOnSite":4,"minimumTravelDays":0,"maximumTravelDays":0)";
  CHECK(figures("fundedStay", funded(onSite)) == Told{"upsideDown fundedStay/0/maximumDaysOnSite: at least 5 | 4"});
  const char* oneEnd = R"("minimumDaysOnSite":5,"minimumTravelDays":0,"maximumTravelDays":0)";
  CHECK(figures("fundedStay", funded(oneEnd)).empty());
  const std::string topUp = R"({"kind":"greenOnce","scope":{},"per":"stay","amount":1,)" + callProof;
  CHECK(figures("topUps", topUp + R"(,"fromDay":15,"toDay":14})") ==
        Told{"upsideDown topUps/0/toDay: at least 15 | 14"});
  CHECK(figures("topUps", topUp + R"(,"fromDay":15})").empty());
}

TEST_CASE("The instalments of every line make 100 percent, and no line is paid twice") {
  const std::string all = "outOfRange payments/0/instalments: shares of each line that make 100 percent | ";
  const auto of = [](const std::string& instalments) { return figures("payments", split(instalments)); };
  CHECK(of(part("", 100)).empty());
  CHECK(of(part("", 70) + "," + part("", 30)).empty());
  CHECK(of(part(R"("travel")", 100) + "," + part(R"("staffSupport")", 100)).empty());
  CHECK(of(part(R"("travel")", 75) + "," + part(R"("travel","staffSupport")", 25)) == Told{all + "25 percent"});
  CHECK(of(part("", 70)) == Told{all + "70 percent"});
  CHECK(of(part("", 0)) == Told{all + "0 percent"});
  CHECK(of(part(R"("travel")", 75) + "," + part(R"("travel")", 75)) == Told{all + "150 percent"});
  CHECK(of(part("", 100) + "," + part(R"("travel")", 100)) == Told{all + "200 percent"});
  CHECK(of(part(R"("travel","travel")", 50)) == Told{all + "50 percent"});
}

TEST_CASE("No country stands in two groups or regions") {
  const auto call = [](const std::string& second, const std::string& region) {
    return problemsOf<Call>(R"({"year":2023,"checkedOn":"2026-01-01","groups":[)"
                            R"({"group":"group1","countries":["SE","DK"],)" +
                            callProof + R"(},{"group":"group2","countries":[)" + second + "]," + callProof +
                            R"(}],"regions":[{"region":14,"paidAs":"group1","countries":[)" + region + "]," +
                            callProof + R"(}],"figures":{}})");
  };
  CHECK(call(R"("FR")", R"("CH")").empty());
  CHECK(call(R"("FR","SE")", R"("CH")") ==
        Told{"overlap groups/1/countries/1: each country once; it stands in 'i' | 'SE' again"});
  CHECK(call(R"("FR")", R"("DK")") ==
        Told{"overlap regions/0/countries/0: each country once; it stands in 'i' | 'DK' again"});
}

}  // namespace passerelle::json
