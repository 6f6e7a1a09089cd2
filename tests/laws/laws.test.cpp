#include "core/base/words.h"
#include "core/json/decode.h"
#include "tests/core/support/data.h"
#include "tests/core/support/random_mobility.h"
#include "tests/core/support/tell.h"
#include "tests/laws/law.h"

namespace passerelle {

namespace {

using test::Draw;
using test::priced;
using test::Trial;

#ifdef __SANITIZE_ADDRESS__
constexpr int mobilities = 10'000;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
constexpr int mobilities = 10'000;
#else
constexpr int mobilities = 100'000;
#endif
#else
constexpr int mobilities = 100'000;
#endif

Amount sumOf(const Grant& grant) {
  Amount sum;
  for (const Line& line : grant.lines) sum = sum + line.amount;
  return sum;
}

std::string told(const Grant& grant) {
  std::string out;
  for (const std::string& line : test::tell(grant)) out += "  " + line + "\n";
  return out;
}

std::string both(const Grant& before, const Mobility& other, const Grant& after) {
  return "before:\n" + told(before) + "after " + test::jsonOf(other) + ":\n" + told(after);
}

/// Whether every part of the grant has a figure.
bool isWhole(const Grant& grant) { return grant.total && grant.complete; }

Trial linesSum(const Mobility& mobility, unsigned) {
  const Grant grant = priced(mobility);
  if (grant.total.has_value() == grant.lines.empty()) return {true, "a total without lines, or lines without a total"};
  if (!grant.total) return {};
  if (sumOf(grant) == *grant.total) return {true};
  return {true, told(grant)};
}

/// Checks parts, instalments and lines not stated against the total.
Trial instalmentsSum(const Mobility& mobility, unsigned) {
  const auto schedule = test::planner().payments(mobility);
  const Grant grant = priced(mobility);
  if (!schedule->stated || !grant.total) return {};
  Amount sum;
  bool chosen = false;  // the payer chooses: the minimum of one instalment goes with the maximum of another
  for (const Instalment& instalment : schedule->instalments) {
    Amount parts;
    for (const InstalmentPart& part : instalment.parts) {
      if (part.amount.low > part.amount.high || part.amount.low < Money()) return {true, "a part is upside down"};
      parts = parts + part.amount;
      chosen = chosen || part.maximumPercent;
    }
    if (instalment.amount != parts) return {true, "an instalment is not the sum of its parts"};
    sum = sum + instalment.amount;
  }
  for (const Rule rule : schedule->notStated) {
    for (const Line& line : grant.lines) {
      if (line.rule == rule) sum = sum + line.amount;
    }
  }
  const bool holds = chosen ? sum.low <= grant.total->low && sum.high >= grant.total->high : sum == *grant.total;
  if (holds) return {true};
  return {true, told(grant) + test::jsonOf(*schedule)};
}

Mobility lasting(Mobility mobility, int days) {
  mobility.start.reset();
  mobility.end.reset();
  mobility.interruptedDays.reset();
  mobility.days = days;
  return mobility;
}

/// The sum of the lines of one rule; absent if the grant has none.
std::optional<Amount> partOf(const Grant& grant, Rule rule) {
  std::optional<Amount> amount;
  for (const Line& line : grant.lines) {
    if (line.rule == rule) amount = amount ? *amount + line.amount : line.amount;
  }
  return amount;
}

/// Within a scale, one more day is never paid less.
Trial moreDaysNeverPayLess(const Mobility& mobility, unsigned seed) {
  Draw draw(seed);
  const int days = draw.oneIn(2) ? draw.from(1, 65) : draw.from(1, 365);
  const Mobility shorter = lasting(mobility, days);
  const Mobility longer = lasting(mobility, days + draw.from(1, 10));
  if (!test::planner().problemsOf(longer).empty()) return {};
  const Grant less = priced(shorter);
  const Grant more = priced(longer);
  if (less.total && less.lines.front().rule == Rule::undetermined) return {};  // several scales are possible
  bool compared = false;
  for (const auto& each : Words<Rule>::all) {
    const auto before = partOf(less, each.value);
    const auto after = partOf(more, each.value);
    if (!before || !after) continue;  // beyond the end of the scale
    compared = true;
    if (after->low < before->low || after->high < before->high) return {true, both(less, longer, more)};
  }
  return {compared};
}

Trial neverLowers(const Mobility& without, const Mobility& with) {
  const Grant less = priced(without);
  const Grant more = priced(with);
  if (!isWhole(less) || !isWhole(more)) return {};
  if (more.total->low < less.total->low || more.total->high < less.total->high) {
    return {true, both(less, with, more)};
  }
  return {true};
}

Trial topUpNeverLowers(const Mobility& mobility, unsigned) {
  if (mobility.role && isStaff(*mobility.role)) return {};  // their real costs are reimbursed, so there is no rate
  Mobility without = mobility;
  Mobility with = mobility;
  without.fewerOpportunities = false;
  with.fewerOpportunities = true;
  return neverLowers(without, with);
}

Trial traineeshipNeverLowers(const Mobility& mobility, unsigned) {
  if (mobility.activity != Activity::SMT) return {};
  Mobility without = mobility;
  without.activity = Activity::SMS;
  const Grant studies = priced(without);
  if (!studies.lines.empty() && studies.lines.front().rule == Rule::undetermined) return {};
  return neverLowers(without, mobility);
}

Trial greenNeverLowers(const Mobility& mobility, unsigned) {
  if (mobility.realTravelCost)
    return {};  // 80 % of it are paid where the lump sum is too small, as the green one may not be
  Mobility without = mobility;
  Mobility with = mobility;
  without.greenTravel = false;
  with.greenTravel = true;
  return neverLowers(without, with);
}

/// Answers one open field; days are within the limits for the kind of stay.
void answer(Mobility& mobility, InternedText field, Draw& draw) {
  if (test::answerChoice(mobility, field, draw)) return;
  if (field == "sendingCountry") mobility.sendingCountry = draw.country();
  if (field == "receivingCountry") mobility.receivingCountry = draw.country();
  if (field == "days") {
    const Span span = test::spanOfDays(mobility).value_or(Span{1, 365});
    const int onSite = draw.oneIn(3) ? span.low : draw.oneIn(2) ? span.high : draw.from(span.low, span.high);
    mobility.days = onSite + mobility.interruptedDays.value_or(0);
  }
  if (field == "distanceMetres") mobility.distance = draw.distance();
  if (field == "monthlyRate") mobility.monthlyRate = Money::cents(draw.from(15'000, 95'000));
  if (field == "dailyRate") mobility.dailyRate = Money::cents(draw.from(1, 20'000));
  if (field == "fundedDays") mobility.fundedDays = draw.from(0, 5);
  if (field == "travelDays") mobility.travelDays = draw.from(0, 6);
  if (field == "travelPaid") mobility.travelPaid = draw.oneIn(2);
}

/// An answer to an open field gives an interval inside the previous one.
Trial narrowerNeverWidens(const Mobility& mobility, unsigned seed) {
  Draw draw(seed);
  const Grant before = priced(mobility);
  if (!before.total) return {};
  const auto fields = test::openFieldsOf(mobility, before);
  if (fields.empty()) return {};
  const InternedText field = fields[static_cast<std::size_t>(draw.from(0, static_cast<int>(fields.size()) - 1))];
  Mobility more = mobility;
  answer(more, field, draw);
  if (!test::planner().problemsOf(more).empty()) return {};
  const Grant after = priced(more);
  if (!isWhole(after) || !after.outside.empty()) return {};
  // While several rules may apply, the lower end is zero because some of them may refuse the stay. It is not an amount.
  const bool mayBeRefused = after.lines.front().rule == Rule::undetermined && after.total->low == Money();
  if ((mayBeRefused || after.total->low >= before.total->low) && after.total->high <= before.total->high) return {true};
  return {true, std::string(field) + " answered\n" + both(before, more, after)};
}

bool isWithin(const std::optional<Amount>& after, const std::optional<Amount>& before) {
  return !before || (after && after->low >= before->low && after->high <= before->high);
}

/// An answer to an open field of an early return gives a settlement inside the previous one. Own rates apart: one
/// between two ends may be rounded otherwise than both.
Trial answeredReturnStaysWithin(const Mobility& mobility, unsigned seed) {
  Draw draw(seed);
  const auto returned = [&](const Mobility& each, int daysDone) {
    return test::planner().earlyReturn({each, std::nullopt, daysDone});
  };
  const auto span = test::spanOfDays(mobility).value_or(Span{1, 365});
  const Mobility agreed = lasting(mobility, draw.from(span.low, span.high));
  const int daysDone = draw.from(1, *agreed.days);
  if (agreed.realTravelCost) return {};  // while the distance is open, no line tells what may be paid of it
  const auto before = returned(agreed, daysDone);
  if (!before || !before->settlement.kept) return {};
  const auto fields = test::openFieldsOf(agreed, before->agreed);
  if (fields.empty()) return {};
  const InternedText field = fields[static_cast<std::size_t>(draw.from(0, static_cast<int>(fields.size()) - 1))];
  if (field == "monthlyRate" || field == "dailyRate") return {};
  Mobility more = agreed;
  answer(more, field, draw);
  const auto after = returned(more, daysDone);
  if (!after || !after->agreed.outside.empty() || !after->settlement.kept || !isWhole(after->agreed)) return {};
  const Settlement& one = before->settlement;
  const Settlement& two = after->settlement;
  if (isWithin(two.kept, one.kept) && isWithin(two.lost, one.lost) && isWithin(two.toGiveBack, one.toGiveBack) &&
      isWithin(two.stillDue, one.stillDue)) {
    return {true};
  }
  return {true, std::string(field) + " answered, " + std::to_string(daysDone) + " days done\n" + test::jsonOf(*before) +
                    "\nafter " + test::jsonOf(more) + "\n" + test::jsonOf(*after)};
}

Trial equalQuestionsEqualBytes(const Mobility& mobility, unsigned seed) {
  if (seed % 4 != 0) return {};  // the slowest law
  const std::string question = test::jsonOf(mobility);
  const auto read = json::decodeRequest<Mobility>(question);
  if (!read) return {true, "a question that cannot be read back: " + question};
  const std::string one = test::jsonOf(*test::planner().estimate(mobility));
  const std::string other = test::jsonOf(*test::planner().estimate(*read));
  if (one == other && question == test::jsonOf(*read)) return {true};
  return {true, one + "\n" + other};
}

}  // namespace

TEST_CASE("Law: the lines sum to the total") { test::holds(linesSum, mobilities, mobilities / 4); }

TEST_CASE("Law: the instalments and the lines not stated sum to the total") {
  test::holds(instalmentsSum, mobilities, mobilities / 50);
}

TEST_CASE("Law: within a scale a longer stay is never paid less") {
  test::holds(moreDaysNeverPayLess, mobilities, mobilities / 4);
}

TEST_CASE("Law: fewer opportunities never lower the total") {
  test::holds(topUpNeverLowers, mobilities, mobilities / 10);
}

TEST_CASE("Law: a traineeship is never paid less than studies") {
  test::holds(traineeshipNeverLowers, mobilities, mobilities / 100);
}

TEST_CASE("Law: green travel never lowers the total") { test::holds(greenNeverLowers, mobilities, mobilities / 4); }

TEST_CASE("Law: a narrower question never widens the interval") {
  test::holds(narrowerNeverWidens, mobilities, mobilities / 10);
}

TEST_CASE("Law: an answer about an early return never widens what is lost, given back or still due") {
  test::holds(answeredReturnStaysWithin, mobilities, mobilities / 50);
}

TEST_CASE("Law: equal questions give equal bytes") {
  test::holds(equalQuestionsEqualBytes, mobilities, mobilities / 10);
}

}  // namespace passerelle
