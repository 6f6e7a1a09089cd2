#include "core/programme/terms.h"

#include <algorithm>

namespace passerelle {

namespace {

template <class Row>
void lay(LayeredTable<Row>& table, std::vector<Row> Figures::*member, const Call& call,
         const Institution* institution) {
  table.call = &(call.figures.*member);
  if (institution == nullptr) return;
  for (const Publication& publication : institution->publications) {
    const bool holds =
        std::find(publication.calls.begin(), publication.calls.end(), call.year) != publication.calls.end();
    const std::vector<Row>& rows = publication.figures.*member;
    if (holds && !rows.empty()) table.institution.push_back(&rows);
  }
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
  lay(terms.topUps, &Figures::topUps, call, institution);
  lay(terms.durations, &Figures::durations, call, institution);
  lay(terms.earlyReturnTolerance, &Figures::earlyReturnTolerance, call, institution);
  lay(terms.payments, &Figures::payments, call, institution);
  lay(terms.conditions, &Figures::conditions, call, institution);
  lay(terms.remarks, &Figures::remarks, call, institution);
  return terms;
}

}  // namespace passerelle
