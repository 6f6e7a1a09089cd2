#pragma once

#include <vector>

#include "core/programme/figures.h"

namespace passerelle {

/// What an agency or an institution published, and for which calls it holds. For any other call its author is silent.
struct Publication {
  std::vector<int> calls;
  Figures figures;
};

}  // namespace passerelle
