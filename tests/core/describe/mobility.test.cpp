#include "core/base/words.h"
#include "core/describe/describe.h"
#include "core/json/decode.h"
#include "tests/core/support/random_mobility.h"
#include "tests/core/support/tell.h"

namespace passerelle::json {

namespace {

struct Range {
  const char* field;
  int minimum;
  int maximum;
};

bool accepts(const std::string& field, std::int64_t value) {
  return decodeRequest<Mobility>("{\"" + field + "\":" + std::to_string(value) + "}").ok();
}

}  // namespace

TEST_CASE("The numbers of a mobility have limits, both ends included") {
  for (const Range& range :
       {Range{"call", 2014, 2099}, Range{"days", 1, 800}, Range{"distanceMetres", 0, 20'100'000},
        Range{"teachingHours", 0, 1000}, Range{"yearOfStudy", 1, 12}, Range{"earlierStayDays", 0, 1800},
        Range{"interruptedDays", 0, 800}, Range{"monthlyRate", 1, 1'000'000}, Range{"dailyRate", 1, 100'000},
        Range{"fundedDays", 0, 800}, Range{"travelDays", 0, 10}, Range{"realTravelCost", 1, 10'000'000}}) {
    INFO(range.field);
    CHECK_FALSE(accepts(range.field, range.minimum - 1));
    CHECK(accepts(range.field, range.minimum));
    CHECK(accepts(range.field, range.maximum));
    CHECK_FALSE(accepts(range.field, range.maximum + 1));
  }
}

TEST_CASE("Nothing is required of a mobility, for what is absent is not known yet") {
  for (const Field& field : typeOf<Mobility>().fields) {
    INFO(field.name);
    CHECK(field.type().kind == Type::Kind::optional);
  }
}

TEST_CASE("Every field of a mobility is drawn for the laws: tests/core/support/random_mobility.h draws each") {
  test::Draw draw(1);
  std::string drawn;
  for (int i = 0; i < 1000; ++i) drawn += test::jsonOf(draw.mobility());
  for (const Field& field : typeOf<Mobility>().fields) {
    INFO(field.name);
    CHECK(drawn.find("\"" + std::string(field.name) + "\":") != std::string::npos);
  }
}

TEST_CASE("Every word of role, direction, activity and action is understood") {
  const auto understands = [](const char* field, std::string_view word) {
    return decodeRequest<Mobility>("{\"" + std::string(field) + "\":\"" + std::string(word) + "\"}").ok();
  };
  for (const auto& each : Words<Role>::all) CHECK(understands("role", each.word));
  for (const auto& each : Words<Direction>::all) CHECK(understands("direction", each.word));
  for (const auto& each : Words<Activity>::all) CHECK(understands("activity", each.word));
  for (const auto& each : Words<Action>::all) CHECK(understands("action", each.word));
  CHECK_FALSE(understands("role", "STA"));
}

}  // namespace passerelle::json
