#include <algorithm>

#include "core/funding/formula.h"
#include "core/funding/funded_days.h"
#include "core/funding/rules.h"

// Short student stays (BIP, other blended stays, short stays of doctoral candidates) receive individual support per
// day. The scale is marginal: a later rate pays the later days only. Days outside the scale have no rate. Travel days,
// if the institution pays them, are paid at the first rate.

namespace passerelle {

namespace {

bool isShortStudentStay(const Mobility& mobility) {
  const bool staffInBip = mobility.role && isStaff(*mobility.role);
  return mobility.activity == Activity::shortBlended || mobility.activity == Activity::shortDoctoral ||
         (mobility.activity == Activity::BIP && !staffInBip);
}

std::vector<Step> stepsFor(const std::vector<ShortStaySupport>& scale, const Funded& funded, int days) {
  std::vector<Step> steps;
  for (const ShortStaySupport& row : scale) {
    if (days < row.fromDay && !steps.empty()) break;
    const int first = steps.empty() ? 1 : row.fromDay;  // the first rate also pays the days before its minimum
    const int last = std::min(days, row.toDay);
    const Amount rate = funded.onSiteIsCeiling ? Amount{Money(), row.rate.high} : row.rate;
    steps.push_back({last - first + 1, Unit::day, first, last, rate});
    prove(steps.back(), row.citation, scale.front().citation);
  }
  for (const Step& step : travelDaySteps(funded, scale.front().rate, scale.front().citation)) steps.push_back(step);
  return steps;
}

bool covers(const std::vector<ShortStaySupport>& scale, int days) {
  return !scale.empty() && days >= scale.front().fromDay && days <= scale.back().toDay;
}

Unpriced outside(const std::vector<ShortStaySupport>& scale, int days) {
  Unpriced none = gap(Rule::shortStaySupport, UnpricedReason::noRow);
  none.field = "days";
  none.sought = days;
  none.minimum = scale.front().fromDay;
  none.maximum = scale.back().toDay;
  none.source = scale.front().citation.source;
  none.locator = scale.front().citation.locator;
  return none;
}

}  // namespace

void shortStaySupport(Draft& draft) {
  if (!isShortStudentStay(draft.situation.mobility)) return;
  const auto& table = draft.terms.shortStaySupport;
  const std::vector<ShortStaySupport>& scale = table.highest();
  if (scale.empty()) {
    draft.grant.unpriced.push_back(gap(Rule::shortStaySupport, UnpricedReason::notModelled));
    return;
  }
  const auto days = draft.situation.days;
  if (days && !covers(scale, *days)) {
    sayOverrides(draft, fundedDays({*days, *days}, draft));
    draft.grant.unpriced.push_back(outside(scale, *days));
    return;
  }
  const Span stay{days.value_or(scale.front().fromDay), days.value_or(scale.back().toDay)};
  const Funded funded = fundedDays(stay, draft);
  const Layer layer = table.highestLayer();
  Line line =
      lineOf(Rule::shortStaySupport, scale.front().citation, layer, stepsFor(scale, funded, funded.onSite.high));
  if (!funded.onSite.isKnown()) {
    line.amount.low = amountOf(stepsFor(scale, funded, funded.onSite.low)).low;
    line.steps.clear();
    addCause(line, CauseKind::unanswered, "days");
  } else if (draft.isExplained() && layer != Layer::call && days && covers(*table.call, *days)) {
    setBeside(line, table.call->front().citation, Layer::call, stepsFor(*table.call, funded, funded.onSite.high));
  }
  sayChoice(line, funded);
  roundLine(line, roundingOf(draft.situation, draft.terms));
  sayFundedDays(draft, funded);
  draft.grant.lines.push_back(std::move(line));
}

}  // namespace passerelle
