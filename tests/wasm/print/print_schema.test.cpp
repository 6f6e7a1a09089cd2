#include "wasm/print/print_schema.h"

#include "core/describe/describe.h"
#include "core/loading/file_kinds.h"
#include "tests/core/support/data.h"
#include "tests/core/support/tables.h"
#include "tests/core/support/tell.h"
#include "wasm/print/print_lines.h"

namespace passerelle::json {

namespace {

bool contains(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("A schema is closed, names required members, and states limits, kinds and meanings") {
  CHECK(printSchema(typeOf<DistanceBand>()) ==
        R"({"$schema":"https://json-schema.org/draft/2020-12/schema",)"
        R"("description":"One-way distances from `from` (included) to `below` (excluded), in metres.",)"
        R"("type":"object","properties":{"$schema":{"type":"string"},)"
        R"("from":{"type":"integer","minimum":0,"maximum":20100000,)"
        R"("description":"shortest distance, in metres, included"},)"
        R"("below":{"type":"integer","minimum":0,"maximum":20100000,)"
        R"("description":"in metres, excluded; absent: no upper end"}},)"
        R"("required":["from"],"additionalProperties":false})");
}

TEST_CASE("Texts, dates, lists and words have their form in a schema") {
  const std::string sources = printSchema(typeOf<SourcesFile>());
  CHECK(contains(
      sources,
      R"("publisher":{"type":"string","minLength":1,"description":"who publishes it, in the language of the source"})"));
  CHECK(contains(sources, R"("checkedOn":{"type":"string","format":"date",)"));
  CHECK(contains(sources, R"("sources":{"type":"array","items":{"$ref":"#/$defs/Source"},)"));
  CHECK(contains(sources, R"("SourceKind":{"enum":["commission","agency","institution","secondary"]})"));
  const std::string countries = printSchema(typeOf<CountriesFile>());
  CHECK(contains(countries, R"("items":{"type":"string","minLength":2,"maxLength":2})"));
  CHECK_FALSE(contains(countries, "$defs"));
}

TEST_CASE("One of several kinds is an object with exactly one member; aliases are accepted") {
  const std::string call = printSchema(typeOf<Call>());
  CHECK(contains(call, R"("Requirement":{"description":"Exactly one kind of condition.","type":"object",)"
                       R"("properties":{"role":{"$ref":"#/$defs/RoleRequirement",)"));
  CHECK(contains(call, R"("minProperties":1,"maxProperties":1,"additionalProperties":false)"));
  CHECK(contains(call, R"("combinedStaff","conference","SMP"])"));
}

TEST_CASE("Every type that a schema refers to is defined in it, once") {
  for (const Type* root : test::rootTypes()) {
    if (root->kind != Type::Kind::object) continue;
    const std::string schema = printSchema(*root);
    INFO(root->name);
    const std::string reference = R"("#/$defs/)";
    for (std::size_t at = schema.find(reference); at != std::string::npos; at = schema.find(reference, at + 1)) {
      const std::size_t begin = at + reference.size();
      const std::string name = schema.substr(begin, schema.find('"', begin) - begin);
      const std::string definition = "\"" + name + R"(":{"description")";
      const std::string choice = "\"" + name + R"(":{"enum")";
      const std::size_t defined = std::min(schema.find(definition), schema.find(choice));
      INFO(name);
      CHECK(defined != std::string::npos);
    }
  }
}

TEST_CASE("The committed schemas are those that the tables print") {
  for (const FileKind& kind : fileKinds()) {
    INFO(kind.name);
    const auto path = test::root() / "data/schemas" / (std::string(kind.name) + ".schema.json");
    CHECK(test::fileText(path) == inLines(printSchema(kind.type())) + "\n");
  }
}

}  // namespace passerelle::json
