#include "core/json/node.h"

#include "tests/core/support/tell.h"

namespace passerelle::json {

using test::tell;

namespace {

using NodeKind = Node::Kind;

Node read(std::string_view text) {
  const auto node = parse(text);
  REQUIRE(node);
  return *node;
}

struct Defect {
  const char* name;
  std::string text;
  int line;
};

}  // namespace

TEST_CASE("JSON values are parsed as written") {
  CHECK(read("null").kind == NodeKind::null);
  CHECK(read(" true\n").boolean);
  CHECK_FALSE(read("false").boolean);
  CHECK(read("false").kind == NodeKind::boolean);
  CHECK(read(R"("a\u00e9\n\"")").text == "aé\n\"");
  CHECK(read(R"("\u0000")").text == std::string(1, '\0'));
  CHECK(read(R"("\ud83c\udf93")").text == "🎓");
  const Node list = read("[1, [], {}]");
  REQUIRE(list.elements.size() == 3);
  CHECK(list.elements[0].number == 1);
  CHECK(list.elements[1].kind == NodeKind::list);
  CHECK(list.elements[2].kind == NodeKind::object);
}

TEST_CASE("Keys keep their order, and repeated keys are all kept") {
  const Node object = read(R"({"b": 1, "a": 2, "b": 3, "": {"c": []}})");
  CHECK(object.keys == test::Told{"b", "a", "b", ""});
  REQUIRE(object.elements.size() == 4);
  CHECK(object.elements[0].number == 1);
  CHECK(object.elements[2].number == 3);
  CHECK(object.elements[3].keys == test::Told{"c"});
}

TEST_CASE("Integers are distinguished from all other numbers") {
  const auto whole = [](const char* text) {
    const Node node = read(text);
    return node.kind == NodeKind::wholeNumber ? std::to_string(node.number) : "other " + node.text;
  };
  CHECK(whole("0") == "0");
  CHECK(whole("-0") == "0");
  CHECK(whole("9223372036854775807") == "9223372036854775807");
  CHECK(whole("-9223372036854775808") == "-9223372036854775808");
  CHECK(whole("9223372036854775808") == "other 9223372036854775808");
  CHECK(whole("-9223372036854775809") == "other -9223372036854775809");
  CHECK(whole("123456789012345678901234567890") == "other 123456789012345678901234567890");
  CHECK(whole("1.0") == "other 1.0");
  CHECK(whole("1e2") == "other 1e2");
  CHECK(whole("1e300") == "other 1e300");
  CHECK(whole("1e999") == "other 1e999");
  CHECK(whole("-0.5") == "other -0.5");
}

TEST_CASE("A syntax error is reported with its line") {
  const Defect defects[] = {
      {"nothing", "", 1},
      {"white space", " \n ", 2},
      {"an object that does not end", "{\n\"a\": 1", 2},
      {"a list that does not end", "[1,\n2,\n", 3},
      {"a text that does not end", "{\"a\":\n\"b\n", 2},
      {"a comma too many", "[1,\n]", 2},
      {"a comma too few", "[1\n2]", 2},
      {"a value too few", "{\"a\": 1,\n\"b\":\n}", 3},
      {"a key without quotes", "{\na: 1}", 2},
      {"a key in single quotes", "{\n'a': 1}", 2},
      {"more after the end", "{}\n{}", 2},
      {"a comment", "{\n// no\n}", 2},
      {"not a number", "NaN", 1},
      {"infinity", "[\n-Infinity]", 2},
      {"a leading zero", "[\n\n007]", 3},
      {"a tab in a text", "[\"\t\"]", 1},
      {"half a surrogate pair", R"(["\ud800"])", 1},
      {"a byte that is no UTF-8", "[\n\"\xff\"]", 2},
      {"UTF-8 that stops early", "[\n\"\xc3\"]", 2},
      {"an overlong slash", "[\"\xc0\xaf\"]", 1},
      {"a surrogate in UTF-8", "[\"\xed\xa0\x80\"]", 1},
      {"a zero byte", std::string("{\"a\"\0:1}", 8), 1},
      {"UTF-16", std::string("{\0}\0", 4), 1},
  };
  for (const Defect& defect : defects) {
    INFO(defect.name);
    const auto node = parse(defect.text);
    REQUIRE_FALSE(node);
    REQUIRE(node.problems().size() == 1);
    const Problem& problem = node.problems().front();
    CHECK(problem.code == ProblemCode::syntax);
    CHECK(problem.line == defect.line);
    CHECK(problem.expected == "JSON text in UTF-8");
    CHECK_FALSE(problem.found.empty());
  }
}

TEST_CASE("A problem is valid UTF-8 even if the text is not") {
  const auto node = parse("[\"abc\xff\"]");
  REQUIRE_FALSE(node);
  CHECK(node.problems().front().found == "'\"abc\uFFFD'");
}

TEST_CASE("A byte order mark before the text is skipped") { CHECK(read("\xEF\xBB\xBF[1]").elements.size() == 1); }

TEST_CASE("Thirty-two levels are parsed; thirty-three and a hundred thousand are refused") {
  const auto nested = [](std::size_t levels) { return std::string(levels, '[') + std::string(levels, ']'); };
  CHECK(parse(nested(32)));
  for (const std::size_t levels : {std::size_t{33}, std::size_t{100'000}}) {
    const auto refused = parse(nested(levels));
    REQUIRE_FALSE(refused);
    CHECK(tell(refused.problems()) == test::Told{"tooDeep: at most 32 levels | more"});
  }
  CHECK_FALSE(parse(std::string(100'000, '[')));
  std::string objects;
  for (int i = 0; i < 33; ++i) objects += R"({"a":)";
  CHECK_FALSE(parse(objects));
}

TEST_CASE("A value is described in words for its author") {
  CHECK(nameOf(read("null")) == "null");
  CHECK(nameOf(read("true")) == "true");
  CHECK(nameOf(read("-7")) == "the number -7");
  CHECK(nameOf(read("1.5")) == "the number 1.5");
  CHECK(nameOf(read("\"abc\"")) == "text 'abc'");
  CHECK(nameOf(read("\"\"")) == "text ''");
  CHECK(nameOf(read("[1,2,3]")) == "a list of 3");
  CHECK(nameOf(read("{\"a\":1}")) == "an object");
  CHECK(nameOf(read("0." + std::string(500, '1'))).size() < 100);
}

TEST_CASE("Of a long text the beginning is quoted, never cut inside a character") {
  CHECK(excerpt("short") == "short");
  CHECK(excerpt(std::string(60, 'a')) == std::string(60, 'a'));
  CHECK(excerpt(std::string(61, 'a')) == std::string(60, 'a') + "…");
  CHECK(excerpt(std::string(59, 'a') + "é") == std::string(59, 'a') + "…");
  CHECK(excerpt(std::string(57, 'a') + "🎓z") == std::string(57, 'a') + "…");
  CHECK(excerpt(std::string(56, 'a') + "🎓z") == std::string(56, 'a') + "🎓…");
  CHECK(excerpt("a\xff\xc3") == "a\uFFFD\uFFFD");
  CHECK(excerpt("\x80z") == "\uFFFDz");
  CHECK(excerpt("") == "");
}

TEST_CASE("Overlong encodings, surrogates and code points above U+10FFFF are invalid") {
  for (const char* spelt :
       {"\xC2\x80", "\xE0\xA0\x80", "\xED\x9F\xBF", "\xEE\x80\x80", "\xF0\x90\x80\x80", "\xF4\x8F\xBF\xBF"}) {
    CHECK(excerpt(spelt) == spelt);
    CHECK(parse("\"" + std::string(spelt) + "\"").ok());
  }
  for (const char* spelt : {"\xC1\xBF", "\xE0\x9F\xBF", "\xED\xA0\x80", "\xF0\x8F\xBF\xBF", "\xF4\x90\x80\x80",
                            "\xF5\x80\x80\x80", "\xE0\xA0z", "\xF0\x90\x80z"}) {
    const std::string quoted = excerpt(spelt);
    INFO(quoted);
    CHECK(quoted.rfind("\uFFFD", 0) == 0);
    CHECK(parse("\"" + quoted + "\"").ok());
    CHECK_FALSE(parse("\"" + std::string(spelt) + "\"").ok());
  }
}

}  // namespace passerelle::json
