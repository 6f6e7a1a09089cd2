#include "core/json/rows.h"

#include "tests/core/support/tell.h"

namespace passerelle::json {

namespace {

/// The elements, followed by "broken" if the text is not a list.
test::Told elementsOf(std::string_view text) {
  test::Told found;
  Rows rows(text);
  while (rows.next()) {
    const std::size_t length = rows.length();
    REQUIRE(length > 0);
    found.emplace_back(rows.rest().substr(0, length));
    rows.take(length);
  }
  if (!rows.problems().empty()) found.emplace_back("broken");
  CHECK_FALSE(rows.next());
  return found;
}

}  // namespace

TEST_CASE("The elements of a list are given one by one, whether they are valid or not") {
  CHECK(elementsOf("[]").empty());
  CHECK(elementsOf(" [ ] \n").empty());
  CHECK(elementsOf("[1]") == test::Told{"1"});
  CHECK(elementsOf(R"([{"a":1},{}])") == test::Told{R"({"a":1})", "{}"});
  CHECK(elementsOf("[\n1 ,\t[2, [3]] ]") == test::Told{"1 ", "[2, [3]]"});
  CHECK(elementsOf(R"(["],[\"{", {"}\\":"]"}])") == test::Told{R"("],[\"{")", R"({"}\\":"]"})"});
  CHECK(elementsOf("[nonsense,{a:b}]") == test::Told{"nonsense", "{a:b}"});
}

TEST_CASE("A text that is not a list is reported, after the elements that were found") {
  for (const char* text : {"", " ", "5", "{}", "]", "[", "[,", "[,]", "[[]"}) {
    INFO(text);
    CHECK(elementsOf(text).back() == "broken");
  }
  CHECK(elementsOf("[1") == test::Told{"1", "broken"});
  CHECK(elementsOf("[1,") == test::Told{"1", "broken"});
  CHECK(elementsOf("[1,]") == test::Told{"1", "broken"});
  CHECK(elementsOf("[{}{}]") == test::Told{"{}", "broken"});
  CHECK(elementsOf("[1]x") == test::Told{"1", "broken"});
  CHECK(elementsOf("[\"a") == test::Told{"\"a", "broken"});
  CHECK(elementsOf("[\"a\\") == test::Told{"\"a\\", "broken"});
  const Rows rows("{}");
  Rows asked = rows;
  CHECK_FALSE(asked.next());
  CHECK(test::tell(asked.problems()).size() == 1);
}

}  // namespace passerelle::json
