#include "core/schools/school_rule.h"

#include <set>

#include "core/base/words.h"
#include "tests/core/support/data.h"
#include "tests/core/support/tell.h"

namespace passerelle {

TEST_CASE("The id of a rule's author is known for either kind of author") {
  CHECK(idOf(Id<Institution>{"school"}) == "school");
  CHECK(idOf(Id<Authority>{"authority"}) == "authority");
}

TEST_CASE("Every statement of the vocabulary is used by a rule of the data") {
  std::set<Statement> asked;
  const auto add = [&](const StatementsRequirement& requirement) {
    for (const StatementSet& set : requirement.anyOf) {
      asked.insert(set.holding.begin(), set.holding.end());
      asked.insert(set.notHolding.begin(), set.notHolding.end());
    }
  };
  for (const SchoolRules& author : test::library().schoolRules) {
    if (author.exemption) add(author.exemption->requirement);
    for (const SchoolRule& rule : author.rules) {
      if (const auto* statements = std::get_if<StatementsRequirement>(&rule.requirement)) add(*statements);
      const auto* length = std::get_if<LengthRequirement>(&rule.requirement);
      if (length != nullptr && length->continuous) asked.insert(Statement::continuous);
    }
  }
  for (const Word<Statement>& each : Words<Statement>::all) {
    INFO(each.word);
    CHECK(asked.contains(each.value));
  }
}

}  // namespace passerelle
