#include "wasm/print/print_unpack.h"

#include "core/describe/describe.h"
#include "tests/core/support/tables.h"
#include "tests/core/support/tell.h"

// tests/wasm/unpack.test.mjs checks for every verb that the printed module reads what is packed.

namespace passerelle::json {

TEST_CASE("A table becomes a constructor that reads its members in their order") {
  const std::string printed = printUnpack({&typeOf<DistanceBand>()});
  CHECK(test::timesIn(printed, R"(function DistanceBand() {
  this.from = number()
  if (numbers[at++]) this.below = number()
}
DistanceBand.prototype = Object.prototype
)") == 1);
  CHECK(test::timesIn(printed, "export const readers = [\n  () => new DistanceBand(),\n]\n") == 1);
}

TEST_CASE("An answer that crosses as text has an entry among the readers, which is undefined") {
  const std::string printed = printUnpack({nullptr, &typeOf<DistanceBand>()});
  CHECK(test::timesIn(printed, "export const readers = [\n  undefined,\n  () => new DistanceBand(),\n]\n") == 1);
}

TEST_CASE("Words, lists, lists with gaps, lists that may be absent and alternatives") {
  const std::string printed = printUnpack({&typeOf<Estimates>(), &typeOf<Required>(), &typeOf<Requirement>()});
  CHECK(test::timesIn(printed, "const Status = ['met', 'notMet', 'cannotTellYet']\n") == 1);
  CHECK(test::timesIn(printed, "list.push(Pricing[numbers[at++]])") == 1);
  CHECK(test::timesIn(printed, "list.push((numbers[at++] ? number() : null))") == 1);
  CHECK(test::timesIn(printed, "  if (numbers[at]) this.words = listOftext()\n  else at++\n") == 1);
  CHECK(test::timesIn(printed, "      return { yearOfStudy: new YearOfStudyRequirement() }\n") == 1);
}

TEST_CASE("Each type is printed once, before the types that use it") {
  std::vector<const Type*> roots;
  for (const Verb& verb : verbs()) roots.push_back(&verb.answer());
  const std::string printed = printUnpack(roots);
  for (const Type* type : test::everyType()) {
    if (type->name.empty()) continue;
    const std::string name(type->name);
    CHECK(test::timesIn(printed, "function " + name + "()") + test::timesIn(printed, "const " + name + " = ") <= 1);
  }
  CHECK(printed.find("function Amount()") < printed.find("function Line()"));
  CHECK(printed.find("function Line()") < printed.find("function Grant()"));
  CHECK(test::timesIn(printed, "  () => ") == verbs().size());
}

}  // namespace passerelle::json
