#include "core/funding/rate_relation.h"

#include <algorithm>

namespace passerelle {

namespace {

/// Narrows `range` to what it has in common with `bounds`.
void intersect(Amount& range, const Amount& bounds) {
  range = {std::max(range.low, bounds.low), std::min(range.high, bounds.high)};
}

Amount orWhole(const Amount& narrow, const Amount& whole) { return narrow.low <= narrow.high ? narrow : whole; }

/// Calls visit(row, place) for each published row that applies to this mobility in some destination.
template <class Row, class Visit>
void eachPublished(const LayeredTable<Row>& table, const Situation& situation, AppliesTo<Row> appliesTo, Visit visit) {
  for (const PublishedRows<Row>& publication : table.published) {
    for (const Row& row : *publication.rows) {
      if (!row.rate.low) continue;
      for (const auto& place : Words<Destination>::all) {
        const Situation there = inPlace(situation, place.value);
        if (appliesTo(row, there) == Applies::yes) visit(row, there);
      }
    }
  }
}

/// The place of a flow among the three, the lowest rates first.
std::int64_t levelOf(Flow flow) { return flow == Flow::lower ? 0 : flow == Flow::similar ? 1 : 2; }

/// A rate of staff that corresponds to a published one, under both readings of "the same percentage", give or take the
/// euro by which the published rate may have been rounded.
/// Source: the Guide of 2026, page 71, does not say of what the percentage is taken.
Amount correspondingRate(const RateRange& target, Money published, const RateRange& whole) {
  const std::int64_t rate = published.inCents();
  const std::int64_t low = target.low->inCents();
  const std::int64_t high = target.high.inCents();
  const std::int64_t ofCeiling = high * rate / whole.high.inCents();
  const std::int64_t width = whole.high.inCents() - whole.low->inCents();
  const std::int64_t inRange = width == 0 ? high : low + (high - low) * (rate - whole.low->inCents()) / width;
  constexpr std::int64_t euro = 100;
  return {Money::cents(std::min(ofCeiling, inRange) - euro), Money::cents(std::max(ofCeiling, inRange) + 1 + euro)};
}

}  // namespace

Amount narrowed(const Layered<MonthlySupport>& row, const Draft& draft, AppliesTo<MonthlySupport> appliesTo) {
  const Situation& situation = draft.situation;
  const Terms& terms = draft.terms;
  const Amount whole = row->rate.amount();
  const auto relation = firstRow(terms.rateRelations, [&](const RateRelation& each) {
    return each.leastGap && applies(each.scope, situation.mobility) == Applies::yes;
  });
  if (row.layer != Layer::call || !row->flow || !relation) return whole;
  Amount narrow = whole;
  eachPublished(terms.monthlySupport, situation, appliesTo,
                [&](const MonthlySupport& published, const Situation& there) {
                  if (!there.flow) return;
                  const std::int64_t gap = (levelOf(*row->flow) - levelOf(*there.flow)) * relation->leastGap->inCents();
                  if (gap > 0) intersect(narrow, {Money::cents(published.rate.low->inCents() + gap), whole.high});
                  if (gap < 0) intersect(narrow, {whole.low, Money::cents(published.rate.high.inCents() + gap)});
                });
  return orWhole(narrow, whole);
}

Amount narrowed(const Layered<StaffSupport>& row, const Draft& draft, AppliesTo<StaffSupport> appliesTo) {
  const Situation& situation = draft.situation;
  const Terms& terms = draft.terms;
  const Amount whole = row->rate.amount();
  const auto relation = firstRow(terms.rateRelations, [&](const RateRelation& each) {
    return each.samePercentage.value_or(false) && applies(each.scope, situation.mobility) == Applies::yes;
  });
  if (row.layer != Layer::call || !row->rate.low || row->rate.isKnown() || !relation) return whole;
  Amount narrow = whole;
  eachPublished(terms.staffSupport, situation, appliesTo, [&](const StaffSupport& published, const Situation& there) {
    if (!published.rate.isKnown()) return;
    const auto ofCall = firstRow(callOnly(terms.staffSupport),
                                 [&](const StaffSupport& each) { return appliesTo(each, there) == Applies::yes; });
    const bool isInRange = ofCall && ofCall->rate.low && !ofCall->rate.isKnown() &&
                           *ofCall->rate.low <= published.rate.high && published.rate.high <= ofCall->rate.high;
    if (isInRange) intersect(narrow, correspondingRate(row->rate, published.rate.high, ofCall->rate));
  });
  return orWhole(narrow, whole);
}

}  // namespace passerelle
