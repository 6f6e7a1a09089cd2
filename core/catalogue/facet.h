#pragma once

#include "core/base/interned_text.h"

namespace passerelle {

/// A value that a filter can choose, and how many records would be there with it, the other filters as they are.
struct FacetCount {
  InternedText value;
  int count = 0;
};

/// A filter, and how many records there would be without it alone.
struct WithoutFilter {
  InternedText filter;
  int count = 0;
};

}  // namespace passerelle
