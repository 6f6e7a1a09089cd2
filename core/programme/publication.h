#pragma once

#include <vector>

#include "core/programme/figures.h"

namespace passerelle {

/// Figures that an agency or an institution published, and the calls for which they apply. They do not apply to any
/// other call.
struct Publication {
  std::vector<int> calls;
  Figures figures;
};

}  // namespace passerelle
