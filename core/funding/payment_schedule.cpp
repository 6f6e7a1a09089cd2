#include "core/funding/payment_schedule.h"

#include <algorithm>

namespace passerelle {

namespace {

bool names(const InstalmentShare& share, Rule rule) {
  return share.rules.empty() || std::find(share.rules.begin(), share.rules.end(), rule) != share.rules.end();
}

Money percentOf(Money money, int percent) { return roundedCents(money.inCents() * percent, 100, Rounding::down); }

std::optional<CivilDate> dateOf(Moment moment, const Mobility& mobility) {
  return moment == Moment::afterDocuments ? mobility.end : mobility.start;
}

/// A line being paid: what is left of it, in percent and in cents.
struct Remainder {
  const Line* line;
  int percent = 100;
  Amount amount;

  InstalmentPart take(int share) {
    InstalmentPart part{line->rule, share, amount};
    percent -= share;
    if (percent > 0) part.amount = {percentOf(line->amount.low, share), percentOf(line->amount.high, share)};
    amount = {amount.low - part.amount.low, amount.high - part.amount.high};
    return part;
  }
};

}  // namespace

PaymentSchedule schedulePayments(const Grant& grant, const Situation& situation, const Terms& terms) {
  PaymentSchedule schedule;
  const auto term = firstRow(
      terms.payments, [&](const PaymentTerm& row) { return applies(row.scope, situation.mobility) == Applies::yes; });
  if (!term || grant.lines.empty()) return schedule;
  schedule.stated = true;
  schedule.source = term->source;
  schedule.locator = term->locator;
  schedule.trust = term->trust;
  std::vector<Remainder> remainders;
  for (const Line& line : grant.lines) remainders.push_back({&line, 100, line.amount});
  for (const InstalmentTerm& stated : term->instalments) {
    Instalment instalment{stated.moment, dateOf(stated.moment, situation.mobility), {}, {}, stated.papers};
    for (Remainder& remainder : remainders) {
      for (const InstalmentShare& share : stated.shares) {
        if (!names(share, remainder.line->rule)) continue;
        instalment.parts.push_back(remainder.take(share.percent));
        instalment.amount = instalment.amount + instalment.parts.back().amount;
      }
    }
    schedule.instalments.push_back(std::move(instalment));
  }
  for (const Remainder& remainder : remainders) {
    if (remainder.percent == 100) schedule.notStated.push_back(remainder.line->rule);
  }
  return schedule;
}

}  // namespace passerelle
