#include "core/catalogue/fact.h"

namespace passerelle {

namespace {

template <class Noun>
bool isOf(const Subject& subject, const std::optional<std::string>& id) {
  if (!id) return true;
  const auto* held = std::get_if<Id<Noun>>(&subject);
  return held != nullptr && held->text == *id;
}

bool answers(const Fact& fact, const FactsQuestion& question) {
  if (question.topic && fact.topic != *question.topic) return false;
  if (question.programme) {
    const auto* part = std::get_if<ProgrammePart>(&fact.subject);
    if (part == nullptr || *part != *question.programme) return false;
  }
  return isOf<Institution>(fact.subject, question.institution) && isOf<Authority>(fact.subject, question.authority) &&
         isOf<Network>(fact.subject, question.network) && isOf<Offer>(fact.subject, question.offer);
}

}  // namespace

FactList select(const std::vector<Fact>& facts, const FactsQuestion& question) {
  FactList list;
  for (const Fact& fact : facts) {
    if (answers(fact, question)) list.facts.push_back(fact);
  }
  return list;
}

}  // namespace passerelle
