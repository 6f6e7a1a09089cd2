#include "core/funding/early_return.h"

#include <algorithm>
#include <numeric>

#include "core/funding/funded_days.h"
#include "core/funding/payment_schedule.h"

// The amount to give back is the amount paid minus the grant for the completed days. It is computed line by line, and
// separately for the lower and the upper ends: an unpublished rate is the same before and after, so its two ends must
// not be mixed. What the institution has not said (paid days, travel days, travel) is the same before and after too:
// the settlement is worked out for every answer, and the ends are those of all answers.

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

/// The stay as agreed and as completed, with the same answer to every choice of the institution.
struct Stays {
  Situation agreed;
  Situation done;
};

bool waitsFor(const Grant& grant, InternedText field) {
  return std::any_of(grant.lines.begin(), grant.lines.end(),
                     [field](const Line& line) { return hasCause(line, CauseKind::choiceOfInstitution, field); });
}

/// The same stays once for each of these answers.
template <class Value>
std::vector<Stays> answeredBy(const std::vector<Stays>& before, std::optional<Value> Mobility::*field,
                              const std::vector<Value>& values) {
  std::vector<Stays> after;
  for (const Stays& stays : before) {
    for (const Value value : values) {
      after.push_back(stays);
      after.back().agreed.mobility.*field = value;
      after.back().done.mobility.*field = value;
    }
  }
  return after;
}

/// Every settlement lies between those of these answers: a grant grows evenly between two of these numbers of days on
/// site; of travel days, whose thirtieths are rounded, every number is tried.
std::vector<Stays> answersOfInstitution(const Situation& agreed, const Situation& done, const Terms& terms,
                                        const Grant& grant) {
  std::vector<Stays> answers = {{agreed, done}};
  const Draft draft{agreed, terms, {}, Detail::amounts};
  const Funded funded = fundedDays({*agreed.days, *agreed.days}, draft);
  if (waitsFor(grant, "fundedDays")) {
    answers = answeredBy<int>(answers, &Mobility::fundedDays,
                              {0, std::min(*done.days, funded.onSite.high), funded.onSite.high});
  }
  if (waitsFor(grant, "travelDays")) {
    std::vector<int> days(static_cast<std::size_t>(funded.travel.high - funded.travel.low + 1));
    std::iota(days.begin(), days.end(), funded.travel.low);
    answers = answeredBy<int>(answers, &Mobility::travelDays, days);
  }
  if (waitsFor(grant, "travelPaid")) answers = answeredBy<bool>(answers, &Mobility::travelPaid, {false, true});
  return answers;
}

/// The figures of the call, and those that the institution published for another call: no source says which are paid,
/// but they are the same before and after. A user override that only the others exclude shows that they are not paid.
std::vector<Tariff> tariffsOf(const Situation& agreed, const Tariff& tariff) {
  const Tariff ofCall = {tariff.terms, nullptr};
  if (tariff.other == nullptr) return {ofCall};
  const Tariff ofOther = {&tariff.other->terms, nullptr};
  const auto excluded = estimate(agreed, ofOther, Detail::amounts).outside.size();
  if (excluded > estimate(agreed, ofCall, Detail::amounts).outside.size()) return {ofCall};
  return {ofCall, ofOther};
}

/// Calls visit(agreed, done, schedule) with the grants of the same stay by every answer of the institution, where the
/// agreed one is priced.
template <class Visit>
void eachAnswer(const Situation& agreed, const Situation& done, const Tariff& tariff, Visit visit) {
  for (const Tariff& paying : tariffsOf(agreed, tariff)) {
    for (const Stays& stays : answersOfInstitution(agreed, done, *paying.terms, estimate(agreed, paying))) {
      const Grant whole = estimate(stays.agreed, paying, Detail::amounts);
      if (!whole.total) continue;
      visit(whole, estimate(stays.done, paying, Detail::amounts), schedulePayments(whole, stays.agreed, *paying.terms));
    }
  }
}

void extend(std::optional<Amount>& sofar, const std::optional<Amount>& other) {
  if (sofar && other) sofar = hull(*sofar, *other);
}

/// Extends a settlement to that of one more answer.
void unite(std::optional<Settlement>& sofar, const Settlement& other) {
  if (!sofar) {
    sofar = other;
    return;
  }
  sofar->outcome = std::max(sofar->outcome, other.outcome);
  extend(sofar->kept, other.kept);
  extend(sofar->lost, other.lost);
  extend(sofar->toGiveBack, other.toGiveBack);
  extend(sofar->stillDue, other.stillDue);
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

/// Too short a stay: the amount kept is between zero and the grant for the completed days, or the agreed grant if no
/// row pays so few days.
Settlement undecided(const Grant& agreed, const Grant& done, const PaymentSchedule& schedule) {
  const bool isPriced = done.total && done.complete;
  const Settlement best = settled(agreed, isPriced ? done : agreed, schedule);
  Settlement settlement;
  settlement.outcome = EarlyReturnOutcome::cannotTellYet;
  settlement.kept = atMost(best.kept->high);
  settlement.lost = Amount{best.lost->low, agreed.total->high};
  settlement.toGiveBack = Amount{best.toGiveBack->low, paidBefore(agreed, schedule).value_or(*agreed.total).high};
  settlement.stillDue = atMost(best.stillDue->high);
  return settlement;
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

/// Whether an unanswered question, such as the country, may set a minimum that the completed days do not reach.
bool mayMissMinimum(const Situation& done, const Terms& terms) {
  bool missed = false;
  eachRow(terms.durations, [&](const Duration& row, Layer) {
    missed = missed || (applies(row, done) == Applies::open && *done.days < row.minimumDays);
  });
  return missed;
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
  answer.paid = paidBefore(answer.agreed, schedulePayments(answer.agreed, agreed, terms));
  const bool noRow = answer.agreed.complete && !answer.done.complete;
  const bool isTooShort = answer.daysEarly > 0 && (answer.tooShort || noRow);
  const bool mayBeTooShort = isTooShort || (answer.daysEarly > 0 && mayMissMinimum(done, terms));
  const bool isTolerated = !isTooShort && answer.tolerance && answer.tolerance->covers;
  std::optional<Settlement> byDays;
  std::optional<Settlement> asAgreed;
  eachAnswer(agreed, done, tariff, [&](const Grant& whole, const Grant& rest, const PaymentSchedule& schedule) {
    if (mayBeTooShort) unite(byDays, undecided(whole, rest, schedule));
    if (!isTooShort) unite(byDays, settled(whole, rest, schedule));
    if (isTolerated) unite(asAgreed, settled(whole, whole, schedule));
  });
  if (!byDays) return answer;
  answer.settlement = *byDays;
  if (isTolerated && answer.tolerance->layer == Layer::institution) {
    answer.settlement = *asAgreed;
  } else if (isTolerated) {
    answer.tolerance->settlement = asAgreed;
  }
  return answer;
}

}  // namespace passerelle
