#pragma once

#include <map>
#include <string_view>
#include <utility>
#include <vector>

#include "core/programme/call.h"
#include "core/programme/figures.h"
#include "core/programme/provenance.h"
#include "core/programme/publication.h"

namespace passerelle {

// Figures as they stand in the data: each row once, for all calls in which it holds.

/// The tables of the programme: lists of countries, and figures.
struct ProgrammeTables {
  std::vector<CountryGroup> groups;
  std::vector<PartnerRegion> regions;
  std::vector<ActionExclusion> exclusions;
  std::vector<UnplacedTerritories> unplaced;
  Figures figures;
};

/// The tables of an author or of the programme by name, in the order of tables.def.
using TableViews = std::vector<std::pair<std::string_view, RowsView>>;
TableViews tablesOf(Figures& figures);
/// The lists of countries, then the figures.
TableViews tablesOf(ProgrammeTables& tables);
TableViews tablesOf(Call& call);

/// Moves every table to another set of tables, unless that has rows of the same table.
void moveTables(ProgrammeTables& from, ProgrammeTables& to);

/// A call year of the programme.
struct CallYear {
  int year = 0;
  CivilDate checkedOn;  ///< last day on which a person went through the data of this call
};

/// For each table, the places of its rows of one call in the table of all calls.
using RowIndices = std::map<std::string_view, std::vector<std::size_t>>;

RowIndices indicesIn(int year, Figures& all);
RowIndices indicesIn(int year, ProgrammeTables& all);

/// The rows that hold in a call. They have no source yet: `cite` chooses it.
Figures figuresIn(int year, Figures figures);
Call callIn(const CallYear& call, const ProgrammeTables& all);

/// The rows of an author, calls with the same rows together.
std::vector<Publication> publicationsOf(Figures& all, const std::vector<CallYear>& calls);

/// Gives every row the best witness for a reader. Publications that do not hold in `year` are cited for their own last
/// call.
void cite(Call& call, const Reader& reader, const Provenances& provenances);
void cite(std::vector<Publication>& publications, int year, const Reader& reader, const Provenances& provenances);

}  // namespace passerelle
