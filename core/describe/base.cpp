#include "core/describe/base.h"

namespace passerelle::json {

Type Describe<NumberLimits>::table() {
  using L = Of<NumberLimits>;
  static constexpr std::array fields = {L::field<&NumberLimits::minimum>("minimum", "the least that is allowed"),
                                        L::field<&NumberLimits::maximum>("maximum", "the most that is allowed")};
  return objectType("NumberLimits", "What a number may be, both ends included, in the unit of its field.", fields);
}

Type Describe<Problem>::table() {
  using P = Of<Problem>;
  static constexpr std::array fields = {P::field<&Problem::code>("code", "what kind of defect"),
                                        P::field<&Problem::file>("file", "path of the data file"),
                                        P::field<&Problem::line>("line", "line in the file, from 1"),
                                        P::field<&Problem::pointer>("pointer", "JSON pointer in the file", {0, 2000}),
                                        P::field<&Problem::field>("field", "field of the request", {0, 2000}),
                                        P::field<&Problem::expected>("expected", "what should stand there"),
                                        P::field<&Problem::found>("found", "what stands there"),
                                        P::field<&Problem::limits>("limits", "of a number that is out of range")};
  return objectType("Problem", "One defect, with its address: file, line and pointer of data, or field of a request.",
                    fields);
}

Type Describe<LocalizedText>::table() {
  using L = Of<LocalizedText>;
  static constexpr std::array fields = {L::field<&LocalizedText::fr>("fr", "in French"),
                                        L::field<&LocalizedText::en>("en", "in English")};
  return objectType("LocalizedText", "The same words in each language.", fields);
}

Type Describe<Amount>::table() {
  using A = Of<Amount>;
  constexpr Limits cents{0, 100'000'000};
  static constexpr std::array fields = {A::field<&Amount::low>("low", "lower end, in cents", cents),
                                        A::field<&Amount::high>("high", "upper end, in cents", cents)};
  return objectType("Amount", "Euros in whole cents, between two ends, both included; equal when known.", fields,
                    [](const void* value, Report& report) {
                      const auto& amount = *static_cast<const Amount*>(value);
                      if (amount.low <= amount.high) return;
                      report.add(ProblemCode::upsideDown, "/high", "at least " + std::to_string(amount.low.inCents()),
                                 std::to_string(amount.high.inCents()));
                    });
}

Type Describe<Source>::table() {
  using S = Of<Source>;
  static constexpr std::array fields = {
      S::definition<&Source::id>("id", "kebab-case id by which figures cite it"),
      S::field<&Source::publisher>("publisher", "who publishes it"),
      S::field<&Source::title>("title", "its title"),
      S::field<&Source::language>("language", "of the title as given here, ISO 639-1", {2, 2}),
      S::field<&Source::url>("url", "its address, only when known"),
      S::field<&Source::kind>("kind", "what kind of publisher"),
      S::field<&Source::checkedOn>("checkedOn", "the day the data was last compared with it")};
  return objectType("Source", "A page or document that states figures or rules.", fields);
}

}  // namespace passerelle::json
