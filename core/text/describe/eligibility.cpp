#include "core/text/describe.h"

namespace passerelle::text {

Type Describe<Found>::table() {
  using F = Of<Found>;
  return object<Found>("Found", "What the question says.",
                       {
                           F::field<&Found::number>("number", "a number"),
                           F::field<&Found::word>("word", "a word"),
                       });
}

Type Describe<Required>::table() {
  using R = Of<Required>;
  return object<Required>("Required", "What the condition asks.",
                          {
                              R::field<&Required::minimum>("minimum", "at least"),
                              R::field<&Required::maximum>("maximum", "at most"),
                              R::field<&Required::measure>("measure", "of what"),
                              R::optionalList<&Required::words>("words", "one of these"),
                          });
}

Type Describe<Condition>::table() {
  using C = Of<Condition>;
  return citedRow<Condition>("Condition", "A condition and its answer.",
                             {
                                 C::field<&Condition::id>("id", "name of the condition"),
                                 C::field<&Condition::kind>("kind", "what kind of condition"),
                                 C::field<&Condition::status>("status", "met, not met, or cannot be told yet"),
                                 C::field<&Condition::waitsFor>("waitsFor", "who holds the missing answer"),
                                 C::field<&Condition::field>("field", "the answer that decides it"),
                                 C::field<&Condition::found>("found", "what the question says"),
                                 C::field<&Condition::required>("required", "what is asked"),
                                 C::field<&Condition::layer>("layer", "who set it"),
                             });
}

Type Describe<Verdict>::table() {
  using V = Of<Verdict>;
  return object<Verdict>("Verdict", "Whether the mobility is eligible.",
                         {
                             V::field<&Verdict::status>("status", "met when every condition is"),
                             V::field<&Verdict::conditions>("conditions", "each condition with its answer"),
                             V::field<&Verdict::missing>("missing", "unanswered fields that it waits for"),
                         });
}

}  // namespace passerelle::text
