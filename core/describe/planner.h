#pragma once

#include "core/describe/offers.h"
#include "core/planner/considered_rows.h"
#include "core/planner/estimates.h"

namespace passerelle::json {

PASSERELLE_DESCRIBED(RefusedRow);
PASSERELLE_DESCRIBED(Estimates);
PASSERELLE_DESCRIBED(Restriction);
PASSERELLE_DESCRIBED(ConsideredRow);
PASSERELLE_DESCRIBED(ConsideredRows);

}  // namespace passerelle::json
