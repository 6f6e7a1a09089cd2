#include <algorithm>

#include "core/funding/formula.h"
#include "core/funding/rules.h"

// Staff are paid by the day on site, at full rate up to day 14 and at a lower percentage after it, plus travel days
// at full rate. An institution may pay a fixed package (so many days on site and so many travel days, whatever the
// length of the stay), or no more than so many days ("at most": from nothing up to there).

namespace passerelle {

namespace {

bool isStaffStay(const Mobility& mobility) {
  const bool staffInBip = mobility.activity == Activity::BIP && mobility.role && isStaff(*mobility.role);
  return staffInBip || (mobility.activity && isStaff(*mobility.activity));
}

struct Funded {
  Span onSite;
  Span travel;
  Layered<FundedStay> row;

  /// Only a ceiling is known of what the institution pays.
  [[nodiscard]] bool atMost() const { return row && row.layer == Layer::institution && !row->fixed; }
};

Funded fundedDays(Span stay, const Layered<FundedStay>& row) {
  Funded funded{stay, {0, 0}, row};
  if (!row) return funded;
  funded.travel = {row->minimumTravelDays, row->maximumTravelDays};
  if (row->maximumDaysOnSite) {
    funded.onSite.low = std::min(stay.low, *row->maximumDaysOnSite);
    funded.onSite.high = std::min(stay.high, *row->maximumDaysOnSite);
  }
  return funded;
}

/// Steps for the most that can be paid; a rate from zero where the days themselves are not certain.
std::vector<Step> stepsFor(const Funded& funded, Amount rate, const Cited& proof,
                           const std::vector<StaffScale>& scale) {
  std::vector<Step> steps;
  const Amount onSite = funded.atMost() ? Amount{Money(), rate.high} : rate;
  for (const StaffScale& row : scale) {
    const int last = std::min(funded.onSite.high, row.toDay);
    if (last < row.fromDay) break;
    steps.push_back({last - row.fromDay + 1,
                     Unit::day,
                     row.fromDay,
                     last,
                     onSite,
                     row.percent == 100 ? std::nullopt : std::optional(row.percent),
                     {}});
    if (row.percent != 100) prove(steps.back(), row, proof);
  }
  const int certain = funded.atMost() ? 0 : funded.travel.low;
  if (certain > 0) steps.push_back({certain, Unit::travelDay, {}, {}, rate});
  const int possible = funded.travel.high - certain;
  if (possible > 0) steps.push_back({possible, Unit::travelDay, {}, {}, {Money(), rate.high}});
  for (Step& step : steps) {
    if (step.unit == Unit::travelDay) prove(step, *funded.row, proof);
  }
  return steps;
}

Unpriced outside(const Layered<FundedStay>& row, int days) {
  Unpriced none = gap(Rule::staffSupport, UnpricedReason::noRow);
  none.field = "days";
  none.sought = days;
  none.minimum = row->minimumDaysOnSite;
  none.source = row->source;
  none.locator = row->locator;
  return none;
}

}  // namespace

void staffSupport(Draft& draft) {
  const Situation& situation = draft.situation;
  if (!isStaffStay(situation.mobility)) return;
  const auto fits = [&](const StaffSupport& row) {
    return both(applies(row.scope, situation.mobility), matches(row.receiving, situation.receiving));
  };
  const auto rate = rateOf(candidates(draft.terms.staffSupport, fits));
  const auto stay = spanOfDays(situation, draft.terms);
  const auto& scales = draft.terms.staffScale;
  const std::vector<StaffScale>& scale = scales.institutionPublished() ? *scales.institution.front() : *scales.call;
  if (!rate || !stay || scale.empty()) {
    draft.grant.unpriced.push_back(gap(Rule::staffSupport, UnpricedReason::noRow));
    return;
  }
  const auto row = firstRow(draft.terms.fundedStay, [&](const FundedStay& funded) {
    return applies(funded.scope, situation.mobility) == Applies::yes;
  });
  if (row && row->minimumDaysOnSite && stay->high < *row->minimumDaysOnSite) {
    draft.grant.unpriced.push_back(outside(row, stay->high));
    return;
  }
  Funded funded = fundedDays(*stay, row);
  Line line =
      lineOf(Rule::staffSupport, *rate->proof, rate->proof.layer, stepsFor(funded, rate->amount, *rate->proof, scale));
  if (!funded.onSite.isKnown()) {
    Funded shortest = funded;
    shortest.onSite.high = funded.onSite.low;
    line.amount.low = amountOf(stepsFor(shortest, rate->amount, *rate->proof, scale)).low;
    line.steps.clear();
    addCause(line, CauseKind::unanswered, "days");
  }
  if (rate->open) addCause(line, CauseKind::unanswered, "receivingCountry");
  if (!rate->proof->rate.isKnown()) addCause(line, CauseKind::rateNotPublished);
  if (funded.atMost() || !funded.travel.isKnown()) addCause(line, CauseKind::choiceOfInstitution);
  if (rate->proof.layer == Layer::institution && funded.onSite.isKnown()) {
    const auto beside = rateOf(candidates(callOnly(draft.terms.staffSupport), fits));
    if (beside) setBeside(line, *beside->proof, stepsFor(funded, beside->amount, *beside->proof, *scales.call));
  }
  if (situation.days) {
    draft.grant.stay->fundedDays = funded.onSite.high;
    draft.grant.stay->travelDays = funded.travel.high;
  }
  draft.grant.lines.push_back(std::move(line));
}

}  // namespace passerelle
