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

/// Something that records of the catalogue say against each other, or a record that nothing speaks of.
struct CatalogueDefect {
  CatalogueList list = CatalogueList::partners;
  std::size_t record = 0;  ///< its place in the list
  ProblemCode code = ProblemCode::contradictory;
  std::string pointer;  ///< in the record
  std::string expected;
  std::string found;
};

/// What records that refer to each other say against each other. A reference that does not hold is told elsewhere and
/// passed over here. The countries are in order. No reference can lead back to where it began: offers, agreements,
/// facts and past mobilities refer to partners, networks and campuses, and those to nothing of the catalogue.
std::vector<CatalogueDefect> defectsOf(const Catalogue& catalogue, const std::vector<Campus>& campuses,
                                       const std::vector<std::string>& countries);

/// Partners and networks that nothing else names.
std::vector<CatalogueDefect> unusedRecordsOf(const Catalogue& catalogue);

}  // namespace passerelle::json
