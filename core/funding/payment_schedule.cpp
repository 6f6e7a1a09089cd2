#include "core/funding/payment_schedule.h"

#include <algorithm>

namespace passerelle {

namespace {

bool names(const InstalmentShare& share, Rule rule) {
  return share.rules.empty() || std::find(share.rules.begin(), share.rules.end(), rule) != share.rules.end();
}

std::optional<CivilDate> dateOf(Moment moment, const Mobility& mobility) {
  return moment == Moment::afterDocuments ? mobility.end : mobility.start;
}

/// The unpaid rest of a line and the number of its parts. Its lower end assumes that the earlier parts paid their
/// maximum.
struct Remainder {
  const Line* line;
  Amount left;
  int parts = 0;
  bool named = false;

  InstalmentPart take(const InstalmentShare& share) {
    InstalmentPart part{line->rule, share.percent, left, share.maximumPercent};
    if (--parts == 0) return part;
    part.amount = {percentOf(line->amount.low, share.percent), percentOf(line->amount.high, share.most())};
    left = {left.low - percentOf(line->amount.low, share.most()),
            left.high - percentOf(line->amount.high, share.percent)};
    return part;
  }
};

Remainder remainderOf(const Line& line, const PaymentTerm& term) {
  Remainder remainder{&line, line.amount};
  for (const InstalmentTerm& instalment : term.instalments) {
    remainder.parts +=
        static_cast<int>(std::count_if(instalment.shares.begin(), instalment.shares.end(),
                                       [&](const InstalmentShare& share) { return names(share, line.rule); }));
  }
  remainder.named = remainder.parts > 0;
  return remainder;
}

}  // namespace

Money percentOf(Money line, int percent) { return roundedCents(line.inCents() * percent, 100, Rounding::down); }

PaymentSchedule schedulePayments(const Grant& grant, const Situation& situation, const Terms& terms) {
  PaymentSchedule schedule;
  const auto term = firstRow(
      terms.payments, [&](const PaymentTerm& row) { return applies(row.scope, situation.mobility) == Applies::yes; });
  if (!term || grant.lines.empty()) return schedule;
  schedule.stated = true;
  schedule.source = term->citation.source;
  schedule.locator = term->citation.locator;
  schedule.trust = term->citation.trust;
  schedule.row = term->citation.row;
  schedule.carriedFrom = term->citation.carriedFrom;
  schedule.layer = term.layer;
  std::vector<Remainder> remainders;
  for (const Line& line : grant.lines) remainders.push_back(remainderOf(line, *term));
  for (const InstalmentTerm& stated : term->instalments) {
    Instalment instalment{stated.moment, dateOf(stated.moment, situation.mobility), {}, {}, stated.papers, stated.due};
    for (Remainder& remainder : remainders) {
      for (const InstalmentShare& share : stated.shares) {
        if (!names(share, remainder.line->rule)) continue;
        instalment.parts.push_back(remainder.take(share));
        instalment.amount = instalment.amount + instalment.parts.back().amount;
      }
    }
    schedule.instalments.push_back(std::move(instalment));
  }
  for (const Remainder& remainder : remainders) {
    if (!remainder.named) schedule.notStated.push_back(remainder.line->rule);
  }
  return schedule;
}

}  // namespace passerelle
