#include "core/json/expectation.h"

#include <catch2/catch.hpp>

#include "core/describe/describe.h"

using namespace passerelle;
using namespace passerelle::json;

TEST_CASE("For an unknown field, the fields that were probably meant are given") {
  const auto meant = [](const char* found) { return expectedFields(typeOf<Mobility>().fields, found); };
  CHECK(meant("rol") == "'role'?");
  CHECK(meant("day") == "'days'?");
  CHECK(meant("country") == "'institutionCountry' or 'sendingCountry' or 'receivingCountry'?");
  CHECK(meant("Distance") == "'distanceMetres'?");
  CHECK(meant("kilometres").rfind("one of institution, institutionCountry, call", 0) == 0);
  CHECK(meant("x").rfind("one of institution, institutionCountry, call", 0) == 0);
  CHECK(meant(std::string(100'000, 'r').c_str()).rfind("one of", 0) == 0);
}

TEST_CASE("For an unknown word, the words of its list are given, without aliases") {
  CHECK(expectedWords(typeOf<Direction>()) == "one of outgoing, incoming");
  CHECK(expectedWords(typeOf<Activity>()).find("SMP") == std::string::npos);
}

TEST_CASE("For a number, its unit and its limits are given") {
  CHECK(expectedNumber(typeOf<Distance>(), {0, 100}) == "a whole number of metres from 0 to 100");
  CHECK(expectedNumber(typeOf<int>(), {}) == "a whole number");
}

TEST_CASE("For each kind of value, the text says what to write") {
  CHECK(expectedValue(typeOf<bool>(), {}) == "true or false");
  CHECK(expectedValue(typeOf<int>(), {1, 5}) == "a whole number from 1 to 5");
  CHECK(expectedValue(typeOf<std::string>(), {}) == "text");
  CHECK(expectedValue(typeOf<Id<Source>>(), {}) == "the id of a known source");
  CHECK(expectedValue(definingId<Institution>(), {}) == "text");
  CHECK(expectedValue(typeOf<CivilDate>(), {}) == "a date as text YYYY-MM-DD");
  CHECK(expectedValue(typeOf<Direction>(), {}) == "one of outgoing, incoming");
  CHECK(expectedValue(typeOf<std::optional<CivilDate>>(), {}) == "a date as text YYYY-MM-DD");
  CHECK(expectedValue(typeOf<std::vector<int>>(), {}) == "a list");
  CHECK(expectedValue(typeOf<LocalizedText>(), {}) == "an object");
  CHECK(expectedValue(typeOf<Requirement>(), {}) == "an object");
}
