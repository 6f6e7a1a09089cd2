#include "core/loading/line_of.h"

#include <string>

#include "tests/core/support/tell.h"

namespace passerelle::json {

namespace {

const std::string book = R"({
  "year": 2023,
  "groups": [
    { "group": "group1", "countries": ["DK", "FI"] },
    {
      "group": "group2",
      "countries": [
        "AT",

        "BE"
      ]
    }
  ],
  "a/b": 1, "m~n": {
    "": 2
  },
  "text": "a } \" ] \\", "after": [],
  "twice": 1,
  "twice": 2
})";

struct Place {
  const char* pointer;
  int line;
};

}  // namespace

TEST_CASE("The line of a value is the line on which it begins") {
  const Place places[] = {
      {"", 1},
      {"/year", 2},
      {"/groups", 3},
      {"/groups/0", 4},
      {"/groups/0/group", 4},
      {"/groups/0/countries/1", 4},
      {"/groups/1", 5},
      {"/groups/1/group", 6},
      {"/groups/1/countries", 7},
      {"/groups/1/countries/0", 8},
      {"/groups/1/countries/1", 10},
      {"/a~1b", 14},
      {"/m~0n", 14},
      {"/m~0n/", 15},
      {"/text", 17},
      {"/after", 17},
      {"/twice", 19},
  };
  for (const Place& place : places) {
    INFO("'" << place.pointer << "'");
    CHECK(lineOf(book, place.pointer) == place.line);
  }
}

TEST_CASE("The line of an absent value is that of the nearest enclosing value") {
  const Place places[] = {
      {"/month", 1},          {"/groups/2", 3},
      {"/groups/2/group", 3}, {"/groups/1/source", 5},
      {"/groups/x", 3},       {"/year/more", 2},
      {"/m~0n/x", 14},        {"/after/0", 17},
      {"/groups/-1", 3},      {"/groups/0/countries/9", 4},
  };
  for (const Place& place : places) {
    INFO("'" << place.pointer << "'");
    CHECK(lineOf(book, place.pointer) == place.line);
  }
}

TEST_CASE("Lines are correct for a single value, a single line and leading empty lines") {
  CHECK(lineOf("5", "") == 1);
  CHECK(lineOf("5", "/a/b") == 1);
  CHECK(lineOf("\n\n {\"a\":\n\n5}", "") == 3);
  CHECK(lineOf("\n\n {\"a\":\n\n5}", "/a") == 5);
  CHECK(lineOf("{\"a\":{\"b\":[1,2]}}", "/a/b/1") == 1);
  CHECK(lineOf("\r\n{\r\n\"a\":1,\r\n\"b\":2}", "/b") == 4);
  CHECK(lineOf("{\"a\":null,\n\"b\":true,\n\"c\":-1.5e3,\n\"d\":\"x\"}", "/d") == 4);
}

TEST_CASE("A byte order mark does not change the lines") {
  CHECK(lineOf("\xEF\xBB\xBF{\n\"a\": 1,\n\"b\": 2}", "/b") == 3);
}

TEST_CASE("A truncated text gives a line within it") {
  for (std::size_t length = 0; length <= book.size(); ++length) {
    for (const char* pointer : {"/groups/1/countries/1", "/twice", "/m~0n/"}) {
      const int line = lineOf(std::string_view(book).substr(0, length), pointer);
      CHECK(line >= 1);
      CHECK(line <= 20);
    }
  }
}

}  // namespace passerelle::json
