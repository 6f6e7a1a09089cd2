#include "core/funding/formula.h"
#include "core/funding/rules.h"

// A green journey whose lump sum covers too small a part of its real cost may be paid a percentage of that cost
// instead, on justification and with the approval of the agency: what that adds is written from nothing up. Where the
// lump sum is an interval, it adds to its upper end, so that the two together never exceed what any journey is paid.

namespace passerelle {

void exceptionalTravel(Draft& draft) {
  const Mobility& mobility = draft.situation.mobility;
  if (!mobility.greenTravel.value_or(false) || !mobility.realTravelCost) return;
  const auto row = firstRow(draft.terms.exceptionalTravel, [&](const ExceptionalTravel& each) {
    return applies(each.scope, mobility) == Applies::yes;
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
  // Whoever may not be paid the lump sum is paid nothing in its place: what it covers is what it is when paid.
  const Money covered = mobility.distance ? lumpSum.high : lumpSum.low;
  if (covered.inCents() * 100 >= cost.inCents() * row->coveredBelowPercent) return;
  Line line = lineOf(Rule::exceptionalTravel, row->citation, row.layer,
                     {{1, Unit::participant, {}, {}, Amount::known(cost), row->paidPercent, {}},
                      {-1, Unit::participant, {}, {}, Amount::known(lumpSum.high)}});
  if (line.amount.high <= Money()) return;
  line.amount.low = Money();
  line.steps.clear();  // they would give the upper end only
  addCause(line, CauseKind::choiceOfInstitution);
  draft.grant.lines.push_back(std::move(line));
}

}  // namespace passerelle
