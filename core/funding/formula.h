#pragma once

#include <algorithm>
#include <optional>
#include <vector>

#include "core/base/words.h"
#include "core/funding/grant.h"
#include "core/mobility/situation.h"
#include "core/programme/terms.h"

namespace passerelle {

/// The sum of the steps, exact until the end and then rounded once, half up, to the cent.
Amount amountOf(const std::vector<Step>& steps);

/// The rules of individual support, to which all other parts of a grant are added.
[[nodiscard]] constexpr bool isSupport(Rule rule) {
  return rule == Rule::shortStaySupport || rule == Rule::monthlySupport || rule == Rule::staffSupport;
}

/// A line whose amount is that of its steps, with the proof of the row that set the rate.
Line lineOf(Rule rule, const Citation& proof, Layer layer, std::vector<Step> steps);

/// How the payer rounds, if anybody says so.
Layered<RoundingPractice> roundingOf(const Situation& situation, const Terms& terms);

/// The steps as the payer rounds them: daily rates first, where it does so.
std::vector<Step> rounded(std::vector<Step> steps, const Layered<RoundingPractice>& practice);

/// Rounds the complete line as the payer does.
void roundLine(Line& line, const Layered<RoundingPractice>& practice);

/// Names the row that proves a step, unless it is the one that proves the line.
void prove(Step& step, const Citation& proof, const Citation& ofLine);

/// Adds a cause once.
void addCause(Line& line, CauseKind cause, std::optional<InternedText> field = std::nullopt);

/// Sets another figure beside the line's: the same steps by a lower layer.
void setBeside(Line& line, const Citation& proof, Layer layer, const std::vector<Step>& steps);

/// A whole number that may lie between two ends, both included.
struct Span {
  int low = 0;
  int high = 0;
  [[nodiscard]] bool isKnown() const { return low == high; }
};

/// Days of the stay: known, or the shortest and longest that the durations allow. Nothing when neither is known.
std::optional<Span> spanOfDays(const Situation& situation, const Terms& terms);

/// The rows that may apply, from the highest layer in which any does. More than one row is left only while an
/// answer that tells them apart is absent.
template <class Row, class AppliesTo>
std::vector<Layered<Row>> candidates(const LayeredTable<Row>& table, AppliesTo appliesTo) {
  std::vector<Layered<Row>> found;
  eachRow(table, [&](const Row& row, Layer layer) {
    if (appliesTo(row) == Applies::no) return;
    if (!found.empty() && found.front().layer != layer) return;
    found.push_back({&row, layer});
  });
  return found;
}

/// The rows that may apply to a stay whose country is open: those that the highest layer has for each kind of place,
/// since a layer may speak of some of them only.
template <class Row, class AppliesIn>
std::vector<Layered<Row>> candidatesIn(const Situation& situation, const LayeredTable<Row>& table,
                                       AppliesIn appliesIn) {
  const auto at = [&](const Situation& place) {
    return candidates(table, [&](const Row& row) { return appliesIn(row, place); });
  };
  if (situation.receiving || table.published.empty()) return at(situation);
  std::vector<Layered<Row>> found;
  for (const auto& place : Words<Destination>::all) {
    for (const Layered<Row>& row : at(inPlace(situation, place.value))) {
      const auto isIt = [&](const Layered<Row>& each) { return each.row == row.row; };
      if (std::none_of(found.begin(), found.end(), isIt)) found.push_back(row);
    }
  }
  return found;
}

/// `wanted` against what is known: open while it is not.
template <class Value>
Applies matches(const std::optional<Value>& required, const std::optional<Value>& known) {
  if (!required) return Applies::yes;
  if (!known) return Applies::open;
  return *required == *known ? Applies::yes : Applies::no;
}

/// A rate that hulls several candidate rows, and the row that proves it (the dearest, so that "up to" is proven).
template <class Row>
struct Rate {
  Amount amount;
  Layered<Row> proof;
  bool open = false;          ///< several rows: an answer is missing
  bool isOverridden = false;  ///< the user's own figure stands in place of these rows
};

template <class Row>
std::optional<Rate<Row>> rateOf(const std::vector<Layered<Row>>& rows) {
  if (rows.empty()) return std::nullopt;
  Rate<Row> rate{rows.front()->rate.amount(), rows.front(), rows.size() > 1};
  for (const Layered<Row>& row : rows) {
    rate.amount = hull(rate.amount, row->rate.amount());
    if (row->rate.high > rate.proof->rate.high) rate.proof = row;
  }
  return rate;
}

/// The user's own figure overrides the published ones; the line cites the row whose range it was chosen in.
template <class Row>
void overrideBy(const std::optional<Money>& own, InternedText field, Rate<Row>& rate, Grant& grant) {
  if (!own) return;
  if (*own < rate.amount.low || *own > rate.amount.high) {
    OutsideRange outside;
    outside.citation = rate.proof->citation;
    outside.field = field;
    outside.found = static_cast<int>(own->inCents());
    outside.minimum = static_cast<int>(rate.amount.low.inCents());
    outside.maximum = static_cast<int>(rate.amount.high.inCents());
    grant.outside.push_back(outside);
  }
  rate.amount = Amount::known(*own);
  rate.isOverridden = true;
}

/// The line of a rate, with the causes that lie in the rate; `country` is the answer that would tell its rows apart,
/// `field` the one that would replace it.
template <class Row>
Line lineOf(Rule rule, const Rate<Row>& rate, std::vector<Step> steps, InternedText country, InternedText field) {
  Line line = lineOf(rule, rate.proof->citation, rate.isOverridden ? Layer::user : rate.proof.layer, std::move(steps));
  if (rate.isOverridden) {
    line.citation.trust = Trust::user;
    return line;
  }
  if (rate.open) addCause(line, CauseKind::unanswered, country);
  if (!rate.proof->rate.isKnown()) addCause(line, CauseKind::rateNotPublished, field);
  if (!rate.proof->rate.low) addCause(line, CauseKind::floorNotKnown, field);
  return line;
}

/// A gap, named after the main rule of the part that has no figure.
Unpriced gap(Rule rule, UnpricedReason reason);

}  // namespace passerelle
