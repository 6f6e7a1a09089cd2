#pragma once

#include "core/base/interned_text.h"

namespace passerelle {

/// The same words for the public in each language of the product. Data only: core writes none itself.
struct LocalizedText {
  InternedText fr;
  InternedText en;

  friend bool operator==(const LocalizedText&, const LocalizedText&) = default;
};

}  // namespace passerelle
