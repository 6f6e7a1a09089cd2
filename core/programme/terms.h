#pragma once

#include <optional>
#include <vector>

#include "core/base/source.h"
#include "core/programme/call.h"
#include "core/programme/institution.h"

namespace passerelle {

/// One table as its authors left it: the institution's publications (none where it is silent) over the call's rows.
template <class Row>
struct LayeredTable {
  std::vector<const std::vector<Row>*> institution;
  const std::vector<Row>* call = nullptr;

  [[nodiscard]] bool institutionPublished() const { return !institution.empty(); }
};

/// The figures that apply to one institution in one call, each still knowing its layer. Rules read these only.
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

/// `institution` may be null: then the call speaks alone. Both must outlive the terms.
Terms resolve(const Call& call, const Institution* institution);

/// What an institution that is silent in a call published for another one.
struct OtherTerms {
  int call = 0;  ///< the nearest call that it published for, the earlier of two
  Terms terms;   ///< as if its amounts of that call held in this one; who is entitled to what stays this call's
};

/// Nothing when the institution speaks in this call, or in none.
std::optional<OtherTerms> resolveAsInOtherCall(const Call& call, const Institution& institution);

/// A row and the layer it stands in.
template <class Row>
struct Layered {
  const Row* row = nullptr;
  Layer layer = Layer::call;

  explicit operator bool() const { return row != nullptr; }
  const Row* operator->() const { return row; }
  const Row& operator*() const { return *row; }
};

/// Calls visit(row, layer) for every row, the institution's first.
template <class Row, class Visit>
void eachRow(const LayeredTable<Row>& table, Visit visit) {
  for (const std::vector<Row>* publication : table.institution) {
    for (const Row& row : *publication) visit(row, Layer::institution);
  }
  if (table.call != nullptr) {
    for (const Row& row : *table.call) visit(row, Layer::call);
  }
}

/// The first row that applies, the institution's before the call's; none is an answer.
template <class Row, class Applies>
Layered<Row> firstRow(const LayeredTable<Row>& table, Applies applies) {
  Layered<Row> found;
  eachRow(table, [&](const Row& row, Layer layer) {
    if (!found && applies(row)) found = {&row, layer};
  });
  return found;
}

/// The same table without the institution's word.
template <class Row>
LayeredTable<Row> callOnly(const LayeredTable<Row>& table) {
  return {{}, table.call};
}

}  // namespace passerelle
