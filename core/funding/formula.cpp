#include "core/funding/formula.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace passerelle {

namespace {

// Steps are computed in whole units of 1/3000 cent: hundredths (percent) of thirtieths (days of a month).
constexpr std::int64_t partsOfACent = 3000;

Money roundedTo(RoundedTo unit, std::int64_t numerator, std::int64_t denominator) {
  constexpr std::int64_t centsOfAEuro = 100;
  if (unit == RoundedTo::cent) return roundedCents(numerator, denominator, Rounding::halfUp);
  const Rounding rounding = unit == RoundedTo::euro ? Rounding::halfUp : Rounding::down;
  return Money::euros(roundedCents(numerator, denominator * centsOfAEuro, rounding).inCents());
}

std::int64_t partsOf(const Step& step, Money rate) {
  return step.count * rate.inCents() * step.percent.value_or(100) * (partsOfACent / 100 / step.per.value_or(1));
}

}  // namespace

Amount amountOf(const std::vector<Step>& steps) {
  std::int64_t low = 0;
  std::int64_t high = 0;
  for (const Step& step : steps) {
    low += partsOf(step, step.count < 0 ? step.rate.high : step.rate.low);
    high += partsOf(step, step.count < 0 ? step.rate.low : step.rate.high);
  }
  return {roundedCents(low, partsOfACent, Rounding::halfUp), roundedCents(high, partsOfACent, Rounding::halfUp)};
}

Line lineOf(Rule rule, const Citation& proof, Layer layer, std::vector<Step> steps) {
  Line line;
  line.citation = proof;
  line.rule = rule;
  line.layer = layer;
  line.amount = amountOf(steps);
  line.steps = std::move(steps);
  return line;
}

Layered<RoundingPractice> roundingOf(const Situation& situation, const Terms& terms) {
  return firstRow(terms.rounding,
                  [&](const RoundingPractice& row) { return applies(row.scope, situation.mobility) == Applies::yes; });
}

std::vector<Step> rounded(std::vector<Step> steps, const Layered<RoundingPractice>& practice) {
  if (!practice || !practice->dailyRate) return steps;
  for (Step& step : steps) {
    if (!step.percent && !step.per) continue;
    const auto daily = [&](Money rate) {
      return roundedTo(*practice->dailyRate, rate.inCents() * step.percent.value_or(100),
                       std::int64_t{100} * step.per.value_or(1));
    };
    step.rate = {daily(step.rate.low), daily(step.rate.high)};
    step.percent.reset();
    step.per.reset();
    step.source = practice->citation.source;
    step.locator = practice->citation.locator;
  }
  return steps;
}

void roundLine(Line& line, const Layered<RoundingPractice>& practice) {
  if (!practice || !practice->line) return;
  const auto whole = [&](Money money) { return roundedTo(*practice->line, money.inCents(), 1); };
  line.amount = {whole(line.amount.low), whole(line.amount.high)};
}

void prove(Step& step, const Citation& proof, const Citation& ofLine) {
  if (proof.source == ofLine.source && proof.locator == ofLine.locator) return;
  step.source = proof.source;
  step.locator = proof.locator;
}

const Line* lineBy(const Grant& grant, Rule rule) {
  const auto found =
      std::find_if(grant.lines.begin(), grant.lines.end(), [rule](const Line& line) { return line.rule == rule; });
  return found == grant.lines.end() ? nullptr : &*found;
}

bool hasCause(const Line& line, CauseKind cause, std::optional<InternedText> field) {
  return std::any_of(line.causes.begin(), line.causes.end(),
                     [&](const Cause& each) { return each.cause == cause && (!field || each.field == field); });
}

void addCause(Line& line, CauseKind cause, std::optional<InternedText> field) {
  const Cause added{cause, field};
  if (std::find(line.causes.begin(), line.causes.end(), added) == line.causes.end()) line.causes.push_back(added);
}

void setBeside(Line& line, const Citation& proof, Layer layer, const std::vector<Step>& steps) {
  Beside beside;
  beside.citation = proof;
  beside.amount = amountOf(steps);
  beside.layer = layer;
  line.beside = beside;
}

std::optional<Span> spanOfDays(const Situation& situation, const Terms& terms) {
  if (situation.days) return Span{*situation.days, *situation.days};
  const auto rows = candidates(terms.durations, [&](const Duration& row) { return applies(row, situation); });
  if (rows.empty()) return std::nullopt;
  Span span{rows.front()->minimumDays, rows.front()->maximumDays};
  for (const Layered<Duration>& row : rows) {
    span.low = std::min(span.low, row->minimumDays);
    span.high = std::max(span.high, row->maximumDays);
  }
  return span;
}

Unpriced gap(Rule rule, UnpricedReason reason) {
  Unpriced unpriced;
  unpriced.rule = rule;
  unpriced.reason = reason;
  return unpriced;
}

}  // namespace passerelle
