#include "core/schools/school_case.h"

#include "core/describe/describe.h"
#include "core/json/decode.h"
#include "tests/core/support/tell.h"

namespace passerelle {

TEST_CASE("A stay without answers is unknown in every field") {
  const auto stay = json::decodeRequest<SchoolCase>("{}");
  REQUIRE(stay);
  CHECK_FALSE(stay->engineering);
  CHECK_FALSE(stay->days);
  CHECK(stay->holding.empty());
  CHECK(stay->notHolding.empty());
}

TEST_CASE("A statement outside the vocabulary is refused with its position") {
  const auto stay = json::decodeRequest<SchoolCase>(R"({"holding":["goesAlone","goesAlong"],"days":0})");
  REQUIRE_FALSE(stay);
  REQUIRE(stay.problems().size() == 2);
  CHECK(stay.problems()[0].field == "days");
  CHECK(stay.problems()[1].field == "holding/1");
}

}  // namespace passerelle
