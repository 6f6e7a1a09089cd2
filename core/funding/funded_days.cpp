#include "core/funding/funded_days.h"

#include <algorithm>
#include <utility>

namespace passerelle {

Layered<FundedStay> fundedStayOf(const Draft& draft) {
  return firstRow(draft.terms.fundedStay,
                  [&](const FundedStay& row) { return applies(row.scope, draft.situation.mobility) == Applies::yes; });
}

Funded fundedDays(Span stay, const Draft& draft) {
  const Mobility& mobility = draft.situation.mobility;
  Funded funded{stay, {0, 0}, {0, 0}, fundedStayOf(draft)};
  if (const auto& row = funded.row) {
    const bool green = mobility.greenTravel.value_or(false);
    funded.onSiteIsCeiling = row.layer == Layer::institution && !row->fixed;
    funded.travel = {funded.onSiteIsCeiling ? 0 : row->minimumTravelDays,
                     green ? row->maximumGreenTravelDays.value_or(row->maximumTravelDays) : row->maximumTravelDays};
    if (row->maximumDaysOnSite) {
      funded.onSite = {std::min(stay.low, *row->maximumDaysOnSite), std::min(stay.high, *row->maximumDaysOnSite)};
    }
  }
  funded.publishedTravel = funded.travel;
  if (const auto ownDays = mobility.fundedDays) {
    funded.onSite = {std::min(stay.low, *ownDays), std::min(stay.high, *ownDays)};
    funded.onSiteIsCeiling = false;
  }
  if (const auto ownDays = mobility.travelDays) funded.travel = {*ownDays, *ownDays};
  return funded;
}

std::vector<Step> travelDaySteps(const Funded& funded, Amount rate, const Citation& ofLine) {
  std::vector<Step> steps;
  if (funded.travel.low > 0) steps.push_back({funded.travel.low, Unit::travelDay, {}, {}, rate});
  const int possible = funded.travel.high - funded.travel.low;
  if (possible > 0) steps.push_back({possible, Unit::travelDay, {}, {}, {Money(), rate.high}});
  if (!funded.row) return steps;
  for (Step& step : steps) prove(step, funded.row->citation, ofLine);
  return steps;
}

void sayChoice(Line& line, const Funded& funded) {
  if (funded.onSiteIsCeiling) addCause(line, CauseKind::choiceOfInstitution, "fundedDays");
  if (!funded.travel.isKnown()) addCause(line, CauseKind::choiceOfInstitution, "travelDays");
}

namespace {

/// A user override beyond the limit of the row is used, and listed in `outside`.
void sayOutside(Grant& grant, const FundedStay& row, InternedText field, int found, Span allowed) {
  if (found >= allowed.low && found <= allowed.high) return;
  OutsideRange outside;
  outside.citation = row.citation;
  outside.field = field;
  outside.found = found;
  outside.minimum = allowed.low;
  outside.maximum = allowed.high;
  grant.outside.push_back(outside);
}

}  // namespace

void sayOverrides(Draft& draft, const Funded& funded) {
  const Mobility& mobility = draft.situation.mobility;
  if (funded.row && mobility.travelDays) {
    sayOutside(draft.grant, *funded.row, "travelDays", *mobility.travelDays, funded.publishedTravel);
  }
  if (funded.row && mobility.fundedDays && funded.row->maximumDaysOnSite) {
    sayOutside(draft.grant, *funded.row, "fundedDays", *mobility.fundedDays, {0, *funded.row->maximumDaysOnSite});
  }
}

void sayFundedDays(Draft& draft, const Funded& funded) {
  sayOverrides(draft, funded);
  auto& stay = draft.grant.stay;
  if (!stay || !draft.situation.days) return;
  if (funded.travel.high == 0 && funded.onSite.high == *draft.situation.days) return;
  stay->fundedDays = funded.onSite.high;
  stay->travelDays = funded.travel.high;
}

}  // namespace passerelle
