#include "core/funding/estimate.h"

#include <algorithm>
#include <optional>
#include <utility>
#include <variant>

#include "core/funding/formula.h"
#include "core/funding/rules.h"
#include "core/funding/travel_share.h"

namespace passerelle {

namespace {

Rule mainRule(const Mobility& mobility) {
  const bool staffInBip = mobility.role && isStaff(*mobility.role) && mobility.activity == Activity::BIP;
  if (staffInBip || isStaff(*mobility.activity)) return Rule::staffSupport;
  return isLongStudentStay(*mobility.activity) ? Rule::monthlySupport : Rule::shortStaySupport;
}

/// Whether a higher layer has a condition with the same id that applies; it replaces this one.
bool restates(const LayeredTable<EligibilityCondition>& table, const EligibilityCondition& condition, Layer layer,
              const Mobility& mobility) {
  const auto own = firstRow(table, [&](const EligibilityCondition& row) {
    return row.name == condition.name && applies(row.scope, mobility) == Applies::yes;
  });
  return own && own.layer != layer;
}

/// The condition by which this payer does not fund this direction; null if it does.
const EligibilityCondition* closedFlow(const Draft& draft) {
  const EligibilityCondition* closed = nullptr;
  const Mobility& mobility = draft.situation.mobility;
  eachRow(draft.terms.conditions, [&](const EligibilityCondition& condition, Layer layer) {
    const auto* flow = std::get_if<FundedFlowRequirement>(&condition.requirement);
    if (flow == nullptr || applies(condition.scope, mobility) != Applies::yes || closed != nullptr) return;
    const auto& open = flow->directions;
    if (std::find(open.begin(), open.end(), *mobility.direction) != open.end()) return;
    if (!restates(draft.terms.conditions, condition, layer, mobility)) closed = &condition;
  });
  return closed;
}

Unpriced refusal(Rule rule, UnpricedReason reason, InternedText field) {
  Unpriced refused = gap(rule, reason);
  refused.field = field;
  return refused;
}

void assume(Grant& grant, InternedText field, const char* value) { grant.assumptions.push_back({field, value}); }

bool countsEarlierStays(const Draft& draft) {
  return static_cast<bool>(firstRow(draft.terms.conditions, [&](const EligibilityCondition& row) {
    return std::holds_alternative<CycleMonthsRequirement>(row.requirement) &&
           applies(row.scope, draft.situation.mobility) == Applies::yes;
  }));
}

void sayAssumptions(Draft& draft) {
  const Mobility& mobility = draft.situation.mobility;
  const bool staff = mainRule(mobility) == Rule::staffSupport;
  if (!mobility.greenTravel) assume(draft.grant, "greenTravel", "false");
  if (!staff && !mobility.fewerOpportunities) assume(draft.grant, "fewerOpportunities", "false");
  if (!mobility.earlierStayDays && countsEarlierStays(draft)) assume(draft.grant, "earlierStayDays", "0");
  if (mobility.outermostRegion) return;
  const auto forOutermost = firstRow(draft.terms.monthlySupport, [&](const MonthlySupport& row) {
    return row.outermostRegion.value_or(false) && applies(row.scope, mobility) == Applies::yes &&
           appliesIn(row.receiving, draft.situation) != Applies::no;
  });
  if (forOutermost || dependsOnOutermostRegion(draft.situation, draft.terms)) {
    assume(draft.grant, "outermostRegion", "false");
  }
}

void sayRemarks(Draft& draft) {
  eachRow(draft.terms.remarks, [&](const Remark& remark, Layer) {
    if (applies(remark.scope, draft.situation.mobility) == Applies::yes)
      draft.grant.remarks.push_back(remark.provenance.id);
  });
}

void sumUp(Grant& grant) {
  if (grant.lines.empty()) return;
  grant.complete = std::none_of(grant.unpriced.begin(), grant.unpriced.end(), [](const Unpriced& unpriced) {
    return unpriced.reason != UnpricedReason::standardAmountApplies &&
           unpriced.reason != UnpricedReason::belowFirstBand;
  });
  Amount total;
  for (const Line& line : grant.lines) total = total + line.amount;
  grant.total = total;
}

/// The grant when no choice is open: every rule runs in order.
Grant priced(const Situation& situation, const Terms& terms, Detail detail) {
  Draft draft{situation, terms, {}, detail};
  const Mobility& mobility = situation.mobility;
  draft.grant.action = mobility.action;
  const auto& other = otherCountry(mobility);
  if (other && draft.isExplained()) draft.grant.region = situation.call->regionOf(*other);
  if (situation.days) draft.grant.stay = FundedDays{*situation.days, dayCountOf(*mobility.activity), {}, {}};
  if (*mobility.activity == Activity::conference) {
    draft.grant.unpriced.push_back(refusal(Rule::undetermined, UnpricedReason::notFunded, "activity"));
  } else if (const EligibilityCondition* closed = closedFlow(draft)) {
    draft.grant.unpriced.push_back(refusal(mainRule(mobility), UnpricedReason::notFunded, "direction"));
    draft.grant.unpriced.back().source = closed->citation.source;
    draft.grant.unpriced.back().locator = closed->citation.locator;
  } else if (const ActionExclusion* exclusion = exclusionOf(mobility, *terms.call)) {
    draft.grant.unpriced.push_back(
        refusal(mainRule(mobility), UnpricedReason::excludedCountry, otherCountryField(mobility)));
    draft.grant.unpriced.back().source = exclusion->citation.source;
    draft.grant.unpriced.back().locator = exclusion->citation.locator;
  } else {
    for (const RuleFunction rule : rules) rule(draft);
    if (draft.isExplained()) sayAssumptions(draft);
  }
  if (draft.isExplained()) sayRemarks(draft);
  sumUp(draft.grant);
  return std::move(draft.grant);
}

bool paysSupport(const Line& line) { return isSupport(line.rule) || line.rule == Rule::undetermined; }

/// The grant while a choice is open: one line from the lowest to the highest total of all completions. Its source is
/// that of the largest line of the highest total.
Grant spanned(const Situation& situation, const Tariff& tariff, const std::vector<InternedText>& open) {
  Grant grant;
  Line span;
  bool first = true;
  bool unfunded = false;
  for (const Situation& completion : completions(situation)) {
    const Grant candidate = estimate(completion, tariff, Detail::amounts);
    if (!candidate.total) {
      unfunded = true;
      continue;
    }
    if (first || candidate.total->high > span.amount.high) {
      const auto dearest =
          std::max_element(candidate.lines.begin(), candidate.lines.end(),
                           [](const Line& left, const Line& right) { return left.amount.high < right.amount.high; });
      span.citation = dearest->citation;
      span.layer = dearest->layer;
      span.citation.trust = Trust::deduced;  // no source prints this interval
    }
    // Without individual support a completion has no certain figure: it is unknown whether the other parts are paid.
    unfunded = unfunded || std::none_of(candidate.lines.begin(), candidate.lines.end(), paysSupport);
    span.amount = first ? *candidate.total : hull(span.amount, *candidate.total);
    first = false;
  }
  if (first) {
    grant.unpriced.push_back(gap(Rule::undetermined, UnpricedReason::noRow));
    sumUp(grant);
    return grant;
  }
  if (unfunded) span.amount.low = std::min(span.amount.low, Money());
  for (const InternedText field : open) addCause(span, CauseKind::unanswered, field);
  grant.lines.push_back(std::move(span));
  sumUp(grant);
  return grant;
}

/// The gap for a country whose payment no source states.
std::optional<Unpriced> notPlaced(const Situation& situation, const Call& call) {
  const Mobility& mobility = situation.mobility;
  for (const auto& [country, field] : {std::pair(&mobility.sendingCountry, InternedText("sendingCountry")),
                                       std::pair(&mobility.receivingCountry, InternedText("receivingCountry"))}) {
    const UnplacedTerritories* row = *country ? call.unplacedRow(**country) : nullptr;
    if (row == nullptr) continue;
    Unpriced none = refusal(Rule::undetermined, UnpricedReason::notModelled, field);
    none.source = row->citation.source;
    none.locator = row->citation.locator;
    return none;
  }
  return std::nullopt;
}

bool nothingAnswered(const Mobility& mobility) {
  return !mobility.role && !mobility.direction && !mobility.activity && !mobility.receivingCountry &&
         !mobility.sendingCountry && !mobility.start && !mobility.days && !mobility.distance;
}

/// Extends the line to the other call's amount and shows that amount beside it. An amount that is among those of the
/// line already extends nothing, so the line keeps its steps, and the other call is no cause of its interval.
void reconcile(Line& line, const Line& other, int call) {
  if (line.amount == other.amount && other.layer != Layer::institution) return;
  Beside beside;
  beside.citation = other.citation;
  beside.amount = other.amount;
  beside.layer = Layer::institution;
  beside.call = call;
  line.beside = beside;
  const Amount both = hull(line.amount, other.amount);
  if (both == line.amount) return;
  line.amount = both;
  line.steps.clear();
  addCause(line, CauseKind::otherCallPublished);
}

/// Whether a user override is outside the ranges of one grant and within those of the other.
bool isOutsideOnly(const Grant& grant, const Grant& other) {
  return std::any_of(grant.outside.begin(), grant.outside.end(), [&](const OutsideRange& one) {
    return std::none_of(other.outside.begin(), other.outside.end(),
                        [&](const OutsideRange& each) { return each.field == one.field; });
  });
}

/// The grant by this call, with each line extended to the amounts of the other call.
Grant reconciled(const Situation& situation, const Tariff& tariff, Detail detail) {
  Grant grant = priced(situation, *tariff.terms, detail);
  const Grant other = priced(situation, tariff.other->terms, Detail::amounts);
  for (Line& line : grant.lines) {
    if (line.layer == Layer::user) continue;
    // A user override that only the other call excludes shows that the other call's figures are not the ones paid.
    if (isSupport(line.rule) && isOutsideOnly(other, grant)) continue;
    if (const Line* theirs = lineBy(other, line.rule)) {
      if (line.rule == Rule::exceptionalTravel) {  // it is computed on the higher of the two lump sums
        line.amount.high = std::min(line.amount.high, theirs->amount.high);
        continue;
      }
      reconcile(line, *theirs, tariff.other->call);
      continue;
    }
    // The other call does not pay this part, for example because the stay or the distance is too short.
    line.amount.low = std::min(line.amount.low, Money());
    line.steps.clear();
    addCause(line, CauseKind::otherCallPublished);
  }
  sumUp(grant);
  return grant;
}

}  // namespace

Grant estimate(const Situation& situation, const Tariff& tariff, Detail detail) {
  if (nothingAnswered(situation.mobility)) return {};
  if (const std::optional<Unpriced> none = notPlaced(situation, *tariff.terms->call)) {
    Grant grant;
    grant.unpriced.push_back(*none);
    sumUp(grant);
    return grant;
  }
  const std::vector<InternedText> open = openChoices(situation);
  const bool refused = situation.mobility.activity == Activity::conference;
  if (!open.empty() && !refused) return spanned(situation, tariff, open);
  return tariff.other == nullptr ? priced(situation, *tariff.terms, detail) : reconciled(situation, tariff, detail);
}

}  // namespace passerelle
