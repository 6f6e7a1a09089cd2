#pragma once

#include <vector>

#include "core/programme/agency.h"
#include "core/programme/dated_figures.h"
#include "core/programme/institution.h"

// The content of data files whose rows hold for several calls. Loading makes calls and publications of them.

namespace passerelle {

struct CallsFile {
  std::vector<CallYear> calls;
};

/// An agency without publications, and its rows.
struct AgencyFile {
  Agency agency;
  Figures figures;
};

/// An institution without publications, and its rows.
struct InstitutionFile {
  Institution institution;
  Figures figures;
};

}  // namespace passerelle
