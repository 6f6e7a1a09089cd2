#include <algorithm>

#include "core/funding/formula.h"
#include "core/funding/funded_days.h"
#include "core/funding/rate_relation.h"
#include "core/funding/rules.h"

// Staff receive individual support per day on site, at the full rate up to day 14 and at a lower percentage after it,
// and for travel days at the full rate. An institution may pay a fixed package (a number of days on site and of travel
// days, whatever the length of the stay) or at most a number of days; in the second case the amount starts at zero.

namespace passerelle {

namespace {

bool isStaffStay(const Mobility& mobility) {
  const bool staffInBip = mobility.activity == Activity::BIP && mobility.role && isStaff(*mobility.role);
  return staffInBip || (mobility.activity && isStaff(*mobility.activity));
}

Applies appliesToStaff(const StaffSupport& row, const Situation& situation) {
  return both(applies(row.scope, situation.mobility), matches(row.receiving, situation.receiving));
}

/// Steps for the given days on site and the maximum of travel days. The rate starts at zero if the days are uncertain.
std::vector<Step> stepsFor(const Funded& funded, int days, Amount rate, const Citation& proof,
                           const std::vector<StaffScale>& scale) {
  std::vector<Step> steps;
  const Amount onSite = funded.onSiteIsCeiling ? Amount{Money(), rate.high} : rate;
  for (const StaffScale& row : scale) {
    const int last = std::min(days, row.toDay);
    if (last < row.fromDay) break;
    const auto percent = row.percent == 100 ? std::nullopt : std::optional(row.percent);
    steps.push_back({last - row.fromDay + 1, Unit::day, row.fromDay, last, onSite, percent, {}});
    if (percent) prove(steps.back(), row.citation, proof);
  }
  for (const Step& step : travelDaySteps(funded, rate, proof)) steps.push_back(step);
  return steps;
}

Unpriced outside(const Layered<FundedStay>& row, int days) {
  Unpriced none = gap(Rule::staffSupport, UnpricedReason::noRow);
  none.field = "days";
  none.sought = days;
  none.minimum = row->minimumDaysOnSite;
  none.source = row->citation.source;
  none.locator = row->citation.locator;
  return none;
}

}  // namespace

void staffSupport(Draft& draft) {
  const Situation& situation = draft.situation;
  if (!isStaffStay(situation.mobility)) return;
  const bool isOwn = situation.mobility.dailyRate.has_value();
  auto rate = rateOf(candidatesIn(situation, draft.terms.staffSupport, appliesToStaff), [&](const auto& row) {
    return isOwn ? row->rate.amount() : narrowed(row, draft, appliesToStaff);
  });
  const auto stay = spanOfDays(situation, draft.terms);
  const auto& scales = draft.terms.staffScale;
  const std::vector<StaffScale>& scale = scales.highest();
  if (!rate || !stay || scale.empty()) {
    draft.grant.unpriced.push_back(gap(Rule::staffSupport, UnpricedReason::noRow));
    return;
  }
  const Rate<StaffSupport> published = *rate;
  overrideBy(situation.mobility.dailyRate, "dailyRate", *rate, draft.grant);
  const auto practice = roundingOf(situation, draft.terms);
  const Funded funded = fundedDays(*stay, draft);
  if (funded.row && funded.row->minimumDaysOnSite && stay->high < *funded.row->minimumDaysOnSite) {
    draft.grant.unpriced.push_back(outside(funded.row, stay->high));
    return;
  }
  const auto steps = [&](Amount amount, int days, const std::vector<StaffScale>& by) {
    return rounded(stepsFor(funded, days, amount, rate->proof->citation, by), practice);
  };
  Line line = lineOf(Rule::staffSupport, *rate, steps(rate->amount, funded.onSite.high, scale), "receivingCountry",
                     "dailyRate");
  if (!funded.onSite.isKnown()) {
    line.amount.low = amountOf(steps(rate->amount, funded.onSite.low, scale)).low;
    line.steps.clear();
    addCause(line, CauseKind::unanswered, "days");
  }
  sayChoice(line, funded);
  roundLine(line, practice);
  const bool setsBeside = draft.isExplained() && funded.onSite.isKnown();
  if (setsBeside && rate->isOverridden) {
    setBeside(line, published.proof->citation, published.proof.layer,
              steps(published.amount, funded.onSite.high, scale));
  } else if (setsBeside && rate->proof.layer != Layer::call) {
    const auto below = rateOf(candidatesIn(situation, callOnly(draft.terms.staffSupport), appliesToStaff));
    if (below)
      setBeside(line, below->proof->citation, Layer::call, steps(below->amount, funded.onSite.high, *scales.call));
  }
  sayFundedDays(draft, funded);
  draft.grant.lines.push_back(std::move(line));
}

}  // namespace passerelle
