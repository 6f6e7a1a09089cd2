#pragma once

#include "core/base/interned_text.h"

namespace passerelle {

/// The id of a record of type `Noun`: Id<Source> and Id<Institution> do not convert to each other or from free text.
template <class Noun>
struct Id {
  InternedText text;

  friend bool operator==(const Id&, const Id&) = default;
  friend bool operator<(const Id& left, const Id& right) { return left.text < right.text; }
};

}  // namespace passerelle
