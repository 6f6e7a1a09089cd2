#pragma once

#include <vector>

#include "core/base/interned_text.h"

namespace passerelle {

/// How much of what could be known of a record is known. Counted from the record itself, never typed: a field applies
/// where it can mean something for this record, and is filled where its source states it.
struct Completeness {
  int filled = 0;
  int applicable = 0;
  std::vector<InternedText> missing;  ///< fields that apply and that the source does not state

  /// Counts one field that applies.
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
