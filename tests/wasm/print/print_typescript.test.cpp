#include "wasm/print/print_typescript.h"

#include "core/describe/describe.h"
#include "tests/core/support/tables.h"
#include "tests/core/support/tell.h"

namespace passerelle::json {

TEST_CASE("A type has its name in TypeScript where it is used") {
  CHECK(typeScriptName(typeOf<bool>()) == "boolean");
  CHECK(typeScriptName(typeOf<int>()) == "number");
  CHECK(typeScriptName(typeOf<Money>()) == "number");
  CHECK(typeScriptName(typeOf<std::string>()) == "string");
  CHECK(typeScriptName(typeOf<Id<Source>>()) == "string");
  CHECK(typeScriptName(typeOf<CivilDate>()) == "string");
  CHECK(typeScriptName(typeOf<Role>()) == "Role");
  CHECK(typeScriptName(typeOf<std::optional<Amount>>()) == "Amount");
  CHECK(typeScriptName(typeOf<std::vector<Amount>>()) == "Amount[]");
  CHECK(typeScriptName(typeOf<Requirement>()) == "Requirement");
}

TEST_CASE("An object is an interface whose members state their meaning, unit and limits") {
  CHECK(printTypeScript({&typeOf<DistanceBand>()}) ==
        "/** One-way distances from `from` (included) to `below` (excluded), in metres. */\n"
        "export interface DistanceBand {\n"
        "  /** shortest distance, in metres, included, 0 to 20100000 */\n"
        "  from: number\n"
        "  /** in metres, excluded; absent: no upper end, 0 to 20100000 */\n"
        "  below?: number\n"
        "}\n\n");
}

TEST_CASE("A closed list is the union of its words, without aliases") {
  CHECK(printTypeScript({&typeOf<Direction>()}) == "export type Direction =\n  | 'outgoing'\n  | 'incoming'\n\n");
  CHECK(test::timesIn(printTypeScript({&typeOf<Activity>()}), "'SMP'") == 0);
}

TEST_CASE("One of several kinds is a union of objects with one member") {
  const std::string printed = printTypeScript({&typeOf<Requirement>()});
  CHECK(test::timesIn(printed,
                      "/** Exactly one kind of condition. */\nexport type Requirement =\n"
                      "  | { role: RoleRequirement }\n  | { teachingHours: TeachingHoursRequirement }\n") == 1);
}

TEST_CASE("Every type is declared once, after those that it uses") {
  const std::string printed = printTypeScript(test::rootTypes());
  for (const Type* type : test::everyType()) {
    if (type->name.empty()) continue;
    const std::string name(type->name);
    INFO(name);
    const std::size_t declared = test::timesIn(printed, "export interface " + name + " {") +
                                 test::timesIn(printed, "export type " + name + " =");
    CHECK(declared == 1);
  }
  CHECK(printed.find("export interface Amount {") < printed.find("export interface Line {"));
  CHECK(printed.find("export interface Line {") < printed.find("export interface Grant {"));
  CHECK(printTypeScript({&typeOf<Grant>(), &typeOf<Grant>()}) == printTypeScript({&typeOf<Grant>()}));
}

}  // namespace passerelle::json
