#pragma once

#include "core/base/kept_text.h"

namespace passerelle {

/// A value that a filter can choose, and how many records would be there with it, the other filters as they are.
struct FacetCount {
  KeptText value;
  int count = 0;
};

/// A filter, and how many records there would be without it alone.
struct WithoutFilter {
  KeptText filter;
  int count = 0;
};

}  // namespace passerelle
