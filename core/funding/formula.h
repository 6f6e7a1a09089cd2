#pragma once

#include <algorithm>
#include <optional>
#include <vector>

#include "core/base/words.h"
#include "core/funding/grant.h"
#include "core/mobility/situation.h"
#include "core/programme/terms.h"

namespace passerelle {

/// The sum of the steps. It is exact, and rounded once at the end, half up, to the cent.
Amount amountOf(const std::vector<Step>& steps);

/// The rules of individual support. All other parts of a grant are added to it.
[[nodiscard]] constexpr bool isSupport(Rule rule) {
  return rule == Rule::shortStaySupport || rule == Rule::monthlySupport || rule == Rule::staffSupport;
}

/// The line of a rule; null if the grant has none.
const Line* lineBy(const Grant& grant, Rule rule);

/// Whether a line has a cause. Without `field`, whatever field the cause names.
bool hasCause(const Line& line, CauseKind cause, std::optional<InternedText> field = std::nullopt);

/// A line whose amount is the sum of its steps, with the citation of the row that sets the rate.
Line lineOf(Rule rule, const Citation& proof, Layer layer, std::vector<Step> steps);

/// The payer's rounding practice; its row is null if none is stated.
Layered<RoundingPractice> roundingOf(const Situation& situation, const Terms& terms);

/// The steps with daily rates rounded, if the payer rounds them.
std::vector<Step> rounded(std::vector<Step> steps, const Layered<RoundingPractice>& practice);

/// Rounds the complete line as the payer does.
void roundLine(Line& line, const Layered<RoundingPractice>& practice);

/// Cites the row of a step, unless it is the same as the line's.
void prove(Step& step, const Citation& proof, const Citation& ofLine);

/// Adds a cause unless the line already has it.
void addCause(Line& line, CauseKind cause, std::optional<InternedText> field = std::nullopt);

/// Shows another figure next to the line's: the same steps by a lower layer.
void setBeside(Line& line, const Citation& proof, Layer layer, const std::vector<Step>& steps);

/// An integer interval, both ends included.
struct Span {
  int low = 0;
  int high = 0;
  [[nodiscard]] bool isKnown() const { return low == high; }
};

/// The days of the stay if known, otherwise the shortest and longest that the durations allow. Absent if neither is
/// known.
std::optional<Span> spanOfDays(const Situation& situation, const Terms& terms);

/// The rows that may apply, from the highest layer that has any. There is more than one only while an answer that
/// distinguishes them is missing.
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

/// The rows that may apply while the receiving country is unknown: those of the highest layer for each group or region,
/// because a layer may have rows for some groups only.
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

/// Compares a required value with a known one: open while the value is unknown.
template <class Value>
Applies matches(const std::optional<Value>& required, const std::optional<Value>& known) {
  if (!required) return Applies::yes;
  if (!known) return Applies::open;
  return *required == *known ? Applies::yes : Applies::no;
}

/// A rate that covers several candidate rows. It cites the row with the highest rate, which proves the upper end.
template <class Row>
struct Rate {
  Amount amount;
  Layered<Row> proof;
  bool open = false;          ///< several rows: an answer is missing
  bool isNarrowed = false;    ///< less than the range of its rows
  bool isOverridden = false;  ///< replaced by the user's own figure
};

template <class Row, class AmountOf>
std::optional<Rate<Row>> rateOf(const std::vector<Layered<Row>>& rows, AmountOf amountOf) {
  if (rows.empty()) return std::nullopt;
  Rate<Row> rate{amountOf(rows.front()), rows.front(), rows.size() > 1};
  for (const Layered<Row>& row : rows) {
    const Amount amount = amountOf(row);
    rate.amount = hull(rate.amount, amount);
    rate.isNarrowed = rate.isNarrowed || amount != row->rate.amount();
    if (row->rate.high > rate.proof->rate.high) rate.proof = row;
  }
  return rate;
}

template <class Row>
std::optional<Rate<Row>> rateOf(const std::vector<Layered<Row>>& rows) {
  return rateOf(rows, [](const Layered<Row>& row) { return row->rate.amount(); });
}

/// Replaces the published rate by the user override. The line still cites the published row; a figure outside its range
/// is added to `grant.outside`.
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

/// The line of a rate, with the causes of its interval. `country` is the answer that would select one row, `field` the
/// user override that would replace the rate.
template <class Row>
Line lineOf(Rule rule, const Rate<Row>& rate, std::vector<Step> steps, InternedText country, InternedText field) {
  Line line = lineOf(rule, rate.proof->citation, rate.isOverridden ? Layer::user : rate.proof.layer, std::move(steps));
  if (rate.isOverridden) {
    line.citation.trust = Trust::user;
    return line;
  }
  if (rate.open) addCause(line, CauseKind::unanswered, country);
  if (!rate.proof->rate.isKnown()) addCause(line, CauseKind::rateNotPublished, field);
  if (rate.isNarrowed) addCause(line, CauseKind::narrowedByOtherRate, field);
  if (!rate.proof->rate.low) addCause(line, CauseKind::floorNotKnown, field);
  return line;
}

/// A gap, named after the main rule of the part that has no figure.
Unpriced gap(Rule rule, UnpricedReason reason);

}  // namespace passerelle
