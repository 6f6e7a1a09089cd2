#include "core/describe/describe.h"
#include "core/json/decode.h"
#include "tests/core/support/tell.h"

namespace passerelle::json {

using test::jsonOf;
using test::tell;
using test::Told;

TEST_CASE("What the library holds is written whole") {
  About about;
  about.rulesVersion = *CivilDate::of(2026, 1, 2);
  about.calls = {2023, 2024};
  about.institutions = {{{"usmb"}, {"Une", "One"}, "U", "FR", "Chambéry", {2023}}};
  about.countries = {"FR"};
  about.languages = {"fr"};
  about.notModelled = {"realCosts"};
  CHECK(jsonOf(about) ==
        R"({"rulesVersion":"2026-01-02","calls":[2023,2024],"institutions":[{"id":"usmb",)"
        R"("name":{"fr":"Une","en":"One"},"acronym":"U","country":"FR","town":"Chambéry","calls":[2023]}],)"
        R"("countries":["FR"],"languages":["fr"],"notModelled":["realCosts"]})");
  CHECK(jsonOf(SourceList{}) == R"({"sources":[]})");
  CHECK(jsonOf(RemarkList{}) == R"({"remarks":[]})");
  CHECK(jsonOf(ProblemList{}) == R"({"problems":[]})");
}

TEST_CASE("A data file is its path and its text, which may be empty") {
  using Files = std::vector<DataFile>;
  CHECK(jsonOf(*decodeRequest<Files>(R"([{"path":"a.json","text":""}])")) == R"([{"path":"a.json","text":""}])");
  CHECK(tell(decodeRequest<Files>(R"([{"path":"","text":"{}"}, {"path":"b.json"}])").problems()) ==
        Told{"outOfRange 0/path: text of 1 to 2000 bytes | 0 bytes", "missing 1/text: text | nothing"});
  CHECK(tell(decodeRequest<Files>(R"({"path":"a.json","text":""})").problems()) ==
        Told{"wrongKind : a list | an object"});
}

TEST_CASE("Country codes have two letters") {
  CHECK(tell(decodeRequest<CountriesFile>(R"({"source":"s","countries":["FR","FRA",""]})").problems()) ==
        Told{"outOfRange countries/1: text of 2 letters | 3 bytes",
             "outOfRange countries/2: text of 2 letters | 0 bytes"});
}

}  // namespace passerelle::json
