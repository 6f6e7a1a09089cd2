#pragma once

#include "core/describe/programme.h"
#include "core/mobility/mobility.h"
#include "core/mobility/profile.h"

namespace passerelle::json {

PASSERELLE_DESCRIBED(Mobility);
PASSERELLE_DESCRIBED(Profile);

}  // namespace passerelle::json
