#include "core/funding/formula.h"
#include "core/funding/rules.h"

// Exceptional costs of travel: if the travel lump sum covers too small a part of the real cost, a percentage of the
// real cost may be paid instead of the lump sum, on justification and with the approval of the agency. The line is the
// amount in addition to the lump sum; it starts at zero because approval is not certain. If the lump sum is an
// interval, the line adds to its upper end, so that the two together never exceed this percentage of the real cost.

namespace passerelle {

void exceptionalTravel(Draft& draft) {
  const Mobility& mobility = draft.situation.mobility;
  if (!mobility.realTravelCost) return;
  const auto row = firstRow(draft.terms.exceptionalTravel, [&](const ExceptionalTravel& each) {
    const bool isPossible = !each.greenOnly || mobility.greenTravel.value_or(false);
    return isPossible && applies(each.scope, mobility) == Applies::yes;
  });
  Amount lumpSum;
  bool paid = false;
  for (const Line& line : draft.grant.lines) {
    if (line.rule != Rule::travel && line.rule != Rule::greenSupplement) continue;
    lumpSum = lumpSum + line.amount;
    paid = true;
  }
  if (!row || !paid) return;
  const Money cost = *mobility.realTravelCost;
  // With a known distance, compare the lump sum as paid: if it is not paid, nothing is paid in its place.
  const Money covered = mobility.distance ? lumpSum.high : lumpSum.low;
  if (covered.inCents() * 100 >= cost.inCents() * row->coveredBelowPercent) return;
  Line line = lineOf(Rule::exceptionalTravel, row->citation, row.layer,
                     {{1, Unit::participant, {}, {}, Amount::known(cost), row->paidPercent, {}},
                      {-1, Unit::participant, {}, {}, Amount::known(lumpSum.high)}});
  if (line.amount.high <= Money()) return;
  line.amount.low = Money();
  line.steps.clear();  // they would show only the upper end
  addCause(line, CauseKind::choiceOfInstitution);
  draft.grant.lines.push_back(std::move(line));
}

}  // namespace passerelle
