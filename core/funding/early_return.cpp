#include "core/funding/early_return.h"

#include <algorithm>

#include "core/funding/payment_schedule.h"

// The amount to give back is the amount paid minus the grant for the completed days. It is computed line by line, and
// separately for the lower and the upper ends: an unpublished rate is the same before and after, so its two ends must
// not be mixed.

namespace passerelle {

namespace {

Amount ordered(Money one, Money other) { return {std::min(one, other), std::max(one, other)}; }

Amount endByEnd(Amount left, Amount right) { return ordered(left.low - right.low, left.high - right.high); }

Amount atMost(Money high) { return {Money(), high}; }

Amount notBelowZero(Amount amount) { return {std::max(amount.low, Money()), std::max(amount.high, Money())}; }

/// Sum of the lines of one rule.
Amount amountBy(const Grant& grant, Rule rule) {
  Amount sum;
  for (const Line& line : grant.lines) {
    if (line.rule == rule) sum = sum + line.amount;
  }
  return sum;
}

std::vector<Rule> rulesOf(const Grant& grant) {
  std::vector<Rule> rules;
  for (const Line& line : grant.lines) {
    if (std::find(rules.begin(), rules.end(), line.rule) == rules.end()) rules.push_back(line.rule);
  }
  return rules;
}

/// The completed days have a published rate, the agreed ones do not: they exceed every row.
bool paysMore(const Grant& done, const Grant& agreed) {
  const std::vector<Rule> known = rulesOf(agreed);
  const std::vector<Rule> found = rulesOf(done);
  return std::any_of(found.begin(), found.end(),
                     [&](Rule rule) { return std::find(known.begin(), known.end(), rule) == known.end(); });
}

/// Whether the institution may pay fewer days. If so, the agreed and the completed stay may be paid at different ends.
bool areDaysOpen(const Grant& grant, Rule rule) {
  return std::any_of(grant.lines.begin(), grant.lines.end(), [rule](const Line& line) {
    const auto isChoice = [](const Cause& cause) { return cause.cause == CauseKind::choiceOfInstitution; };
    return line.rule == rule && std::any_of(line.causes.begin(), line.causes.end(), isChoice);
  });
}

/// What was paid of a line's lower end and of its upper end. Each is an interval if the payer chooses the percentage of
/// an instalment.
struct Paid {
  Amount ofLow;
  Amount ofHigh;
};

/// Amount of one rule that is paid before any document is due; absent if the published schedule does not cover the
/// rule.
std::optional<Paid> paidBy(const Grant& agreed, const PaymentSchedule& schedule, Rule rule) {
  const auto& open = schedule.notStated;
  if (!schedule.stated || std::find(open.begin(), open.end(), rule) != open.end()) return std::nullopt;
  const Amount line = amountBy(agreed, rule);
  Paid paid;
  for (const Instalment& instalment : schedule.instalments) {
    if (instalment.moment == Moment::afterDocuments) continue;
    for (const InstalmentPart& part : instalment.parts) {
      if (part.rule != rule) continue;
      const Amount& amount = part.amount;
      const bool chosen = part.maximumPercent.has_value();
      paid.ofLow = paid.ofLow + Amount{amount.low, chosen ? percentOf(line.low, *part.maximumPercent) : amount.low};
      paid.ofHigh = paid.ofHigh + Amount{chosen ? percentOf(line.high, part.percent) : amount.high, amount.high};
    }
  }
  return paid;
}

/// Amount paid minus amount due. Positive: to be given back; negative: still due.
Amount balanceBy(const Grant& agreed, const Grant& kept, const PaymentSchedule& schedule, Rule rule) {
  const Amount due = amountBy(kept, rule);
  const std::optional<Paid> paid = paidBy(agreed, schedule, rule);
  // Without a schedule, anything from nothing to the whole line may have been paid.
  if (!paid) return {Money() - due.high, std::max(endByEnd(amountBy(agreed, rule), due).high, Money())};
  if (areDaysOpen(agreed, rule)) return {paid->ofLow.low - due.high, paid->ofHigh.high - due.low};
  return hull({paid->ofLow.low - due.low, paid->ofLow.high - due.low},
              {paid->ofHigh.low - due.high, paid->ofHigh.high - due.high});
}

Settlement settled(const Grant& agreed, const Grant& kept, const PaymentSchedule& schedule) {
  Amount lost;
  Amount balance;
  for (const Rule rule : rulesOf(agreed)) {
    lost = lost + endByEnd(amountBy(agreed, rule), amountBy(kept, rule));
    balance = balance + balanceBy(agreed, kept, schedule, rule);
  }
  Settlement settlement;
  settlement.outcome = lost == Amount{} ? EarlyReturnOutcome::unchanged : EarlyReturnOutcome::reduced;
  settlement.kept = kept.total;
  settlement.lost = lost;
  settlement.toGiveBack = notBelowZero(balance);
  settlement.stillDue = notBelowZero({Money() - balance.high, Money() - balance.low});
  return settlement;
}

/// Too short a stay: the amount kept is between zero and the grant for the completed days, or the agreed grant if no
/// row pays so few days.
Settlement undecided(const Grant& agreed, const Grant& done, const PaymentSchedule& schedule,
                     const std::optional<Amount>& paid) {
  const bool isPriced = done.total && done.complete;
  const Settlement best = settled(agreed, isPriced ? done : agreed, schedule);
  Settlement settlement;
  settlement.outcome = EarlyReturnOutcome::cannotTellYet;
  settlement.kept = atMost(best.kept->high);
  settlement.lost = Amount{best.lost->low, agreed.total->high};
  settlement.toGiveBack = Amount{best.toGiveBack->low, paid.value_or(*agreed.total).high};
  settlement.stillDue = atMost(best.stillDue->high);
  return settlement;
}

std::optional<Amount> paidBefore(const Grant& agreed, const PaymentSchedule& schedule) {
  if (!schedule.stated) return std::nullopt;
  Amount paid;
  for (const Rule rule : rulesOf(agreed)) {
    const std::optional<Paid> ofLine = paidBy(agreed, schedule, rule);
    paid = paid + (ofLine ? hull(ofLine->ofLow, ofLine->ofHigh) : atMost(amountBy(agreed, rule).high));
  }
  return paid;
}

std::optional<ShortestStay> notReached(const Situation& done, const Terms& terms) {
  const auto row = firstRow(terms.durations, [&](const Duration& each) { return applies(each, done) == Applies::yes; });
  if (!row || *done.days >= row->minimumDays) return std::nullopt;
  ShortestStay shortest;
  shortest.citation = row->citation;
  shortest.days = row->minimumDays;
  shortest.layer = row.layer;
  return shortest;
}

std::optional<ToleranceReading> toleranceOf(const Situation& agreed, const Terms& terms, int daysEarly) {
  const auto row = firstRow(terms.earlyReturnTolerance, [&](const EarlyReturnTolerance& each) {
    return applies(each.scope, agreed.mobility) == Applies::yes;
  });
  if (!row || daysEarly == 0) return std::nullopt;
  ToleranceReading reading;
  reading.citation = row->citation;
  reading.days = row->days;
  reading.layer = row.layer;
  reading.covers = daysEarly <= row->days;
  return reading;
}

}  // namespace

EarlyReturn foreseeEarlyReturn(const Situation& agreed, const Situation& done, const Tariff& tariff) {
  const Terms& terms = *tariff.terms;
  EarlyReturn answer;
  answer.convention = dayCountOf(*agreed.mobility.activity);
  answer.daysAgreed = *agreed.days;
  answer.daysDone = *done.days;
  answer.daysEarly = answer.daysAgreed - answer.daysDone;
  answer.agreed = estimate(agreed, tariff);
  answer.done = estimate(done, tariff);
  answer.tooShort = notReached(done, terms);
  answer.tolerance = toleranceOf(agreed, terms, answer.daysEarly);
  if (!answer.agreed.total || paysMore(answer.done, answer.agreed)) return answer;
  const PaymentSchedule schedule = schedulePayments(answer.agreed, agreed, terms);
  answer.paid = paidBefore(answer.agreed, schedule);
  const bool noRow = answer.agreed.complete && !answer.done.complete;
  if (answer.daysEarly > 0 && (answer.tooShort || noRow)) {
    answer.settlement = undecided(answer.agreed, answer.done, schedule, answer.paid);
    return answer;
  }
  const bool isTolerated = answer.tolerance && answer.tolerance->covers;
  const Settlement asAgreed = settled(answer.agreed, answer.agreed, schedule);
  answer.settlement = settled(answer.agreed, answer.done, schedule);
  if (isTolerated && answer.tolerance->layer == Layer::institution) {
    answer.settlement = asAgreed;
  } else if (isTolerated) {
    answer.tolerance->settlement = asAgreed;
  }
  return answer;
}

}  // namespace passerelle
