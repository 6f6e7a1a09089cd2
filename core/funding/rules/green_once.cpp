#include "core/funding/formula.h"
#include "core/funding/rules.h"
#include "core/funding/top_up.h"
#include "core/funding/travel_share.h"

// In calls 2021 to 2023, participants who use green travel and receive no travel lump sum are paid a small single
// amount in addition to the individual support. While it is not known who receives the lump sum, the line starts at
// zero.

namespace passerelle {

void greenOnce(Draft& draft) {
  if (!draft.situation.mobility.greenTravel.value_or(false)) return;
  const TravelShares shares = travelShares(draft.situation, draft.terms);
  auto& lines = draft.grant.lines;
  const std::size_t before = lines.size();
  if (!shares.mayBeUnpaid || isUnsupported(draft.grant)) return;
  addTopUp(draft, TopUpKind::greenOnce);
  if (!shares.mayBePaid() || lines.size() == before) return;
  lines.back().amount.low = Money();
  lines.back().steps.clear();
  sayWhyUnpaid(lines.back(), shares);
}

}  // namespace passerelle
