#pragma once

#include "core/base/interned_text.h"

namespace passerelle {

/// The name of one record of a kind: Id<Source> is not Id<Institution>, and neither is free text.
template <class Noun>
struct Id {
  InternedText text;

  friend bool operator==(const Id&, const Id&) = default;
  friend bool operator<(const Id& left, const Id& right) { return left.text < right.text; }
};

}  // namespace passerelle
