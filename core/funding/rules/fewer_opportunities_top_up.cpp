#include "core/funding/rules.h"
#include "core/funding/top_up.h"

// Students with fewer opportunities are paid an amount a month on long stays, and once on short stays. Staff are
// paid real costs instead, which have no scale.

namespace passerelle {

void fewerOpportunitiesTopUp(Draft& draft) {
  const Mobility& mobility = draft.situation.mobility;
  const bool staff = (mobility.role && isStaff(*mobility.role)) || (mobility.activity && isStaff(*mobility.activity));
  if (staff || !mobility.fewerOpportunities.value_or(false)) return;
  addTopUp(draft, Rule::fewerOpportunitiesTopUp,
           {TopUpKind::fewerOpportunitiesShort, TopUpKind::fewerOpportunitiesLong});
}

}  // namespace passerelle
