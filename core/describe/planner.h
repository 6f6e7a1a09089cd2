#pragma once

#include "core/describe/offers.h"
#include "core/planner/estimates.h"

namespace passerelle::json {

PASSERELLE_DESCRIBED(RefusedRow);
PASSERELLE_DESCRIBED(Estimates);

}  // namespace passerelle::json
