#include <algorithm>

#include "core/funding/formula.h"
#include "core/funding/rules.h"

// Short student stays (BIP, other blended stays, short stays of doctoral candidates) are paid by the day on a
// marginal scale: the later rate pays the later days only. Days outside the scale have no rate.

namespace passerelle {

namespace {

bool isShortStudentStay(const Mobility& mobility) {
  const bool staffInBip = mobility.role && isStaff(*mobility.role);
  return mobility.activity == Activity::shortBlended || mobility.activity == Activity::shortDoctoral ||
         (mobility.activity == Activity::BIP && !staffInBip);
}

std::vector<Step> stepsFor(const std::vector<ShortStaySupport>& scale, int days) {
  std::vector<Step> steps;
  for (const ShortStaySupport& row : scale) {
    if (days < row.fromDay && !steps.empty()) break;
    const int first = steps.empty() ? 1 : row.fromDay;  // the first row also pays the days before its own minimum
    const int last = std::min(days, row.toDay);
    steps.push_back({last - first + 1, Unit::day, first, last, row.rate});
    prove(steps.back(), row, scale.front());
  }
  return steps;
}

bool covers(const std::vector<ShortStaySupport>& scale, int days) {
  return !scale.empty() && days >= scale.front().fromDay && days <= scale.back().toDay;
}

}  // namespace

void shortStaySupport(Draft& draft) {
  if (!isShortStudentStay(draft.situation.mobility)) return;
  const auto& table = draft.terms.shortStaySupport;
  const bool published = table.institutionPublished();
  const std::vector<ShortStaySupport>& scale = published ? *table.institution.front() : *table.call;
  if (scale.empty()) {
    draft.grant.unpriced.push_back(gap(Rule::shortStaySupport, UnpricedReason::notModelled));
    return;
  }
  const Span allowed{scale.front().fromDay, scale.back().toDay};
  const int days = draft.situation.days.value_or(allowed.low);
  if (days < allowed.low || days > allowed.high) {
    Unpriced none = gap(Rule::shortStaySupport, UnpricedReason::noRow);
    none.field = "days";
    none.sought = days;
    none.minimum = allowed.low;
    none.maximum = allowed.high;
    none.source = scale.front().source;
    none.locator = scale.front().locator;
    draft.grant.unpriced.push_back(std::move(none));
    return;
  }
  const Layer layer = published ? Layer::institution : Layer::call;
  Line line = lineOf(Rule::shortStaySupport, scale.front(), layer, stepsFor(scale, days));
  if (!draft.situation.days) {
    line.amount = hull(line.amount, amountOf(stepsFor(scale, allowed.high)));
    line.steps.clear();
    addCause(line, CauseKind::unanswered, "days");
  } else if (published && covers(*table.call, days)) {
    setBeside(line, table.call->front(), stepsFor(*table.call, days));
  }
  draft.grant.lines.push_back(std::move(line));
}

}  // namespace passerelle
