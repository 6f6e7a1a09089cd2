#include "core/programme/terms.h"

#include <algorithm>
#include <cstdlib>

namespace passerelle {

namespace {

/// Adds what the institution published for the call of a year.
template <class Row>
void layOf(const Institution& institution, int year, LayeredTable<Row>& table, std::vector<Row> Figures::*member) {
  for (const Publication& publication : institution.publications) {
    const auto& calls = publication.calls;
    const std::vector<Row>& rows = publication.figures.*member;
    const bool holds = std::find(calls.begin(), calls.end(), year) != calls.end();
    if (holds && !rows.empty()) table.institution.push_back(&rows);
  }
}

template <class Row>
void lay(LayeredTable<Row>& table, std::vector<Row> Figures::*member, const Call& call,
         const Institution* institution) {
  table.call = &(call.figures.*member);
  if (institution != nullptr) layOf(*institution, call.year, table, member);
}

/// The nearest call of an institution that published nothing for `year`; the earlier where two are as near.
std::optional<int> nearestCall(const Institution& institution, int year) {
  std::optional<int> nearest;
  const auto away = [year](int other) { return std::abs(other - year); };
  for (const Publication& publication : institution.publications) {
    for (const int call : publication.calls) {
      if (call == year) return std::nullopt;
      const bool nearer = !nearest || away(call) < away(*nearest) || (away(call) == away(*nearest) && call < *nearest);
      if (nearer) nearest = call;
    }
  }
  return nearest;
}

}  // namespace

Terms resolve(const Call& call, const Institution* institution) {
  Terms terms;
  lay(terms.monthlySupport, &Figures::monthlySupport, call, institution);
  lay(terms.shortStaySupport, &Figures::shortStaySupport, call, institution);
  lay(terms.staffSupport, &Figures::staffSupport, call, institution);
  lay(terms.staffScale, &Figures::staffScale, call, institution);
  lay(terms.fundedStay, &Figures::fundedStay, call, institution);
  lay(terms.travel, &Figures::travel, call, institution);
  lay(terms.travelEntitlement, &Figures::travelEntitlement, call, institution);
  lay(terms.exceptionalTravel, &Figures::exceptionalTravel, call, institution);
  lay(terms.topUps, &Figures::topUps, call, institution);
  lay(terms.durations, &Figures::durations, call, institution);
  lay(terms.earlyReturnTolerance, &Figures::earlyReturnTolerance, call, institution);
  lay(terms.payments, &Figures::payments, call, institution);
  lay(terms.projectPeriods, &Figures::projectPeriods, call, institution);
  lay(terms.rounding, &Figures::rounding, call, institution);
  lay(terms.conditions, &Figures::conditions, call, institution);
  lay(terms.remarks, &Figures::remarks, call, institution);
  return terms;
}

std::optional<OtherTerms> resolveAsInOtherCall(const Call& call, const Institution& institution) {
  const std::optional<int> other = nearestCall(institution, call.year);
  if (!other) return std::nullopt;
  OtherTerms terms{*other, resolve(call, &institution)};
  layOf(institution, *other, terms.terms.monthlySupport, &Figures::monthlySupport);
  layOf(institution, *other, terms.terms.shortStaySupport, &Figures::shortStaySupport);
  layOf(institution, *other, terms.terms.staffSupport, &Figures::staffSupport);
  layOf(institution, *other, terms.terms.staffScale, &Figures::staffScale);
  layOf(institution, *other, terms.terms.fundedStay, &Figures::fundedStay);
  layOf(institution, *other, terms.terms.travel, &Figures::travel);
  return terms;
}

}  // namespace passerelle
