#include "core/json/encode.h"

#include <limits>

#include "core/describe/describe.h"
#include "core/json/decode.h"
#include "tests/core/support/data.h"
#include "tests/core/support/going.h"
#include "tests/core/support/random_mobility.h"
#include "tests/core/support/tell.h"

namespace passerelle::json {

using test::date;

namespace {

/// Checks that encode(decode(encode(x))) is encode(x).
template <class Value>
void isAFixedPoint(const Value& value) {
  const std::string written = encoded(value);
  INFO(written);
  const auto read = decodeRequest<Value>(written);
  REQUIRE(read);
  CHECK(encoded(*read) == written);
}

}  // namespace

TEST_CASE("Values have one canonical form, without white space") {
  CHECK(encoded(true) == "true");
  CHECK(encoded(false) == "false");
  CHECK(encoded(0) == "0");
  CHECK(encoded(-2147483647 - 1) == "-2147483648");
  CHECK(encoded(Money::cents(std::numeric_limits<std::int64_t>::max())) == "9223372036854775807");
  CHECK(encoded(Money::cents(std::numeric_limits<std::int64_t>::min())) == "-9223372036854775808");
  CHECK(encoded(Distance::kilometres(500)) == "500000");
  CHECK(encoded(date("2024-03-04")) == R"("2024-03-04")");
  CHECK(encoded(Role::doctoralCandidate) == R"("doctoralCandidate")");
  CHECK(encoded(std::vector<int>{}) == "[]");
  CHECK(encoded(std::vector{1, 2, 3}) == "[1,2,3]");
  CHECK(encoded(Amount{Money::cents(0), Money::cents(2300)}) == R"({"low":0,"high":2300})");
}

TEST_CASE("Text is escaped only where JSON requires it") {
  struct Row {
    std::string text;
    const char* written;
  };
  const Row rows[] = {
      {"", R"("")"},
      {"plain", R"("plain")"},
      {"a \"b\" \\ c", R"("a \"b\" \\ c")"},
      {"\"", R"("\"")"},
      {"\\\\", R"("\\\\")"},
      {"line\nline\ttab\r", R"("line\u000aline\u0009tab\u000d")"},
      {std::string("\0\x1f", 2), R"("\u0000\u001f")"},
      {"\x7f/é€🎓", "\"\x7f/é€🎓\""},
      {"<b>&amp;</b>", R"("<b>&amp;</b>")"},
  };
  for (const Row& row : rows) {
    INFO(row.written);
    CHECK(encoded(row.text) == row.written);
    const auto read = decodeRequest<std::vector<DataFile>>(R"([{"path":"p","text":)" + encoded(row.text) + "}]");
    REQUIRE(read);
    CHECK(read->front().text == row.text);
  }
}

TEST_CASE("Absent values, and empty lists that may be absent, are left out") {
  CHECK(encoded(Mobility{}) == "{}");
  CHECK(encoded(Scope{}) == "{}");
  Scope scope;
  scope.roles = {Role::student};
  CHECK(encoded(scope) == R"({"roles":["student"]})");
  CHECK(encoded(PaymentSchedule{}) == R"({"stated":false,"instalments":[],"notStated":[]})");
}

TEST_CASE("A variant is written under the name of its alternative") {
  CHECK(encoded(Requirement{YearOfStudyRequirement{2}}) == R"({"yearOfStudy":{"minimumYear":2}})");
  CHECK(encoded(Requirement{RoleRequirement{{Role::student}}}) == R"({"role":{"roles":["student"]}})");
  CHECK(encoded(Requirement{ActivityExclusion{Activity::SMT}}) == R"({"excludedActivity":{"activity":"SMT"}})");
}

TEST_CASE("A value is appended to the existing text") {
  std::string out = "before ";
  const int number = 7;
  encode(typeOf<int>(), &number, out);
  CHECK(out == "before 7");
}

TEST_CASE("Every record of the data is encoded and decoded without loss") {
  isAFixedPoint(SourcesFile{test::library().sources});
  isAFixedPoint(CountriesFile{{"iso-3166-1"}, test::library().countries});
  for (const Call& call : test::library().calls) isAFixedPoint(call);
  for (const auto& [id, provenance] : test::library().provenances) isAFixedPoint(provenance);
  isAFixedPoint(test::planner().about());
  isAFixedPoint(test::planner().sources());
  isAFixedPoint(test::planner().remarks());
}

TEST_CASE("Every question and every answer is encoded and decoded without loss") {
  INFO("seed " << Catch::rngSeed());
  test::Draw draw(Catch::rngSeed());
  for (int i = 0; i < 400; ++i) {
    const Mobility mobility = draw.mobility();
    isAFixedPoint(mobility);
    isAFixedPoint(*test::planner().estimate(mobility));
    isAFixedPoint(*test::planner().payments(mobility));
    isAFixedPoint(*test::planner().check(mobility));
  }
  Mobility wrong;
  wrong.institution = "sorbonne";
  wrong.end = date("2024-03-08");
  isAFixedPoint(ProblemList{test::planner().problemsOf(wrong)});
}

}  // namespace passerelle::json
