#pragma once

// The tables of every room, for those who read and write any type: loading, the verbs, the printers.

#include "core/describe/library.h"
#include "core/describe/offers.h"
#include "core/describe/planner.h"
