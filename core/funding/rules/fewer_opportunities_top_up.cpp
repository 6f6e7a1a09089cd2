#include "core/funding/formula.h"
#include "core/funding/rules.h"
#include "core/funding/top_up.h"

// Students with fewer opportunities receive a top-up: an amount per month on long stays, and a single amount on short
// stays. If no amount is published (partner countries under KA131), or real costs are reimbursed (staff), the answer
// says so.

namespace passerelle {

void fewerOpportunitiesTopUp(Draft& draft) {
  const Mobility& mobility = draft.situation.mobility;
  const bool staff = (mobility.role && isStaff(*mobility.role)) || (mobility.activity && isStaff(*mobility.activity));
  if (!mobility.fewerOpportunities.value_or(false)) return;
  const bool hasFigures = !draft.grant.lines.empty();
  if (!staff && addTopUp(draft, TopUpKind::fewerOpportunitiesTopUp)) return;
  if (!hasFigures) return;
  if (!staff && isUnsupported(draft.grant)) return;
  Unpriced none = gap(Rule::fewerOpportunitiesTopUp, staff ? UnpricedReason::realCosts : UnpricedReason::notPublished);
  none.field = "fewerOpportunities";
  draft.grant.unpriced.push_back(none);
}

}  // namespace passerelle
