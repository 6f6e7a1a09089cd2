#pragma once

#include <optional>
#include <tuple>
#include <vector>

#include "core/base/source.h"
#include "core/programme/agency.h"
#include "core/programme/call.h"
#include "core/programme/institution.h"

namespace passerelle {

/// The rows of one publication, and the layer of its author.
template <class Row>
struct PublishedRows {
  Layer layer = Layer::institution;
  const std::vector<Row>* rows = nullptr;
};

/// One table with its layers: the institution's publications, then the agency's, then the call's rows. An author who
/// published nothing for the call has no entry.
template <class Row>
struct LayeredTable {
  std::vector<PublishedRows<Row>> published;
  const std::vector<Row>* call = nullptr;

  /// The rows of the highest layer that has any. For tables that are one scale: a layer replaces the whole table.
  [[nodiscard]] const std::vector<Row>& highest() const { return published.empty() ? *call : *published.front().rows; }
  [[nodiscard]] Layer highestLayer() const { return published.empty() ? Layer::call : published.front().layer; }
};

/// The authors whose publications override a call.
struct Authors {
  const Agency* agency = nullptr;            ///< of the country whose institution pays; null: not known
  const Institution* institution = nullptr;  ///< null: no particular institution

  friend bool operator<(const Authors& left, const Authors& right) {
    return std::tie(left.agency, left.institution) < std::tie(right.agency, right.institution);
  }
};

/// The figures that apply in one call to one institution, or to all institutions of one country. Each keeps its layer.
/// Rules read figures from here only.
struct Terms {
  const Call* call = nullptr;
  Authors authors;
#define TABLE(Row, name, meaning) LayeredTable<Row> name;
#include "core/programme/tables.def"
};

/// The terms point into the call and the authors, which must outlive them.
Terms resolve(const Call& call, const Authors& authors);

/// Figures of another call, for an institution that published nothing for the call in question.
struct OtherTerms {
  int call = 0;  ///< the nearest call with a publication; of two equally near, the earlier one
  Terms terms;   ///< rates, funded days and travel amounts of that call; all else, as entitlements, of this call
};

/// Absent without an institution, if it published for this call, or if it published for no call.
std::optional<OtherTerms> resolveAsInOtherCall(const Call& call, const Authors& authors);

/// A row and its layer.
template <class Row>
struct Layered {
  const Row* row = nullptr;
  Layer layer = Layer::call;

  explicit operator bool() const { return row != nullptr; }
  const Row* operator->() const { return row; }
  const Row& operator*() const { return *row; }
};

/// Calls visit(row, layer) for every row, from the highest layer to the lowest.
template <class Row, class Visit>
void eachRow(const LayeredTable<Row>& table, Visit visit) {
  for (const PublishedRows<Row>& publication : table.published) {
    for (const Row& row : *publication.rows) visit(row, publication.layer);
  }
  if (table.call != nullptr) {
    for (const Row& row : *table.call) visit(row, Layer::call);
  }
}

/// The first row that applies, searched from the highest layer down. Its `row` is null if none applies.
template <class Row, class Applies>
Layered<Row> firstRow(const LayeredTable<Row>& table, Applies applies) {
  Layered<Row> found;
  eachRow(table, [&](const Row& row, Layer layer) {
    if (!found && applies(row)) found = {&row, layer};
  });
  return found;
}

/// The same table without the publications above the call.
template <class Row>
LayeredTable<Row> callOnly(const LayeredTable<Row>& table) {
  return {{}, table.call};
}

}  // namespace passerelle
