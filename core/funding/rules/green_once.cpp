#include "core/funding/rules.h"
#include "core/funding/top_up.h"
#include "core/funding/travel_share.h"

// Calls 2021 to 2023: who travels green and receives no travel lump sum is paid a small amount once.

namespace passerelle {

void greenOnce(Draft& draft) {
  if (!draft.situation.mobility.greenTravel.value_or(false)) return;
  if (!mayBePaid(travelShare(draft.situation, draft.terms))) addTopUp(draft, Rule::greenOnce, {TopUpKind::greenOnce});
}

}  // namespace passerelle
