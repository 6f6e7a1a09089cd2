#include "core/describe/describe.h"

#include <cctype>
#include <map>
#include <set>

#include "core/base/words.h"
#include "tests/core/support/tables.h"
#include "tests/core/support/tell.h"

namespace passerelle::json {

namespace {

using Kind = Type::Kind;

bool isCamelCase(std::string_view name) {
  if (name.empty() || std::islower(static_cast<unsigned char>(name.front())) == 0) return false;
  return std::all_of(name.begin(), name.end(), [](unsigned char each) { return std::isalnum(each) != 0; });
}

void checkFields(std::span<const Field> fields, const std::vector<std::string>& keys) {
  std::set<std::string_view> names;
  REQUIRE(keys.size() == fields.size());
  for (std::size_t i = 0; i < fields.size(); ++i) {
    const Field& field = fields[i];
    INFO(field.name);
    CHECK(isCamelCase(field.name));
    CHECK(names.insert(field.name).second);
    CHECK_FALSE(field.meaning.empty());
    CHECK(field.limits.minimum <= field.limits.maximum);
    CHECK(keys[i] == "\"" + std::string(field.name) + "\":");
    REQUIRE(field.member != nullptr);
    if (field.mayBeAbsent) CHECK(field.type().kind == Kind::list);
  }
}

}  // namespace

TEST_CASE("Every table can be read by a person: names, meanings, words and keys are there and fit") {
  std::map<std::string_view, const Type*> named;
  for (const Type* type : test::everyType()) {
    INFO(type->name << " " << type->meaning);
    const bool hasName = type->kind == Kind::object || type->kind == Kind::choice || type->kind == Kind::oneOf;
    CHECK(type->name.empty() == !hasName);
    if (hasName) CHECK(named.emplace(type->name, type).second);
    if (type->kind == Kind::object) {
      CHECK_FALSE(type->meaning.empty());
      CHECK_FALSE(type->fields.empty());
      checkFields(type->fields, type->keys);
    }
    if (type->kind == Kind::oneOf) {
      CHECK(type->alternatives.size() > 1);
      checkFields(type->alternatives, type->keys);
    }
    if (type->kind == Kind::choice) {
      CHECK(type->canonicalWords > 1);
      CHECK(type->canonicalWords <= type->words.size());
    }
  }
  CHECK(named.size() > 60);
}

TEST_CASE("No row of figures can be without its proof, and no answer without that of its row") {
  const auto requiredOf = [](const Type& type) {
    std::set<std::string_view> required;
    for (const Field& field : type.fields) {
      if (!field.mayBeAbsent && field.type().kind != Kind::optional) required.insert(field.name);
    }
    return required;
  };
  for (const Field& table : typeOf<ProgrammeTables>().fields) {
    INFO(table.name);
    const auto required = requiredOf(table.type().element());
    for (const char* name : {"id", "calls", "witnesses"}) CHECK(required.contains(name));
  }
  for (const Type* type : {&typeOf<Line>(), &typeOf<Beside>(), &typeOf<Condition>()}) {
    INFO(type->name);
    const auto required = requiredOf(*type);
    for (const char* name : {"source", "locator", "trust"}) CHECK(required.contains(name));
  }
}

TEST_CASE("Every kind of problem, rule and reason has a table of its words") {
  CHECK(typeOf<ProblemCode>().words.size() == Words<ProblemCode>::all.size());
  CHECK(typeOf<Rule>().words.size() == Words<Rule>::all.size());
  CHECK(typeOf<UnpricedReason>().words.size() == Words<UnpricedReason>::all.size());
  CHECK(typeOf<Status>().words.size() == Words<Status>::all.size());
}

}  // namespace passerelle::json
