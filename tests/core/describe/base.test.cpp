#include "core/describe/describe.h"
#include "core/json/decode.h"
#include "tests/core/support/tell.h"

namespace passerelle::json {

using test::jsonOf;
using test::tell;
using test::Told;

namespace {

template <class Value>
Told read(std::string_view text) {
  const auto value = decodeRequest<Value>(text);
  return value ? Told{jsonOf(*value)} : tell(value.problems());
}

}  // namespace

TEST_CASE("An amount has two ends in whole cents, the lower one first") {
  CHECK(read<Amount>(R"({"low":0,"high":0})") == Told{R"({"low":0,"high":0})"});
  CHECK(read<Amount>(R"({"high":2,"low":1})") == Told{R"({"low":1,"high":2})"});
  CHECK(read<Amount>(R"({"low":2,"high":1})") == Told{"upsideDown high: at least 2 | 1"});
  CHECK(read<Amount>(R"({"low":1})") == Told{"missing high: a whole number of cents from 0 to 100000000 | nothing"});
  CHECK(read<Amount>(R"({"low":100000000,"high":100000001})") ==
        Told{"outOfRange high: a whole number of cents from 0 to 100000000 | the number 100000001"});
  CHECK(read<Amount>(R"({"low":-1,"high":1})") ==
        Told{"outOfRange low: a whole number of cents from 0 to 100000000 | the number -1"});
  CHECK(read<Amount>(R"({"low":0.5,"high":1})") ==
        Told{"wrongKind low: a whole number of cents from 0 to 100000000 | the number 0.5"});
}

TEST_CASE("A band of distances begins below its end, or has none") {
  CHECK(read<DistanceBand>(R"({"from":0})") == Told{R"({"from":0})"});
  CHECK(read<DistanceBand>(R"({"from":99999,"below":100000})") == Told{R"({"from":99999,"below":100000})"});
  CHECK(read<DistanceBand>(R"({"from":100000,"below":100000})") == Told{"upsideDown below: more than 100000 | 100000"});
  CHECK(read<DistanceBand>(R"({"below":100000})") ==
        Told{"missing from: a whole number of metres from 0 to 20100000 | nothing"});
}

TEST_CASE("Words for the public are there in both languages") {
  CHECK(read<LocalizedText>(R"({"fr":"jour","en":"day"})") == Told{R"({"fr":"jour","en":"day"})"});
  CHECK(read<LocalizedText>(R"({"fr":"jour"})") == Told{"missing en: text | nothing"});
  CHECK(read<LocalizedText>(R"({"fr":"","en":"day"})") == Told{"outOfRange fr: text of 1 to 2000 bytes | 0 bytes"});
  CHECK(read<LocalizedText>(R"({"fr":"<b>x</b>","en":"<script>"})") ==
        Told{R"({"fr":"<b>x</b>","en":"<script>"})"});  // text stays text
}

TEST_CASE("A source has an id, a publisher, a title and the day it was checked; an address only when known") {
  const std::string known =
      R"({"id":"a","publisher":"p","title":"t","language":"fr","kind":"agency","checkedOn":"2026-01-01"})";
  CHECK(read<Source>(known) == Told{known});
  Told missing = read<Source>("{}");
  REQUIRE(missing.size() == 6);
  CHECK(missing.front() == "missing id: text | nothing");
  CHECK(missing.back() == "missing checkedOn: a date as text YYYY-MM-DD | nothing");
}

TEST_CASE("A problem is written with the parts of its address that it has") {
  Problem ofData;
  ofData.code = ProblemCode::gap;
  ofData.file = "f";
  ofData.line = 3;
  ofData.pointer = "/a";
  ofData.expected = "e";
  ofData.found = "x";
  CHECK(jsonOf(ofData) == R"({"code":"gap","file":"f","line":3,"pointer":"/a","expected":"e","found":"x"})");
  Problem ofRequest;
  ofRequest.code = ProblemCode::missing;
  ofRequest.field = "start";
  CHECK(jsonOf(ofRequest) == R"({"code":"missing","field":"start","expected":"","found":""})");
}

}  // namespace passerelle::json
