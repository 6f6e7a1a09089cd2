#pragma once

#include <optional>
#include <tuple>
#include <vector>

#include "core/base/source.h"
#include "core/programme/agency.h"
#include "core/programme/call.h"
#include "core/programme/institution.h"

namespace passerelle {

/// The rows of one publication, and whose they are.
template <class Row>
struct PublishedRows {
  Layer layer = Layer::institution;
  const std::vector<Row>* rows = nullptr;
};

/// One table as its authors left it: the institution's publications and then the agency's (none of an author who is
/// silent) over the call's rows.
template <class Row>
struct LayeredTable {
  std::vector<PublishedRows<Row>> published;
  const std::vector<Row>* call = nullptr;

  /// Of the highest author who speaks. For tables that are one scale, of which no layer replaces a part only.
  [[nodiscard]] const std::vector<Row>& highest() const { return published.empty() ? *call : *published.front().rows; }
  [[nodiscard]] Layer highestLayer() const { return published.empty() ? Layer::call : published.front().layer; }
};

/// The figures that apply in one call to one institution, or to any of one country, each still knowing its layer. Rules
/// read these only.
struct Terms {
  LayeredTable<MonthlySupport> monthlySupport;
  LayeredTable<ShortStaySupport> shortStaySupport;
  LayeredTable<StaffSupport> staffSupport;
  LayeredTable<StaffScale> staffScale;
  LayeredTable<FundedStay> fundedStay;
  LayeredTable<TravelAmount> travel;
  LayeredTable<TravelEntitlement> travelEntitlement;
  LayeredTable<ExceptionalTravel> exceptionalTravel;
  LayeredTable<TopUp> topUps;
  LayeredTable<Duration> durations;
  LayeredTable<EarlyReturnTolerance> earlyReturnTolerance;
  LayeredTable<PaymentTerm> payments;
  LayeredTable<ProjectPeriod> projectPeriods;
  LayeredTable<RoundingPractice> rounding;
  LayeredTable<EligibilityCondition> conditions;
  LayeredTable<Remark> remarks;
};

/// Who speaks above a call.
struct Authors {
  const Agency* agency = nullptr;            ///< of the country whose institution pays; null: none is known
  const Institution* institution = nullptr;  ///< null: any institution

  friend bool operator<(const Authors& left, const Authors& right) {
    return std::tie(left.agency, left.institution) < std::tie(right.agency, right.institution);
  }
};

/// The call and the authors must outlive the terms.
Terms resolve(const Call& call, const Authors& authors);

/// What an institution that is silent in a call published for another one.
struct OtherTerms {
  int call = 0;  ///< the nearest call that it published for, the earlier of two
  Terms terms;   ///< as if its amounts of that call held in this one; who is entitled to what stays this call's
};

/// Nothing without an institution, or when it speaks in this call, or in none.
std::optional<OtherTerms> resolveAsInOtherCall(const Call& call, const Authors& authors);

/// A row and the layer it stands in.
template <class Row>
struct Layered {
  const Row* row = nullptr;
  Layer layer = Layer::call;

  explicit operator bool() const { return row != nullptr; }
  const Row* operator->() const { return row; }
  const Row& operator*() const { return *row; }
};

/// Calls visit(row, layer) for every row, the highest layer first.
template <class Row, class Visit>
void eachRow(const LayeredTable<Row>& table, Visit visit) {
  for (const PublishedRows<Row>& publication : table.published) {
    for (const Row& row : *publication.rows) visit(row, publication.layer);
  }
  if (table.call != nullptr) {
    for (const Row& row : *table.call) visit(row, Layer::call);
  }
}

/// The first row that applies, of the highest layer that has one; none is an answer.
template <class Row, class Applies>
Layered<Row> firstRow(const LayeredTable<Row>& table, Applies applies) {
  Layered<Row> found;
  eachRow(table, [&](const Row& row, Layer layer) {
    if (!found && applies(row)) found = {&row, layer};
  });
  return found;
}

/// The same table without what was published above the call.
template <class Row>
LayeredTable<Row> callOnly(const LayeredTable<Row>& table) {
  return {{}, table.call};
}

}  // namespace passerelle
