#include "core/describe/eligibility.h"

namespace passerelle::json {

Type Describe<Found>::table() {
  using F = Of<Found>;
  static constexpr std::array fields = {F::field<&Found::number>("number", "a number"),
                                        F::field<&Found::word>("word", "a word")};
  return objectType("Found", "What the question says.", fields);
}

Type Describe<Required>::table() {
  using R = Of<Required>;
  static constexpr std::array fields = {
      R::field<&Required::minimum>("minimum", "at least"), R::field<&Required::maximum>("maximum", "at most"),
      R::field<&Required::measure>("measure", "of what"), R::optionalList<&Required::words>("words", "one of these")};
  return objectType("Required", "What the condition asks.", fields);
}

Type Describe<Condition>::table() {
  using C = Of<Condition>;
  static constexpr auto fields = proven<Condition>(std::array{
      C::field<&Condition::id>("id", "name of the condition"),
      C::field<&Condition::kind>("kind", "what kind of condition"),
      C::field<&Condition::status>("status", "met, not met, or cannot be told yet"),
      C::field<&Condition::waitsFor>("waitsFor", "who holds the missing answer"),
      C::field<&Condition::field>("field", "the answer that decides it"),
      C::field<&Condition::found>("found", "what the question says"),
      C::field<&Condition::required>("required", "what is asked"), C::field<&Condition::layer>("layer", "who set it")});
  return objectType("Condition", "A condition and its answer.", fields);
}

Type Describe<Verdict>::table() {
  using V = Of<Verdict>;
  static constexpr std::array fields = {V::field<&Verdict::status>("status", "met when every condition is"),
                                        V::field<&Verdict::conditions>("conditions", "each condition with its answer"),
                                        V::field<&Verdict::missing>("missing", "unanswered fields that it waits for")};
  return objectType("Verdict", "Whether the mobility is eligible.", fields);
}

}  // namespace passerelle::json
