#pragma once

#include "core/base/interned_text.h"

namespace passerelle {

/// A value of a filter, and the number of records with this value that pass all other filters.
struct FacetCount {
  InternedText value;
  int count = 0;
};

/// A filter, and the number of records that would pass if only this filter were removed.
struct WithoutFilter {
  InternedText filter;
  int count = 0;
};

}  // namespace passerelle
