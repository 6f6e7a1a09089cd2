#include "core/describe/base.h"

#include <charconv>

namespace passerelle::json {

namespace {

/// Reads a number of a line from 1 on; 0 if there is none.
int takeNumber(std::string_view& text) {
  int number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || number < 1) return 0;
  text.remove_prefix(static_cast<std::size_t>(end - text.data()));
  return number;
}

/// Whether a text lists lines in ascending order: "12", "12-15", "12, 14-15".
bool areLines(std::string_view text) {
  int last = 0;
  while (true) {
    const int first = takeNumber(text);
    if (first <= last) return false;
    last = first;
    if (text.starts_with('-')) {
      text.remove_prefix(1);
      last = takeNumber(text);
      if (last <= first) return false;
    }
    if (text.empty()) return true;
    if (!text.starts_with(", ")) return false;
    text.remove_prefix(2);
  }
}

void verifyLocator(const void* value, Report& report) {
  const auto& locator = *static_cast<const Locator*>(value);
  if (!locator.lines || areLines(*locator.lines)) return;
  report.add(ProblemCode::outOfRange, "/lines", "ascending lines such as 12, 12-15 or 12, 14-15",
             "'" + std::string(*locator.lines) + "'");
}

void verifyRange(const void* value, Report& report) {
  const auto& range = *static_cast<const CallRange*>(value);
  if (!range.until || range.from <= *range.until) return;
  report.add(ProblemCode::upsideDown, "/until", "at least " + std::to_string(range.from), std::to_string(*range.until));
}

/// Sources may speak of earlier calls too.
constexpr Limits witnessedYear{2014, 2099};

}  // namespace

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

Type Describe<CallRange>::table() {
  using C = Of<CallRange>;
  static constexpr std::array fields = {
      C::field<&CallRange::from>("from", "the first call", witnessedYear),
      C::field<&CallRange::until>("until", "the last call; absent: it has no end", witnessedYear)};
  return objectType("CallRange", "Calls from one year to another, both included.", fields, verifyRange);
}

Type Describe<Locator>::table() {
  using L = Of<Locator>;
  static constexpr std::array fields = {
      L::field<&Locator::heading>("heading", "as printed, in the language of the source"),
      L::field<&Locator::page>("page", "its number", {1, 100'000}),
      L::field<&Locator::lines>("lines", "numbers of the lines: 12, 12-15 or 12, 14-15", {1, 100})};
  return objectType("Locator", "A place in a source.", fields, verifyLocator);
}

Type Describe<Source>::table() {
  using S = Of<Source>;
  static constexpr std::array fields = {
      S::definition<&Source::id>("id", "kebab-case id by which figures cite it"),
      S::field<&Source::publisher>("publisher", "who publishes it, in the language of the source"),
      S::field<&Source::title>("title", "its title, in the language of the source"),
      S::field<&Source::language>("language", "of publisher and title, ISO 639-1", {2, 2}),
      S::field<&Source::url>("url", "its address, only when known"),
      S::field<&Source::kind>("kind", "what kind of publisher"),
      S::field<&Source::country>("country", "of the publisher, ISO 3166-1 alpha-2", countryCode),
      S::field<&Source::institution>("institution", "id of the institution of this data that publishes it"),
      S::field<&Source::pages>("pages", "number of its pages", {1, 100'000}),
      S::field<&Source::calls>("calls", "of which it speaks, unless a witness says otherwise"),
      S::field<&Source::checkedOn>("checkedOn", "the day the data was last compared with it")};
  return objectType("Source", "A page or document that states figures or rules.", fields);
}

}  // namespace passerelle::json
