#pragma once

// The tables of every room, for code that reads and writes any type: loading, the verbs, the printers.

#include "core/describe/dated.h"
#include "core/describe/library.h"
#include "core/describe/offers.h"
#include "core/describe/planner.h"
