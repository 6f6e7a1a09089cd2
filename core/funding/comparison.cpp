#include "core/funding/comparison.h"

#include <algorithm>

#include "core/base/words.h"
#include "core/funding/travel_share.h"

// The reasons for a difference are computed, not guessed from the rows: the grant is estimated again with one thing
// changed. The later call with the earlier call's country groups shows the effect of the groups. Each call without its
// institution shows the effect of the institution.

namespace passerelle {

namespace {

/// A part of a grant: pointers to its line and its gap, null if it has none.
struct Part {
  const Line* line = nullptr;
  const Unpriced* unpriced = nullptr;
};

/// Part of a grant by rule: the rule's line number `turn` and its gap number `turn`, from 0.
Part partOf(const Grant& grant, Rule rule, int turn) {
  Part part;
  int left = turn;
  for (const Line& line : grant.lines) {
    if (line.rule == rule && left-- == 0) part.line = &line;
  }
  left = turn;
  for (const Unpriced& none : grant.unpriced) {
    if (none.rule == rule && left-- == 0) part.unpriced = &none;
  }
  return part;
}

bool isSameFigure(Part left, Part right) {
  if ((left.line == nullptr) != (right.line == nullptr)) return false;
  if (left.line != nullptr && left.line->amount != right.line->amount) return false;
  if ((left.unpriced == nullptr) != (right.unpriced == nullptr)) return false;
  return left.unpriced == nullptr || left.unpriced->reason == right.unpriced->reason;
}

bool isSame(Part left, Part right) {
  return isSameFigure(left, right) && (left.line == nullptr || left.line->layer == right.line->layer);
}

/// What a part adds to the total: zero if nothing is missing, absent if it has no figure.
std::optional<Amount> worthOf(Part part) {
  if (part.line != nullptr) return part.line->amount;
  const bool isMissing = part.unpriced != nullptr && part.unpriced->reason != UnpricedReason::belowFirstBand &&
                         part.unpriced->reason != UnpricedReason::standardAmountApplies;
  if (isMissing) return std::nullopt;
  return Amount{};
}

std::optional<AmountChange> changeOf(const std::optional<Amount>& from, const std::optional<Amount>& to) {
  if (!from || !to) return std::nullopt;
  return AmountChange{to->low - from->low, to->high - from->high};
}

/// A set of reasons.
class Reasons {
 public:
  void add(DifferenceReason reason) { bits_ |= 1U << static_cast<unsigned>(reason); }
  void add(Reasons others) { bits_ |= others.bits_; }
  [[nodiscard]] bool none() const { return bits_ == 0; }

  [[nodiscard]] std::vector<DifferenceReason> listed() const {
    std::vector<DifferenceReason> list;
    for (const auto& each : Words<DifferenceReason>::all) {
      if ((bits_ & 1U << static_cast<unsigned>(each.value)) != 0) list.push_back(each.value);
    }
    return list;
  }

 private:
  unsigned bits_ = 0;
};

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

/// For each table, the highest layer with rows, packed into two bits per table.
unsigned publishedIn(const Terms& terms) {
  unsigned bits = 0;
  const auto add = [&](const auto& table) { bits = bits << 2U | static_cast<unsigned>(table.highestLayer()); };
  add(terms.monthlySupport);
  add(terms.shortStaySupport);
  add(terms.staffSupport);
  add(terms.staffScale);
  add(terms.fundedStay);
  add(terms.travel);
  add(terms.travelEntitlement);
  add(terms.exceptionalTravel);
  add(terms.topUps);
  add(terms.durations);
  add(terms.rounding);
  add(terms.conditions);
  return bits;
}

/// A call, its grant, and the grant by the call alone, which is computed on first use.
struct GrantInCall {
  const SituationInCall& in;
  Grant grant;
  unsigned published;
  std::optional<Grant> ofCallAlone{};

  explicit GrantInCall(const SituationInCall& seen)
      : in(seen), grant(estimate(seen.situation, seen.tariff)), published(publishedIn(*seen.tariff.terms)) {}

  const Grant& alone() {
    if (published == 0 && in.tariff.other == nullptr) return grant;
    if (!ofCallAlone) ofCallAlone = estimate(in.situation, *in.callAlone);
    return *ofCallAlone;
  }
};

/// Two consecutive calls and the reasons for their differences.
class Neighbours {
 public:
  Neighbours(GrantInCall& from, GrantInCall& to)
      : from_(from), to_(to), authorDiffers_(from.published != to.published) {}

  /// Reasons why the parts of a rule differ. The parts must be different.
  [[nodiscard]] Reasons reasonsOf(Rule rule, int turn) {
    Reasons reasons;
    const Part before = partOf(from_.grant, rule, turn);
    const Part after = partOf(to_.grant, rule, turn);
    const Part beforeAlone = partOf(alone(from_), rule, turn);
    const Part afterAlone = partOf(alone(to_), rule, turn);
    const bool authorBefore = from_.published != 0 && !isSame(before, beforeAlone);
    const bool authorAfter = to_.published != 0 && !isSame(after, afterAlone);
    if (authorBefore != authorAfter) reasons.add(DifferenceReason::author);
    if (!(authorBefore && authorAfter)) {
      const Part unmoved = partOf(countriesUnmoved(), rule, turn);
      addFigureReasons(reasons, rule, beforeAlone, unmoved);
      if (!isSameFigure(unmoved, afterAlone)) reasons.add(DifferenceReason::group);
    }
    if (reasons.none()) addFigureReasons(reasons, rule, before, after);
    return reasons;
  }

 private:
  [[nodiscard]] Tariff tariffOf(const GrantInCall& side) const {
    return authorDiffers_ ? Tariff{side.in.callAlone, nullptr} : side.in.tariff;
  }

  const Grant& alone(GrantInCall& side) const { return authorDiffers_ ? side.alone() : side.grant; }

  /// The later call's grant with the country groups of the earlier call.
  const Grant& countriesUnmoved() {
    const Situation& from = from_.in.situation;
    const Situation& to = to_.in.situation;
    if (from.receiving == to.receiving && from.flow == to.flow) return alone(to_);
    if (!unmoved_) {
      Situation situation = from;
      situation.call = to.call;
      unmoved_ = estimate(situation, tariffOf(to_));
    }
    return *unmoved_;
  }

  void addFigureReasons(Reasons& reasons, Rule rule, Part before, Part after) const {
    if (isSameFigure(before, after)) return;
    const bool isTravel = rule == Rule::travel || rule == Rule::greenSupplement;
    const bool entitlement = isTravel && travelShareOf(from_.in.situation, *tariffOf(from_).terms) !=
                                             travelShareOf(to_.in.situation, *tariffOf(to_).terms);
    if (entitlement) reasons.add(DifferenceReason::entitlement);
    if (before.line != nullptr && after.line != nullptr) {
      // If the institution decides, the upper end stays; only the entitlement differs.
      if (!entitlement || before.line->amount.high != after.line->amount.high) {
        reasons.add(DifferenceReason::amount);
      }
    } else if (!entitlement || isOtherGreenForm(rule)) {
      reasons.add(DifferenceReason::shape);
    }
  }

  /// Whether the support for green travel is a single amount in one call and a green travel amount in the other.
  [[nodiscard]] bool isOtherGreenForm(Rule rule) const {
    if (rule != Rule::greenSupplement && rule != Rule::greenOnce) return false;
    const Rule other = rule == Rule::greenOnce ? Rule::greenSupplement : Rule::greenOnce;
    return (partOf(from_.grant, other, 0).line == nullptr) != (partOf(to_.grant, other, 0).line == nullptr);
  }

  GrantInCall& from_;
  GrantInCall& to_;
  bool authorDiffers_;
  std::optional<Grant> unmoved_;
};

/// Number of rows for a rule: the largest number of its lines or gaps in any grant.
int rowsOf(const std::vector<GrantInCall>& calls, Rule rule) {
  int rows = 0;
  for (const GrantInCall& call : calls) {
    const auto isThere = [](Part part) { return part.line != nullptr || part.unpriced != nullptr; };
    while (isThere(partOf(call.grant, rule, rows))) ++rows;
  }
  return rows;
}

ComparedPart copied(Part part) {
  ComparedPart copy;
  if (part.line != nullptr) copy.line = *part.line;
  if (part.unpriced != nullptr) copy.unpriced = *part.unpriced;
  return copy;
}

}  // namespace

CallComparison compareCalls(const std::vector<SituationInCall>& situations) {
  CallComparison comparison;
  std::vector<GrantInCall> calls(situations.begin(), situations.end());
  for (const GrantInCall& call : calls) comparison.calls.push_back(comparedCall(call.in, call.grant));
  std::vector<Neighbours> neighbours;
  for (std::size_t i = 1; i < calls.size(); ++i) neighbours.emplace_back(calls[i - 1], calls[i]);
  std::vector<Reasons> whole(neighbours.size());
  for (const auto& each : Words<Rule>::all) {
    const int rows = rowsOf(calls, each.value);
    for (int turn = 0; turn < rows; ++turn) {
      ComparedRow row{each.value, {}, {}};
      for (std::size_t i = 0; i < calls.size(); ++i) {
        const Part part = partOf(calls[i].grant, row.rule, turn);
        row.parts.push_back(copied(part));
        if (i == 0) continue;
        const Part before = partOf(calls[i - 1].grant, row.rule, turn);
        const Reasons reasons = isSame(before, part) ? Reasons() : neighbours[i - 1].reasonsOf(row.rule, turn);
        whole[i - 1].add(reasons);
        row.differences.push_back({changeOf(worthOf(before), worthOf(part)), reasons.listed()});
      }
      comparison.rows.push_back(std::move(row));
    }
  }
  for (std::size_t i = 1; i < calls.size(); ++i) {
    const auto change = changeOf(calls[i - 1].grant.total, calls[i].grant.total);
    comparison.differences.push_back({change, whole[i - 1].listed()});
  }
  return comparison;
}

}  // namespace passerelle
