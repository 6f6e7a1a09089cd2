#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "core/base/problem.h"
#include "core/catalogue/catalogue.h"
#include "core/geo/place.h"

namespace passerelle::json {

/// A list of the catalogue.
enum class CatalogueList { partners, networks, authorities, agreements, offers, facts, pastMobilities };

/// A contradiction between records of the catalogue, or an unused record.
struct CatalogueDefect {
  CatalogueList list = CatalogueList::partners;
  std::size_t record = 0;  ///< its index in the list
  ProblemCode code = ProblemCode::contradictory;
  std::string pointer;  ///< JSON pointer, relative to the record
  std::string expected;
  std::string found;
};

/// Contradictions between records that refer to each other. Invalid references are skipped: the loader reports them.
/// `countries` must be sorted. Cycles are impossible: offers, agreements, facts and past mobilities refer to partners,
/// networks and campuses, which refer to nothing in the catalogue.
std::vector<CatalogueDefect> defectsOf(const Catalogue& catalogue, const std::vector<Campus>& campuses,
                                       const std::vector<std::string>& countries);

/// Partners and networks to which no other record refers.
std::vector<CatalogueDefect> unusedRecordsOf(const Catalogue& catalogue);

}  // namespace passerelle::json
