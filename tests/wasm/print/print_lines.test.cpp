#include "wasm/print/print_lines.h"

#include <catch2/catch.hpp>

namespace passerelle::json {

TEST_CASE("What fits is on one line; brackets and commas within a text are not structure") {
  CHECK(inLines(R"({"a":[1,2],"b":{},"c":"x,y:{\"z\"]"})") == R"({ "a": [1, 2], "b": {}, "c": "x,y:{\"z\"]" })");
  CHECK(inLines("[]") == "[]");
  CHECK(inLines("true") == "true");
}

TEST_CASE("What does not fit has a line for each of its parts, each formatted in the same way") {
  const std::string word(60, 'w');
  CHECK(inLines(R"({"short":[1],"long":[")" + word + R"(",")" + word + R"("]})") ==
        "{\n  \"short\": [1],\n  \"long\": [\n    \"" + word + "\",\n    \"" + word + "\"\n  ]\n}");
}

TEST_CASE("A line has at most 120 characters, including a comma") {
  const std::string fits = R"({"a":")" + std::string(108, 'w') + R"("})";
  CHECK(inLines(fits).size() == 119);
  const std::string ends = R"({"a":")" + std::string(109, 'w') + R"("})";
  CHECK(inLines(ends).size() == 120);
  CHECK(inLines(R"({"a":")" + std::string(110, 'w') + R"("})").find('\n') == 1);
  CHECK(inLines("[" + ends + "]").find("\n  {\n") == 1);
}

}  // namespace passerelle::json
