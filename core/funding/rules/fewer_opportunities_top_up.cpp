#include "core/funding/formula.h"
#include "core/funding/rules.h"
#include "core/funding/top_up.h"

// Students with fewer opportunities are paid an amount a month on long stays, and once on short stays. Where no
// figure is printed (partner countries under KA131), or none can be (the real costs of staff), that is said.

namespace passerelle {

void fewerOpportunitiesTopUp(Draft& draft) {
  const Mobility& mobility = draft.situation.mobility;
  const bool staff = (mobility.role && isStaff(*mobility.role)) || (mobility.activity && isStaff(*mobility.activity));
  if (!mobility.fewerOpportunities.value_or(false)) return;
  const std::size_t before = draft.grant.lines.size();
  if (!staff) {
    addTopUp(draft, Rule::fewerOpportunitiesTopUp,
             {TopUpKind::fewerOpportunitiesShort, TopUpKind::fewerOpportunitiesLong});
  }
  if (draft.grant.lines.size() > before || before == 0) return;  // without a line the stay itself has no figure
  if (!staff && isUnsupported(draft.grant)) return;
  Unpriced none = gap(Rule::fewerOpportunitiesTopUp, staff ? UnpricedReason::realCosts : UnpricedReason::notPublished);
  none.field = "fewerOpportunities";
  draft.grant.unpriced.push_back(none);
}

}  // namespace passerelle
