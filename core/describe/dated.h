#pragma once

#include <vector>

#include "core/describe/programme.h"
#include "core/library/dated_files.h"
#include "core/programme/dated_figures.h"

// Files whose rows hold for several calls.

namespace passerelle::json {

PASSERELLE_DESCRIBED(ProgrammeTables);
PASSERELLE_DESCRIBED(CallYear);
PASSERELLE_DESCRIBED(CallsFile);
PASSERELLE_DESCRIBED(AgencyFile);
PASSERELLE_DESCRIBED(InstitutionFile);

}  // namespace passerelle::json
