#include "core/funding/formula.h"
#include "core/funding/funded_days.h"
#include "core/funding/rate_relation.h"
#include "core/funding/rules.h"

// Long student stays receive individual support per month of thirty days: days × monthly rate / 30. Unless the payer
// rounds the daily rate, only the complete line is rounded. If the institution has not published its rate, the call's
// range applies.

namespace passerelle {

namespace {

Applies appliesToStudents(const MonthlySupport& row, const Situation& situation) {
  const Applies flow = row.flow ? flowIs(*row.flow, situation) : Applies::yes;
  const std::optional<bool> outermost = situation.mobility.outermostRegion.value_or(false);
  return both(both(applies(row.scope, situation.mobility), flow),
              both(appliesIn(row.receiving, situation), matches(row.outermostRegion, outermost)));
}

std::vector<Step> stepsFor(const Funded& funded, Amount rate, int days, const Citation& proof) {
  const Amount onSite = funded.onSiteIsCeiling ? Amount{Money(), rate.high} : rate;
  std::vector<Step> steps = {{days, Unit::day, {}, {}, onSite, {}, 30}};
  for (Step& step : travelDaySteps(funded, rate, proof)) {
    step.per = 30;
    steps.push_back(step);
  }
  return steps;
}

/// If no row covers the stay, the user override is paid. The line cites the duration, which states how days are
/// counted.
std::optional<Line> lineOfOwnRate(Draft& draft, const Span& stay) {
  const Situation& situation = draft.situation;
  const auto ownRate = situation.mobility.monthlyRate;
  const auto proof =
      firstRow(draft.terms.durations, [&](const Duration& row) { return applies(row, situation) == Applies::yes; });
  if (!ownRate || !proof) return std::nullopt;
  const auto practice = roundingOf(situation, draft.terms);
  const Funded funded = fundedDays(stay, draft);
  const auto steps = [&](int days) {
    return rounded(stepsFor(funded, Amount::known(*ownRate), days, proof->citation), practice);
  };
  Line line = lineOf(Rule::monthlySupport, proof->citation, Layer::user, steps(funded.onSite.high));
  line.citation.trust = Trust::user;
  if (!funded.onSite.isKnown()) {
    line.amount.low = amountOf(steps(funded.onSite.low)).low;
    line.steps.clear();
    addCause(line, CauseKind::unanswered, "days");
  }
  sayChoice(line, funded);
  roundLine(line, practice);
  sayFundedDays(draft, funded);
  return line;
}

}  // namespace

void monthlySupport(Draft& draft) {
  const Situation& situation = draft.situation;
  if (!situation.mobility.activity || !isLongStudentStay(*situation.mobility.activity)) return;
  if (situation.mobility.activity == Activity::combinedStudent) {
    draft.grant.unpriced.push_back(gap(Rule::monthlySupport, UnpricedReason::notModelled));
    return;
  }
  const bool isOwn = situation.mobility.monthlyRate.has_value();
  auto rate = rateOf(candidatesIn(situation, draft.terms.monthlySupport, appliesToStudents), [&](const auto& row) {
    return isOwn ? row->rate.amount() : narrowed(row, draft, appliesToStudents);
  });
  const auto stay = spanOfDays(situation, draft.terms);
  if (!rate && stay) {
    if (auto line = lineOfOwnRate(draft, *stay)) {
      draft.grant.lines.push_back(std::move(*line));
      return;
    }
  }
  if (!rate || !stay) {
    draft.grant.unpriced.push_back(gap(Rule::monthlySupport, UnpricedReason::noRow));
    return;
  }
  const Rate<MonthlySupport> published = *rate;
  overrideBy(situation.mobility.monthlyRate, "monthlyRate", *rate, draft.grant);
  const auto practice = roundingOf(situation, draft.terms);
  const Funded funded = fundedDays(*stay, draft);
  const auto steps = [&](Amount amount, int days) {
    return rounded(stepsFor(funded, amount, days, rate->proof->citation), practice);
  };
  Line line =
      lineOf(Rule::monthlySupport, *rate, steps(rate->amount, funded.onSite.high),
             situation.receiving ? InternedText("sendingCountry") : InternedText("receivingCountry"), "monthlyRate");
  if (!funded.onSite.isKnown()) {
    line.amount.low = amountOf(steps(rate->amount, funded.onSite.low)).low;
    line.steps.clear();
    addCause(line, CauseKind::unanswered, "days");
  }
  sayChoice(line, funded);
  roundLine(line, practice);
  const bool setsBeside = draft.isExplained() && funded.onSite.isKnown();
  if (setsBeside && rate->isOverridden) {
    setBeside(line, published.proof->citation, published.proof.layer, steps(published.amount, funded.onSite.high));
  } else if (setsBeside && rate->proof.layer != Layer::call) {
    const auto below = rateOf(candidatesIn(situation, callOnly(draft.terms.monthlySupport), appliesToStudents));
    if (below) setBeside(line, below->proof->citation, Layer::call, steps(below->amount, funded.onSite.high));
  }
  sayFundedDays(draft, funded);
  draft.grant.lines.push_back(std::move(line));
}

}  // namespace passerelle
