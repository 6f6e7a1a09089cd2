#include "core/programme/terms.h"

#include <algorithm>
#include <cstdlib>

namespace passerelle {

namespace {

/// Adds an author's rows that apply to the call of a year.
template <class Row>
void layOf(const std::vector<Publication>& publications, Layer layer, int year, LayeredTable<Row>& table,
           std::vector<Row> Figures::*member) {
  for (const Publication& publication : publications) {
    const auto& calls = publication.calls;
    const std::vector<Row>& rows = publication.figures.*member;
    const bool holds = std::find(calls.begin(), calls.end(), year) != calls.end();
    if (holds && !rows.empty()) table.published.push_back({layer, &rows});
  }
}

template <class Row>
void lay(LayeredTable<Row>& table, std::vector<Row> Figures::*member, const Call& call, const Authors& authors) {
  table.call = &(call.figures.*member);
  const auto& [agency, institution] = authors;
  if (institution != nullptr) layOf(institution->publications, Layer::institution, call.year, table, member);
  if (agency != nullptr) layOf(agency->publications, Layer::agency, call.year, table, member);
}

/// The nearest call for which an institution published, the earlier of two equally near; absent if it published for
/// `year`.
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

Terms resolve(const Call& call, const Authors& authors) {
  Terms terms;
  terms.call = &call;
  terms.authors = authors;
#define TABLE(Row, name, meaning) lay(terms.name, &Figures::name, call, authors);
#include "core/programme/tables.def"
  return terms;
}

std::optional<OtherTerms> resolveAsInOtherCall(const Call& call, const Authors& authors) {
  if (authors.institution == nullptr) return std::nullopt;
  const std::optional<int> other = nearestCall(*authors.institution, call.year);
  if (!other) return std::nullopt;
  OtherTerms terms{*other, resolve(call, authors)};
  const auto layOther = [&](auto& table, auto member) {
    table.published.clear();
    layOf(authors.institution->publications, Layer::institution, *other, table, member);
    if (authors.agency != nullptr) layOf(authors.agency->publications, Layer::agency, call.year, table, member);
  };
  layOther(terms.terms.monthlySupport, &Figures::monthlySupport);
  layOther(terms.terms.shortStaySupport, &Figures::shortStaySupport);
  layOther(terms.terms.staffSupport, &Figures::staffSupport);
  layOther(terms.terms.staffScale, &Figures::staffScale);
  layOther(terms.terms.fundedStay, &Figures::fundedStay);
  layOther(terms.terms.travel, &Figures::travel);
  return terms;
}

}  // namespace passerelle
