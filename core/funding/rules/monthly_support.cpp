#include "core/funding/formula.h"
#include "core/funding/rules.h"

// Long student stays are paid by the month of thirty days: days × monthly rate / 30, the thirtieths unrounded
// until the line is complete. Where the institution has not published its rate, the call's range stands.

namespace passerelle {

namespace {

Applies appliesTo(const MonthlySupport& row, const Situation& situation) {
  return both(applies(row.scope, situation.mobility),
              both(matches(row.receiving, situation.receiving), matches(row.flow, situation.flow)));
}

std::vector<Step> stepsFor(Amount rate, int days) { return {{days, Unit::day, {}, {}, rate, {}, 30}}; }

/// A row that asks for a flow is closed, not open, once the countries are known to have none.
Applies knownFlow(const MonthlySupport& row, const Situation& situation) {
  const bool bothKnown = situation.receiving && situation.mobility.sendingCountry;
  const bool none = situation.receiving == Destination::regions1to12 || (bothKnown && !situation.flow);
  if (row.flow && none) return Applies::no;
  return appliesTo(row, situation);
}

}  // namespace

void monthlySupport(Draft& draft) {
  const Situation& situation = draft.situation;
  if (!situation.mobility.activity || !isLongStudentStay(*situation.mobility.activity)) return;
  if (situation.mobility.activity == Activity::combinedStudent) {
    draft.grant.unpriced.push_back(gap(Rule::monthlySupport, UnpricedReason::notModelled));
    return;
  }
  const auto fits = [&](const MonthlySupport& row) { return knownFlow(row, situation); };
  const auto rate = rateOf(candidates(draft.terms.monthlySupport, fits));
  const auto days = spanOfDays(situation, draft.terms);
  if (!rate || !days) {
    draft.grant.unpriced.push_back(gap(Rule::monthlySupport, UnpricedReason::noRow));
    return;
  }
  Line line = lineOf(Rule::monthlySupport, *rate->proof, rate->proof.layer, stepsFor(rate->amount, days->high));
  if (!days->isKnown()) {
    line.amount.low = amountOf(stepsFor(rate->amount, days->low)).low;
    line.steps.clear();
    addCause(line, CauseKind::unanswered, "days");
  }
  if (rate->open) addCause(line, CauseKind::unanswered, situation.receiving ? "sendingCountry" : "receivingCountry");
  if (!rate->proof->rate.isKnown()) addCause(line, CauseKind::rateNotPublished);
  if (rate->proof.layer == Layer::institution && days->isKnown()) {
    const auto beside = rateOf(candidates(callOnly(draft.terms.monthlySupport), fits));
    if (beside) setBeside(line, *beside->proof, stepsFor(beside->amount, days->high));
  }
  draft.grant.lines.push_back(std::move(line));
}

}  // namespace passerelle
