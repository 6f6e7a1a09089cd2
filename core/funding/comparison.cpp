#include "core/funding/comparison.h"

#include <algorithm>
#include <map>

#include "core/funding/travel_share.h"

// Why two calls differ is not guessed from the rows: the grant is worked out again as if one thing only had changed.
// The second call with the countries where the first one has them shows what the groups do; each call without its
// institution shows what the institution does.

namespace passerelle {

namespace {

/// The part of a rule in a grant: its `turn`-th line and its `turn`-th gap.
ComparedPart partOf(const Grant& grant, Rule rule, int turn) {
  const auto nth = [&](const auto& parts) {
    int left = turn;
    return std::find_if(parts.begin(), parts.end(), [&](const auto& part) { return part.rule == rule && left-- == 0; });
  };
  ComparedPart part;
  if (const auto line = nth(grant.lines); line != grant.lines.end()) part.line = *line;
  if (const auto none = nth(grant.unpriced); none != grant.unpriced.end()) part.unpriced = *none;
  return part;
}

bool isSameFigure(const ComparedPart& left, const ComparedPart& right) {
  if (left.line.has_value() != right.line.has_value()) return false;
  if (left.line && left.line->amount != right.line->amount) return false;
  if (left.unpriced.has_value() != right.unpriced.has_value()) return false;
  return !left.unpriced || left.unpriced->reason == right.unpriced->reason;
}

bool isSame(const ComparedPart& left, const ComparedPart& right) {
  return isSameFigure(left, right) && (!left.line || left.line->layer == right.line->layer);
}

/// What a part adds to the total: nothing where nothing is missing, and unknown where it has no figure.
std::optional<Amount> worthOf(const ComparedPart& part) {
  if (part.line) return part.line->amount;
  const bool isMissing = part.unpriced && part.unpriced->reason != UnpricedReason::belowFirstBand &&
                         part.unpriced->reason != UnpricedReason::standardAmountApplies;
  if (isMissing) return std::nullopt;
  return Amount{};
}

std::optional<AmountChange> changeOf(const std::optional<Amount>& from, const std::optional<Amount>& to) {
  if (!from || !to) return std::nullopt;
  return AmountChange{to->low - from->low, to->high - from->high};
}

void addReason(std::vector<DifferenceReason>& reasons, DifferenceReason reason) {
  const auto place = std::lower_bound(reasons.begin(), reasons.end(), reason);
  if (place == reasons.end() || *place != reason) reasons.insert(place, reason);
}

CountryStanding standingOf(const Call& call, const std::string& country) {
  return {call.destinationOf(country), call.regionOf(country)};
}

std::optional<TravelShare> travelShareOf(const Situation& situation, const Terms& terms) {
  if (!openChoices(situation).empty()) return std::nullopt;
  return travelShare(situation, terms);
}

ComparedCall comparedCall(const SituationInCall& in, const Grant& grant) {
  const Situation& situation = in.situation;
  const Mobility& mobility = situation.mobility;
  ComparedCall compared;
  compared.year = situation.call->year;
  compared.total = grant.total;
  compared.complete = grant.complete;
  compared.stay = grant.stay;
  compared.band = grant.band;
  if (mobility.sendingCountry) compared.sending = standingOf(*situation.call, *mobility.sendingCountry);
  if (mobility.receivingCountry) compared.receiving = standingOf(*situation.call, *mobility.receivingCountry);
  compared.flow = situation.flow;
  compared.travel = travelShareOf(situation, *in.tariff.terms);
  return compared;
}

/// For which tables the institution speaks.
std::vector<bool> publishedIn(const Terms& terms) {
  return {terms.monthlySupport.institutionPublished(),    terms.shortStaySupport.institutionPublished(),
          terms.staffSupport.institutionPublished(),      terms.staffScale.institutionPublished(),
          terms.fundedStay.institutionPublished(),        terms.travel.institutionPublished(),
          terms.travelEntitlement.institutionPublished(), terms.topUps.institutionPublished(),
          terms.conditions.institutionPublished()};
}

/// One call after another, and the grants that show what makes them differ. Each is worked out when it is first needed.
class Neighbours {
 public:
  Neighbours(const SituationInCall& from, const Grant& fromGrant, const SituationInCall& to, const Grant& toGrant)
      : from_{from, fromGrant},
        to_{to, toGrant},
        authorDiffers_(publishedIn(*from.tariff.terms) != publishedIn(*to.tariff.terms)) {}

  /// Why the parts of a rule differ; the parts are not the same.
  [[nodiscard]] std::vector<DifferenceReason> reasonsOf(Rule rule, int turn) {
    std::vector<DifferenceReason> reasons;
    const ComparedPart before = partOf(from_.grant, rule, turn);
    const ComparedPart after = partOf(to_.grant, rule, turn);
    const ComparedPart beforeAlone = partOf(alone(from_), rule, turn);
    const ComparedPart afterAlone = partOf(alone(to_), rule, turn);
    const bool authorBefore = !isSame(before, beforeAlone);
    const bool authorAfter = !isSame(after, afterAlone);
    if (authorBefore != authorAfter) addReason(reasons, DifferenceReason::author);
    if (!(authorBefore && authorAfter)) {
      const ComparedPart unmoved = partOf(countriesUnmoved(), rule, turn);
      addFigureReasons(reasons, rule, beforeAlone, unmoved);
      if (!isSameFigure(unmoved, afterAlone)) addReason(reasons, DifferenceReason::group);
    }
    if (reasons.empty()) addFigureReasons(reasons, rule, before, after);
    return reasons;
  }

 private:
  struct Side {
    const SituationInCall& in;
    const Grant& grant;
    std::optional<Grant> alone{};
  };

  const Terms& termsOf(const Side& side) const { return authorDiffers_ ? *side.in.callAlone : *side.in.tariff.terms; }

  const Grant& alone(Side& side) const {
    if (!authorDiffers_ || side.in.tariff.terms == side.in.callAlone) return side.grant;
    if (!side.alone) side.alone = estimate(side.in.situation, *side.in.callAlone);
    return *side.alone;
  }

  /// The second call, with every country where the first one has it.
  const Grant& countriesUnmoved() {
    const Situation& from = from_.in.situation;
    const Situation& to = to_.in.situation;
    if (from.receiving == to.receiving && from.flow == to.flow) return alone(to_);
    if (!unmoved_) {
      Situation situation = from;
      situation.call = to.call;
      unmoved_ = estimate(situation, termsOf(to_));
    }
    return *unmoved_;
  }

  void addFigureReasons(std::vector<DifferenceReason>& reasons, Rule rule, const ComparedPart& before,
                        const ComparedPart& after) const {
    if (isSameFigure(before, after)) return;
    const bool isTravel = rule == Rule::travel || rule == Rule::greenSupplement;
    const bool entitlement =
        isTravel && travelShareOf(from_.in.situation, termsOf(from_)) != travelShareOf(to_.in.situation, termsOf(to_));
    if (entitlement) addReason(reasons, DifferenceReason::entitlement);
    if (before.line && after.line) {
      // What the institution may or may not pay keeps its upper end.
      if (!entitlement || before.line->amount.high != after.line->amount.high) {
        addReason(reasons, DifferenceReason::amount);
      }
    } else if (!entitlement || isOtherGreenForm(rule)) {
      addReason(reasons, DifferenceReason::shape);
    }
  }

  /// The bonus for green travel is one amount in one call and the green amount of the band in the other.
  [[nodiscard]] bool isOtherGreenForm(Rule rule) const {
    if (rule != Rule::greenSupplement && rule != Rule::greenOnce) return false;
    const Rule other = rule == Rule::greenOnce ? Rule::greenSupplement : Rule::greenOnce;
    return partOf(from_.grant, other, 0).line.has_value() != partOf(to_.grant, other, 0).line.has_value();
  }

  Side from_;
  Side to_;
  bool authorDiffers_;
  std::optional<Grant> unmoved_;
};

struct RowKey {
  Rule rule;
  int turn;

  friend bool operator==(const RowKey&, const RowKey&) = default;
  friend bool operator<(const RowKey& left, const RowKey& right) {
    return left.rule == right.rule ? left.turn < right.turn : left.rule < right.rule;
  }
};

template <class Parts>
void addRows(std::vector<RowKey>& rows, const Parts& parts) {
  std::map<Rule, int> turns;
  for (const auto& part : parts) {
    const RowKey key{part.rule, turns[part.rule]++};
    const auto place = std::lower_bound(rows.begin(), rows.end(), key);
    if (place == rows.end() || !(*place == key)) rows.insert(place, key);
  }
}

}  // namespace

CallComparison compareCalls(const std::vector<SituationInCall>& situations) {
  CallComparison comparison;
  std::vector<Grant> grants;
  std::vector<Grant> spoken;  // by what is said of the call itself; the reasons lie in these
  std::vector<RowKey> rows;
  for (const SituationInCall& in : situations) {
    grants.push_back(estimate(in.situation, in.tariff));
    spoken.push_back(in.tariff.other == nullptr ? grants.back() : estimate(in.situation, *in.tariff.terms));
    comparison.calls.push_back(comparedCall(in, grants.back()));
  }
  for (const Grant& grant : grants) {
    addRows(rows, grant.lines);
    addRows(rows, grant.unpriced);
  }
  for (const RowKey& key : rows) {
    comparison.rows.push_back({key.rule, {}, {}});
    for (const Grant& grant : grants) comparison.rows.back().parts.push_back(partOf(grant, key.rule, key.turn));
  }
  for (std::size_t i = 1; i < situations.size(); ++i) {
    Neighbours neighbours(situations[i - 1], spoken[i - 1], situations[i], spoken[i]);
    CallDifference whole{changeOf(grants[i - 1].total, grants[i].total), {}};
    for (std::size_t row = 0; row < rows.size(); ++row) {
      const ComparedPart& before = comparison.rows[row].parts[i - 1];
      const ComparedPart& after = comparison.rows[row].parts[i];
      CallDifference difference{changeOf(worthOf(before), worthOf(after)), {}};
      if (!isSame(before, after)) difference.reasons = neighbours.reasonsOf(rows[row].rule, rows[row].turn);
      for (const DifferenceReason reason : difference.reasons) addReason(whole.reasons, reason);
      comparison.rows[row].differences.push_back(std::move(difference));
    }
    comparison.differences.push_back(std::move(whole));
  }
  return comparison;
}

}  // namespace passerelle
