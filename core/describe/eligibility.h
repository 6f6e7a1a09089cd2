#pragma once

#include "core/describe/mobility.h"
#include "core/eligibility/verdict.h"

namespace passerelle::json {

PASSERELLE_DESCRIBED(Found);
PASSERELLE_DESCRIBED(Required);
PASSERELLE_DESCRIBED(Condition);
PASSERELLE_DESCRIBED(Verdict);

}  // namespace passerelle::json
