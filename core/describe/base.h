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
PASSERELLE_DESCRIBED(CallRange);
PASSERELLE_DESCRIBED(Locator);
PASSERELLE_DESCRIBED(Source);

/// The members of a record with a citation: its own, and those of the citation.
template <class Record, std::size_t Count>
constexpr std::array<Field, Count + 3> cited(const std::array<Field, Count>& own) {
  using R = Of<Record>;
  std::array<Field, Count + 3> all{};
  std::copy(own.begin(), own.end(), all.begin());
  all[Count] = R::template memberOf<&Record::citation, &Citation::source>("source", "id of the source that states it");
  all[Count + 1] = R::template memberOf<&Record::citation, &Citation::locator>("locator", "where in the source");
  all[Count + 2] = R::template memberOf<&Record::citation, &Citation::trust>("trust", "how far it can be relied on");
  return all;
}

/// The members of something that rests on a row of figures: also the row, and the call of which the source speaks.
template <class Record, std::size_t Count>
constexpr std::array<Field, Count + 5> proven(const std::array<Field, Count>& own) {
  using R = Of<Record>;
  std::array<Field, Count + 5> all{};
  const auto withCitation = cited<Record>(own);
  std::copy(withCitation.begin(), withCitation.end(), all.begin());
  all[Count + 3] = R::template memberOf<&Record::citation, &Citation::row>("row", "id of the row of figures");
  all[Count + 4] = R::template memberOf<&Record::citation, &Citation::carriedFrom>(
      "carriedFrom", "the call of which the source speaks, if another");
  return all;
}

}  // namespace passerelle::json
