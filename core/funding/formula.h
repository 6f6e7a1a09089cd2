#pragma once

#include <optional>
#include <vector>

#include "core/funding/grant.h"
#include "core/mobility/situation.h"
#include "core/programme/terms.h"

namespace passerelle {

/// The sum of the steps, exact until the end and then rounded once, half up, to the cent.
Amount amountOf(const std::vector<Step>& steps);

/// A line whose amount is that of its steps, with the proof of the row that set the rate.
Line lineOf(Rule rule, const Cited& proof, Layer layer, std::vector<Step> steps);

/// Names the row that proves a step, unless it is the one that proves the line.
void prove(Step& step, const Cited& proof, const Cited& ofLine);

/// Adds a cause once.
void addCause(Line& line, CauseKind cause, const char* field = nullptr);

/// Sets the line's figure beside it: the same steps by the call alone.
void setBeside(Line& line, const Cited& proof, const std::vector<Step>& steps);

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

/// `wanted` against what is known: open while it is not.
template <class Value>
Applies matches(const std::optional<Value>& required, const std::optional<Value>& known) {
  if (!required) return Applies::yes;
  if (!known) return Applies::open;
  return *required == *known ? Applies::yes : Applies::no;
}

inline Applies both(Applies left, Applies right) { return left < right ? left : right; }

/// A rate that hulls several candidate rows, and the row that proves it (the dearest, so that "up to" is proven).
template <class Row>
struct Rate {
  Amount amount;
  Layered<Row> proof;
  bool open = false;  ///< several rows: an answer is missing
};

template <class Row>
std::optional<Rate<Row>> rateOf(const std::vector<Layered<Row>>& rows) {
  if (rows.empty()) return std::nullopt;
  Rate<Row> rate{rows.front()->rate, rows.front(), rows.size() > 1};
  for (const Layered<Row>& row : rows) {
    rate.amount = hull(rate.amount, row->rate);
    if (row->rate.high > rate.proof->rate.high) rate.proof = row;
  }
  return rate;
}

/// A gap, named after the main rule of the part that has no figure.
Unpriced gap(Rule rule, UnpricedReason reason);

}  // namespace passerelle
