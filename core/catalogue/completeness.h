#pragma once

#include <vector>

#include "core/base/interned_text.h"

namespace passerelle {

/// How complete a record is. Counted from the record itself, never entered by hand. A field is applicable if it makes
/// sense for this record, and filled if the source states it.
struct Completeness {
  int filled = 0;
  int applicable = 0;
  std::vector<InternedText> missing;  ///< applicable fields that the source does not state

  /// Counts one applicable field.
  Completeness& count(InternedText field, bool isFilled) {
    ++applicable;
    if (isFilled) {
      ++filled;
    } else {
      missing.push_back(field);
    }
    return *this;
  }
};

}  // namespace passerelle
