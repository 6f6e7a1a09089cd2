#include "core/programme/dated_figures.h"

#include <algorithm>
#include <utility>

namespace passerelle {

namespace {

/// Removes the rows that do not hold in a call.
template <class Row>
void keepIn(int year, std::vector<Row>& rows) {
  std::erase_if(rows, [year](const FigureRow& row) { return !row.provenance.calls.includes(year); });
}

RowIndices indicesIn(int year, const TableViews& tables) {
  RowIndices indices;
  for (const auto& [name, rows] : tables) {
    std::vector<std::size_t>& of = indices[name];
    for (std::size_t i = 0; i < rows.size(); ++i) {
      if (rows[i].provenance.calls.includes(year)) of.push_back(i);
    }
  }
  return indices;
}

template <class Row>
void moveTable(std::vector<Row>& from, std::vector<Row>& to) {
  if (to.empty()) to = std::move(from);
}

template <class Tables>
TableViews withCountries(Tables& tables) {
  TableViews views = {{"groups", RowsView(tables.groups)},
                      {"regions", RowsView(tables.regions)},
                      {"exclusions", RowsView(tables.exclusions)},
                      {"unplaced", RowsView(tables.unplaced)}};
  for (const auto& view : tablesOf(tables.figures)) views.push_back(view);
  return views;
}

void cite(const TableViews& tables, int year, const Reader& reader, const Provenances& provenances) {
  for (const auto& [name, rows] : tables) {
    for (std::size_t i = 0; i < rows.size(); ++i) {
      const auto found = provenances.find(rows[i].provenance.id.text);
      if (found != provenances.end()) rows[i].citation = citationFor(found->second, year, reader);
    }
  }
}

}  // namespace

TableViews tablesOf(Figures& figures) {
  return {
#define TABLE(Row, name, meaning) {#name, RowsView(figures.name)},
#include "core/programme/tables.def"
  };
}

TableViews tablesOf(ProgrammeTables& tables) { return withCountries(tables); }

TableViews tablesOf(Call& call) { return withCountries(call); }

void moveTables(ProgrammeTables& from, ProgrammeTables& to) {
  moveTable(from.groups, to.groups);
  moveTable(from.regions, to.regions);
  moveTable(from.exclusions, to.exclusions);
  moveTable(from.unplaced, to.unplaced);
#define TABLE(Row, name, meaning) moveTable(from.figures.name, to.figures.name);
#include "core/programme/tables.def"
}

Figures figuresIn(int year, Figures figures) {
#define TABLE(Row, name, meaning) keepIn(year, figures.name);
#include "core/programme/tables.def"
  return figures;
}

Call callIn(const CallYear& call, const ProgrammeTables& all) {
  const auto inCall = [&call](auto rows) {
    keepIn(call.year, rows);
    return rows;
  };
  return {call.year,
          call.checkedOn,
          inCall(all.groups),
          inCall(all.regions),
          inCall(all.exclusions),
          inCall(all.unplaced),
          figuresIn(call.year, all.figures)};
}

RowIndices indicesIn(int year, Figures& all) { return indicesIn(year, tablesOf(all)); }

RowIndices indicesIn(int year, ProgrammeTables& all) { return indicesIn(year, tablesOf(all)); }

std::vector<Publication> publicationsOf(Figures& all, const std::vector<CallYear>& calls) {
  std::vector<Publication> publications;
  std::vector<RowIndices> seen;
  for (const CallYear& call : calls) {
    RowIndices indices = indicesIn(call.year, all);
    const auto hasRows = [](const auto& table) { return !table.second.empty(); };
    if (std::none_of(indices.begin(), indices.end(), hasRows)) continue;
    const auto same = std::find(seen.begin(), seen.end(), indices);
    if (same != seen.end()) {
      publications[static_cast<std::size_t>(same - seen.begin())].calls.push_back(call.year);
      continue;
    }
    seen.push_back(std::move(indices));
    publications.push_back({{call.year}, figuresIn(call.year, all)});
  }
  return publications;
}

void cite(Call& call, const Reader& reader, const Provenances& provenances) {
  cite(tablesOf(call), call.year, reader, provenances);
}

void cite(std::vector<Publication>& publications, int year, const Reader& reader, const Provenances& provenances) {
  for (Publication& publication : publications) {
    const auto& calls = publication.calls;
    const bool holds = std::find(calls.begin(), calls.end(), year) != calls.end();
    cite(tablesOf(publication.figures), holds ? year : calls.back(), reader, provenances);
  }
}

}  // namespace passerelle
