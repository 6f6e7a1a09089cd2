#include "core/json/decode_quickly.h"

#include "core/describe/describe.h"
#include "core/json/decode.h"
#include "core/json/encode.h"
#include "tests/core/support/random_mobility.h"
#include "tests/core/support/tell.h"

namespace passerelle::json {

namespace {

std::size_t taken(std::string_view text) {
  Mobility mobility;
  return decodeQuickly(typeOf<Mobility>(), text, &mobility);
}

template <class Value>
bool reads(std::string_view text) {
  Value value{};
  return decodeQuickly(typeOf<Value>(), text, &value) == text.size();
}

}  // namespace

TEST_CASE("The fast path and the decoder read encoded values alike") {
  test::Draw draw(Catch::rngSeed());
  for (int drawn = 0; drawn < 20'000; ++drawn) {
    const std::string written = encoded(draw.mobility());
    INFO(written);
    Mobility quick;
    REQUIRE(decodeQuickly(typeOf<Mobility>(), written, &quick) == written.size());
    REQUIRE(encoded(quick) == encoded(*decodeRequest<Mobility>(written)));
  }
}

TEST_CASE("The fast path gives the number of bytes of the value") {
  CHECK(taken(R"({"days":5},{"days":6}])") == 10);
  CHECK(taken("{}x") == 2);
  CHECK(taken(R"({"role":"student","days":5,"call":2023})") == 39);
}

TEST_CASE("The fast path leaves anything unusual, valid or not, to the decoder") {
  for (const char* text : {
           "",
           " ",
           "{",
           "[]",
           "5",
           "null",
           " {}",
           R"({ "days":5})",
           R"({"days": 5})",
           R"({"days":5 })",
           R"({"days":5)",
           R"({"days":5,)",
           R"({"days":5,})",
           R"({"days":})",
           R"({"days")",
           R"({"days":05})",
           R"({"days":-5})",
           R"({"days":5.0})",
           R"({"days":5e1})",
           R"({"days":99999999999999999999})",
           R"({"days":801})",
           R"({"days":"5"})",
           R"({"days":null})",
           R"({"days":5,"days":6})",
           R"({"day":5})",
           R"({"$schema":"x"})",
           R"({"distanceMetres":-0})",
           R"({"distanceMetres":00})",
           R"({"distanceMetres":-})",
           R"({"institution":""})",
           R"({"institution":"usmb})",
           R"({"institution":"us\u006db"})",
           "{\"institution\":\"us\tmb\"}",
           R"({"institution":"é"})",
           R"({"receivingCountry":"DEU"})",
           R"({"role":"dragon"})",
           R"({"role":0})",
           R"({"start":"2024-02-31"})",
           R"({"greenTravel":tru})",
           R"({"greenTravel":1})",
       }) {
    INFO(text);
    CHECK(taken(text) == 0);
  }
}

TEST_CASE("The fast path checks lists, required fields, numbers and an object's own verification") {
  CHECK(reads<std::vector<int>>("[]"));
  CHECK(reads<std::vector<int>>("[1,-2,0,1000000000]"));
  CHECK_FALSE(reads<std::vector<int>>("[1,1000000001]"));
  CHECK_FALSE(reads<std::vector<int>>("[1,]"));
  CHECK_FALSE(reads<std::vector<int>>("[1"));
  CHECK(reads<Amount>(R"({"low":1,"high":2})"));
  CHECK(reads<Amount>(R"({"high":2,"low":1})"));
  CHECK_FALSE(reads<Amount>(R"({"low":1})"));
  CHECK_FALSE(reads<Amount>(R"({"low":2,"high":1})"));
  CHECK_FALSE(reads<Requirement>(R"({"role":{"roles":["student"]}})"));
  CHECK(reads<Scope>("{}"));
  CHECK(reads<Scope>(R"({"activities":["SMP"]})"));
}

}  // namespace passerelle::json
