#pragma once

#include <algorithm>
#include <array>

#include "core/base/localized_text.h"
#include "core/base/problem.h"
#include "core/base/source.h"
#include "core/json/type.h"

// Each room of the core has a header here that declares the tables of its types; <room>.cpp defines them. A table
// describes the JSON form of a type.

namespace passerelle::json {

/// The length of the code of a country, ISO 3166-1 alpha-2.
inline constexpr Limits countryCode{2, 2};

#define PASSERELLE_DESCRIBED(Noun) \
  template <>                      \
  struct Describe<Noun> {          \
    static Type table();           \
  }

template <>
struct NounName<Source> {
  static constexpr std::string_view value = "source";
};
PASSERELLE_DESCRIBED(NumberLimits);
PASSERELLE_DESCRIBED(Problem);
PASSERELLE_DESCRIBED(LocalizedText);
PASSERELLE_DESCRIBED(Amount);
PASSERELLE_DESCRIBED(Source);

/// The members of a row with a citation: its own, and those of the citation.
template <class Row, std::size_t Count>
constexpr std::array<Field, Count + 3> cited(const std::array<Field, Count>& own) {
  using R = Of<Row>;
  std::array<Field, Count + 3> all{};
  std::copy(own.begin(), own.end(), all.begin());
  all[Count] = R::template citationField<&Citation::source>("source", "id of the source that states it");
  all[Count + 1] =
      R::template citationField<&Citation::locator>("locator", "where in the source, or how it was deduced");
  all[Count + 2] = R::template citationField<&Citation::trust>("trust", "how far the figure can be relied on");
  return all;
}

}  // namespace passerelle::json
