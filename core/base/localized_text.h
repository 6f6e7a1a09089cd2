#pragma once

#include "core/base/interned_text.h"

namespace passerelle {

/// One text for the public, in each language of the answers. It always comes from the data; core itself writes none.
struct LocalizedText {
  InternedText fr;
  InternedText en;

  friend bool operator==(const LocalizedText&, const LocalizedText&) = default;
};

}  // namespace passerelle
